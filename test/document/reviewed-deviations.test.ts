// `Granskade avvikelser`: what the YAML answers for is printed with its reason, whatever the workbooks hold.
import { type Composed, composeGiven, serviceChapter, withMargins } from '../support/composed-project.js';
import { noteLines, plainLines } from '../support/plain-document.js';

const acknowledged = `acknowledge:
  - code: SR-IND-008
    at: insatser.xlsx › Personer!D4
    reason: |
      Restraden saknas i källan. Hela staden har {{ personer | enhet }}.[^rest]

      [^rest]: Raden infördes senare.
  - { code: SR-REV-001, reason: "Rättat i källan." }
  - { code: SR-ARB-020, at: Folkmängd!A4, reason: "- Rubriken är gemensam." }
  - { code: SR-PLA-006, reason: "Rubriken är lång med avsikt." }
  - { code: SR-ARB-004, reason: "Cellen är tom." }
`;
const rows = [2023, 2024].flatMap((year) =>
  withMargins(year, { Järva: [31, 41], Farsta: [22, 18], Bromma: [61, 75], Skarpnäck: [90, 80] }),
);
const population = [2023, 2024].flatMap((year) =>
  withMargins(year, { Järva: [3000, 4100], Farsta: [2200, 1800], Bromma: [6100, 7500], Skarpnäck: [1200, 1300] }),
);
const compose = (chapter: string): Promise<Composed> =>
  composeGiven({ personer: rows, folkmangd: population, files: { 'chapters/2024/02-insatser.yaml': chapter } });

const items = [
  '- Raderna summerar inte till totalen, bladet Personer. Restraden saknas i källan. Hela staden har 418 personer.^N',
  '- Uppgiften är ändrad sedan förra årets arbetsbok utan att vara märkt som reviderad. Rättat i källan.',
  '- Tabellen lästes med tvekan, bladet Folkmängd. - Rubriken är gemensam.',
];

/** The lines from the part's heading to the next heading of its level, note numbers as `N`. */
function part(composed: Composed, name: string): readonly string[] {
  const lines = plainLines(composed.part(name).blocks).map((line) => line.replace(/\^\d+$/, '^N'));
  const from = lines.indexOf('h2 Granskade avvikelser');
  if (from < 0) return [];
  const length = lines.slice(from + 1).findIndex((line) => /^(?:h[12] |---)/.test(line));
  return lines.slice(from, length < 0 ? undefined : from + 1 + length);
}

describe('the findings that are answered for', () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await compose(serviceChapter + acknowledged);
  });

  it("stand last in the chapter's own file, with reasons, figures and notes", () => {
    const [heading, ...rest] = part(composed, 'kapitel-2');
    expect(heading).toBe('h2 Granskade avvikelser');
    expect(rest).toEqual(items);
    expect(noteLines(composed.part('kapitel-2').notes).at(-1)).toMatch(/^note \d+ Raden infördes senare\.$/);
  });

  it('stand in the method appendix under their chapter, after its introduction', () => {
    const lines = part(composed, 'komplett');
    expect(lines[1]).toMatch(/^p Uppgifterna i arbetsböckerna jämförs/);
    expect(lines.slice(2, 6)).toEqual(['h3 2 Insatser', ...items]);
  });

  it('leave no trace in a chapter that has none, nor in the memo', () => {
    expect(part(composed, 'kapitel-1')).toEqual([]);
    expect(part(composed, 'tjansteutlatande')).toEqual([]);
  });

  it('are printed whether they were found or not: the workbooks here have none of them', () => {
    expect(composed.diagnostics.filter(({ severity }) => severity !== 'upplysning')).toEqual([]);
  });
});

it('are no part at all where nothing that is about the data is answered for', async () => {
  const composed = await compose(`${serviceChapter}acknowledge: [{ code: SR-PLA-006, reason: Avsikt. }]\n`);
  expect(part(composed, 'kapitel-2')).toEqual([]);
  expect(part(composed, 'komplett')).toEqual([]);
});
