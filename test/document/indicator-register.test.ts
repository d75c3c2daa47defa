import { makeFigure } from '../../src/disclosure/figure.js';
import { indicatorRegister, printedYears } from '../../src/document/indicator-register.js';
import { count, disclose, key, ratioOf, table } from '../support/observed.js';
import { plainLines } from '../support/plain-document.js';

const { data } = disclose({
  indicators: [
    {
      ...count('a.x'),
      chapter: 1,
      name: 'Hushåll',
      sex: 'not_applicable',
      reference: 'under året',
      source: 'Register A',
    },
    { ...count('a.y'), chapter: 1, name: 'Barn', sex: 'not_applicable', reference: '1 oktober', source: 'Register A' },
    { ...count('a.z'), chapter: 1, name: 'Aldrig tryckt', reference: 'under året', source: 'Register A' },
    {
      ...ratioOf('a.r', 'a.x', 'b.p'),
      chapter: 1,
      name: 'Andel hushåll',
      sex: 'not_applicable',
      reference: 'båda',
      source: 'A; B',
    },
    { ...count('c.divided'), chapter: 3, name: 'Sökande', reference: 'under året', source: 'Register C' },
    { ...count('c.whole'), chapter: 3, name: 'Kallade', reference: 'under året', source: 'Register C' },
    {
      ...count('c.never'),
      chapter: 3,
      name: 'Svar',
      sex: 'not_collected',
      reference: 'under året',
      source: 'Register C',
    },
    { ...count('b.p'), chapter: 2, name: 'Folkmängd', reference: '31 december', source: 'Register B' },
  ],
  observations: [
    ...['a.x', 'a.y', 'a.z', 'b.p'].flatMap((id) => [2020, 2024].flatMap((year) => table(id, year, { '': 1000 }))),
    ...table('c.divided', 2024, { '': 90, kvinnor: 50, män: 40 }),
    ...['c.whole', 'c.never'].flatMap((id) => table(id, 2024, { '': 90 })),
  ],
});
const figure = (indicator: string, ...years: number[]) =>
  makeFigure({
    text: '1',
    operation: 'change',
    sources: years.map((year) => data.cell(key(indicator, year).indicator, year)),
  });
const lines = (chapter: number, ...figures: ReturnType<typeof figure>[]) =>
  plainLines(indicatorRegister(data, chapter, printedYears(figures)));

describe('indicatorRegister', () => {
  it('has what is printed, with the years of it, and says once what most have in common', () => {
    expect(lines(1, figure('a.y', 2024), figure('a.x', 2024, 2020))).toEqual([
      'imprint Om inget annat sägs: mättid under året, källa Register A.',
      expect.stringMatching(/^define Hushåll: \S.*, 2020–2024\.$/),
      expect.stringMatching(/^define Barn: \S.*, 2024\. Mättid: 1 oktober\.$/),
    ]);
  });

  it('leaves time and source of a computed one to its terms, when those are printed', () => {
    const all = [figure('a.x', 2024), figure('a.r', 2024)];
    expect(lines(1, ...all).at(-1)).toMatch(/Mättid: båda\. Källa: A; B\. Beräknas som hushåll delat med folkmängd\.$/);
    expect(lines(1, ...all, figure('b.p', 2024)).at(-1)).toMatch(
      /, 2024\. Beräknas som hushåll delat med folkmängd\.$/,
    );
  });

  it('has no exception to name where there is none, and nothing for a chapter that prints nothing', () => {
    expect(lines(2, figure('b.p', 2024))[0]).toBe('imprint Mättid 31 december, källa Register B.');
    expect(lines(2, figure('a.x', 2024))).toEqual([]);
  });

  it('marks those about persons that are not divided by sex, whether or not anyone collects it', () => {
    expect(lines(3, ...['c.divided', 'c.whole', 'c.never'].map((id) => figure(id, 2024))).slice(1)).toEqual([
      expect.stringMatching(/^define Sökande: \S.*, 2024\.$/),
      expect.stringMatching(/^define Kallade: \S.*, 2024\. Inte uppdelad på kön\.$/),
      expect.stringMatching(/^define Svar: \S.*, 2024\. Inte uppdelad på kön\.$/),
    ]);
  });
});
