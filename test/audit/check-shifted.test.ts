import { chapterOf, count } from '../support/year-in-memory.js';
import { audit, cross } from './audited.js';
import { adults, rows, years } from './b169.js';

const rate =
  'name: N, kind: rate, per: 100000, unit: { one: person, many: personer }, reference: R, source: K, sheet: Per invånare';

const persons = cross({
  sheet: 'Personer',
  stub: ['insats', 'grupp'],
  years,
  rows: rows.map(([help, group, values]) => [[help, group], values]),
});
const population = cross({ sheet: 'Vuxna', stub: [], years, rows: [[[], adults]] });
const written = (rates: readonly (readonly (number | string)[])[]) =>
  cross({
    sheet: 'Per invånare',
    stub: ['insats', 'grupp'],
    years,
    rows: rows.map(([help, group], index) => [[help, group], rates[index] ?? []]),
  });
const published = rows.map(([, , , rates]) => rates);

/** An indicator for each row, as a chapter that prints them one by one would have. */
const one = rows.map(([help, group], index) => {
  const where = `{ insats: ${help}, grupp: ${group} }`;
  return `per-${index}: { ${rate}, where: ${where}, numerator: { indicator: personer, insats: ${help}, grupp: ${group} }, denominator: vuxna }`;
});
const chapter = chapterOf(
  [`personer: { ${count}, sheet: Personer, additive: false }`, `vuxna: { ${count}, sheet: Vuxna }`, ...one].join('\n'),
);

const right = rows.map(([, , values]) =>
  values.map((value, index) => Math.round((value * 100_000) / (adults[index] ?? 1))),
);

describe('b169 as published', () => {
  const { found, messages } = audit([chapter], [persons, population, written(published)]);

  it('has two columns that hold the rates of the year after, and one rate that is wrong by itself', () => {
    expect(found).toEqual(['SR-GRA-009 prov.xlsx › Per invånare!C2', 'SR-GRA-008 prov.xlsx › Per invånare!F4']);
  });

  it('is known by its columns alone where the terms are not: two of them are the same', () => {
    const alone = chapterOf(`a: { ${rate} }`);
    expect(audit([alone], [written(published)]).messages).toEqual([
      '2014 (E2:E7) är lika med 2013 (D2:D7) i alla 6 värden (prov.a)',
    ]);
  });

  it('is told by columns, not cell by cell', () => {
    expect(messages[0]).toBe(
      'kolumnerna för 2012 (C2:C7) och 2013 (D2:D7) ser ut att hålla värdena för året efter: 12 av 12 tal stämmer med nästa års täljare och nämnare, 3 av 12 med det egna årets (prov.per-0)',
    );
  });

  it('is told with both numbers, and the cells that the right one comes from', () => {
    expect(messages[1]).toBe('prov.per-2 2015: 17 (F4) i bladet, men 144 (Personer!F4) av 713 000 (Vuxna!D2) ger 20,2');
  });
});

describe('columns of rates', () => {
  it('that are right are quiet', () => {
    expect(audit([chapter], [persons, population, written(right)]).found).toEqual([]);
  });

  it('that hold the year before are told too', () => {
    const late = right.map((row) => [row[0] ?? 0, ...row.slice(0, -1)]);
    const { found, messages } = audit([chapter], [persons, population, written(late)]);
    expect(found[0]).toBe('SR-GRA-009 prov.xlsx › Per invånare!D2');
    expect(messages[0]).toContain('värdena för året före');
    expect(found.filter((code) => code.startsWith('SR-GRA-008'))).toEqual([]);
  });

  it('that fit no other year are told cell by cell', () => {
    const wrong = right.map((row, index) => row.map((value, at) => (at === 1 && index < 2 ? value + 5 : value)));
    expect(audit([chapter], [persons, population, written(wrong)]).found).toEqual([
      'SR-GRA-008 prov.xlsx › Per invånare!D2',
      'SR-GRA-008 prov.xlsx › Per invånare!D3',
    ]);
  });
});
