// The document of everything, as we write it, breaks no rule; and each rule is seen to be broken in it too.

import { writePdf } from '../../../src/pdf/write-pdf.js';
import { kitchenSink } from '../kitchen-sink.js';
import { fonts, theme } from '../sample-documents.js';
import { checkPdf } from './check-pdf.js';
import { broken } from './controls/control.js';
import { controls } from './controls/controls.js';
import type { Violation } from './rule.js';

describe('the document of everything', () => {
  let bytes: Uint8Array;
  let unbroken: readonly Violation[];

  beforeAll(async () => {
    ({ bytes } = await writePdf(await kitchenSink(), theme, fonts));
    unbroken = await checkPdf(bytes);
  });

  it('breaks no rule', () => {
    expect(unbroken).toEqual([]);
  });

  it('breaks none as a draft', async () => {
    const draft = await writePdf(await kitchenSink({ draft: true }), theme, fonts);
    expect(await checkPdf(draft.bytes)).toEqual([]);
  });

  it.each(controls)('with $breaks breaks $rule alone', async (control) => {
    const known = new Set(unbroken.map((one) => JSON.stringify(one)));
    const found = (await checkPdf(await broken(bytes, control))).filter((one) => !known.has(JSON.stringify(one)));
    expect([...new Set(found.map(({ rule }) => rule))]).toEqual([control.rule]);
  });
});
