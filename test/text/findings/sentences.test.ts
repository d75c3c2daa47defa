// The sentences of every case as an editor has read them. When one is meant to change: `npx tsx test/text/findings/write-sentences.ts`,
// then read the lines that differ as Swedish before committing them.
import { readFileSync } from 'node:fs';
import type { Figure } from '../../../src/disclosure/figure.js';
import { plainSentence } from '../../../src/text/findings/plain-sentence.js';
import { sayFinding } from '../../../src/text/findings/say-finding.js';
import { goldenText, groups } from './golden-sentences.js';
import { context } from './make-findings.js';

const golden = readFileSync(new URL('sentences.golden.txt', import.meta.url), 'utf8');
const findings = Object.values(groups).flatMap((cases) => Object.entries(cases));
const lines = golden.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

it('are those of the golden file', () => {
  expect(goldenText().split('\n')).toEqual(golden.split('\n'));
});

it('cover the edge cases', () => {
  expect(lines.length).toBeGreaterThanOrEqual(130);
});

it('claim no cause, make no forecast and rank nobody', () => {
  const forbidden =
    /beror på|tack vare|till följd av|på grund av|eftersom(?! utfallet)|väntas|kommer att|prognos|på (?:första|andra|sista) plats|följt av|sämst|bäst|(?<!\p{L})(?:tydligt|kraftigt|något)(?!\p{L})/iu;
  expect(lines.filter((line) => forbidden.test(line))).toEqual([]);
});

describe.each(findings)('%s', (_, finding) => {
  const said = sayFinding(finding, context);
  const figures = said.flatMap((one): Figure[] => (one.kind === 'figure' ? [one.figure] : []));

  it('is whole sentences', () => {
    const text = plainSentence(said);
    expect(text).toMatch(/^\p{Lu}.*\.$/su);
    expect(text).not.toMatch(/ {2}|\s[,.;:)]|\(\s|\.\.|,,|undefined|NaN/);
  });

  it('binds its numbers to what is published', () => {
    for (const { sources } of figures) expect(sources.every(({ state }) => state === 'value')).toBe(true);
    const words = said.map((one) => (one.kind === 'text' ? one.text : '')).join('|');
    const subject = /per 1[ \u00A0]000[ \u00A0]\p{L}+|\d+–\d+[ \u00A0]år|\d{4}(?:–\d{4})?/gu;
    expect(words.replaceAll(subject, '')).not.toMatch(/\d/);
  });
});
