// Each rule broken once on purpose in files that break none, and that rule alone is reported.
import { checkPdf } from './check-pdf.js';
import { broken } from './controls/control.js';
import { controls } from './controls/controls.js';
import { minimalPdf } from './minimal-pdf.js';
import { rules } from './rules.js';

const rulesBroken = async (bytes: Uint8Array): Promise<string[]> => [
  ...new Set((await checkPdf(bytes)).map(({ rule }) => rule)),
];

describe('rules', () => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it('are each broken by a control, and there is no other control', () => {
    expect([...new Set(controls.map(({ rule }) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort());
  });
});

describe('a file written by hand', () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await minimalPdf();
  });

  it('breaks no rule', async () => {
    expect(await checkPdf(bytes)).toEqual([]);
  });

  it('breaks none when it is read and written anew', async () => {
    expect(await checkPdf(await broken(bytes, { rule: '', breaks: '' }))).toEqual([]);
  });

  it.each(controls)('with $breaks breaks $rule alone', async (control) => {
    expect(await rulesBroken(await broken(bytes, control))).toEqual([control.rule]);
  });
});
