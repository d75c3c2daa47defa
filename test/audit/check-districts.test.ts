import { b020Years, cityTotal, recipients, restRow } from '../support/b020.js';
import type { Given } from '../support/sheet-tables.js';
import { chapterOf, count, money } from '../support/year-in-memory.js';
import { audit, cross } from './audited.js';

const groups = { Västerort: [10954, 9643, 8995], 'Inre staden': [2366, 2038, 1883], Söderort: [10745, 9642, 9046] };
const values: Readonly<Record<string, readonly Given[]>> = { ...groups, ...recipients, 'Hela staden': cityTotal };

const b020 = (changes: Readonly<Record<string, readonly Given[]>> = {}) =>
  cross({
    stub: ['stadsdelsnämnd'],
    years: b020Years,
    rows: Object.entries({ ...values, ...changes }).map(([name, row]) => [[name], row]),
  });

const withRest = chapterOf(`a: { ${count}, sheet: Blad, rest: { name: Ej fördelat } }`);
const withoutRest = chapterOf(`a: { ${count}, sheet: Blad }`);

describe('b020 as published', () => {
  it('agrees with itself on its own division, once its rest is declared', () => {
    expect(audit([withRest], [b020()]).found).toEqual([]);
    expect(audit([withRest], [b020({ 'Ej fördelat': restRow })]).found).toEqual([]);
  });

  it('tells of the city for each year when the rest is not declared, with cells and sums', () => {
    const { found, messages, severities } = audit([withoutRest], [b020()]);
    expect(found).toEqual(['B19', 'C19', 'D19'].map((cell) => `SR-IND-008 prov.xlsx › Blad!${cell}`));
    expect(messages[2]).toBe('prov.a 2017: 14 stadsdelsnämnder (D5:D18) summerar till 19 924 men totalen är 25 228');
    expect(new Set(severities)).toEqual(new Set(['varning']));
  });

  it('tells of a rest in the sheet that does not fill the difference', () => {
    const { messages } = audit([withRest], [b020({ 'Ej fördelat': [990, 2332, 5403] })]);
    expect(messages).toEqual([
      'prov.a 2017: 14 stadsdelsnämnder (D5:D18) och Ej fördelat (D20) summerar till 25 327 men totalen är 25 228',
    ]);
  });

  it('tells of districts above the city, rest or no rest', () => {
    expect(audit([withRest], [b020({ 'Hela staden': [25055, 23655, 15228] })]).found).toEqual([
      'SR-IND-008 prov.xlsx › Blad!D19',
    ]);
  });

  it('tells of a delsumma, at its cell, with those it should be the sum of', () => {
    const { found, messages } = audit([withRest], [b020({ Västerort: [10954, 9643, 8959] })]);
    expect(found).toEqual(['SR-GRA-001 prov.xlsx › Blad!D2']);
    expect(messages).toEqual([
      'prov.a 2017, Västerort: 4 stadsdelsnämnder (D5:D8) summerar till 8 995, men delsumman i D2 är 8 959',
    ]);
  });

  it('tells of a district by its delsumma', () => {
    expect(audit([withRest], [b020({ Bromma: [1023, 941, 932] })]).found).toEqual(['SR-GRA-001 prov.xlsx › Blad!D2']);
  });

  it('does not guess at a district that is not available', () => {
    expect(audit([withoutRest], [b020({ Bromma: [1023, 941, '..'] })]).found).toEqual([
      'SR-IND-008 prov.xlsx › Blad!B19',
      'SR-IND-008 prov.xlsx › Blad!C19',
    ]);
  });
});

describe('the division', () => {
  const now = ['Järva', 'Hässelby-Vällingby', 'Bromma'];
  const old = ['Rinkeby-Kista', 'Spånga-Tensta'];
  const part = (rows: readonly (readonly [string, readonly Given[]])[]) =>
    audit(
      [withoutRest],
      [cross({ stub: ['stadsdelsnämnd'], years: [2022, 2024], rows: rows.map(([name, row]) => [[name], row]) })],
    );

  it('is each year’s own in a table that has both', () => {
    const rows = [
      ['Västerort', [10, 100]],
      ['Järva', ['.', 50]],
      ...old.map((name) => [name, [2, '.']] as const),
      ['Hässelby-Vällingby', [3, 20]],
      ['Bromma', [3, 30]],
    ] as const;
    expect(part(rows).found).toEqual([]);
    expect(
      part(rows.map(([name, [a, b]]) => [name, [name === 'Järva' ? a : a, name === 'Bromma' ? 31 : b]])).found,
    ).toEqual(['SR-GRA-001 prov.xlsx › Blad!C2']);
  });

  it('is the new one in a table that was recalculated to it', () => {
    const rows = [['Västerort', [12, 60]], ...now.map((name) => [name, [4, 20]] as const)] as const;
    expect(part(rows).found).toEqual([]);
    expect(part(rows.map(([name, [, b]]) => [name, [name === 'Bromma' ? 5 : 4, b]])).codes).toContain('SR-GRA-001');
  });
});

describe('what need not add up', () => {
  const off = b020({ Västerort: [1, 2, 3], 'Hela staden': [30000, 30000, 30000] });

  it.each([
    ['persons who may be counted twice', `${count}, additive: false`],
    ['medians', 'name: N, kind: duration, unit: { one: dag, many: dagar }, reference: R, source: K'],
  ])('is %s', (_, definition) => {
    const codes = audit([chapterOf(`a: { ${definition}, sheet: Blad }`)], [off]).codes;
    expect(codes.filter((code) => code === 'SR-GRA-001' || code === 'SR-IND-008')).toEqual([]);
  });

  it('is money in the last digit, where every row is rounded for itself', () => {
    const rows = (total: number) =>
      cross({
        stub: ['stadsdelsnämnd'],
        years: [2024],
        rows: [
          ['Västerort', total],
          ['Järva', 1.4],
          ['Hässelby-Vällingby', 2.3],
          ['Bromma', 3.1],
        ].map(([name, value]) => [[String(name)], [value ?? 0]]),
      });
    const chapter = chapterOf(`a: { ${money}, sheet: Blad }`);
    expect(audit([chapter], [rows(6.9)]).found).toEqual([]);
    expect(audit([chapter], [rows(7.3)]).codes).toEqual(['SR-GRA-001']);
  });

  it('is what the source has put noise on, from the year that it began', () => {
    const noisy = (year: number, total: number) =>
      audit(
        [chapterOf(`a: { ${count}, sheet: Blad, noise: { from: 2025, most: 2 } }`)],
        [
          cross({
            stub: ['stadsdelsnämnd'],
            years: [year],
            rows: [
              [['Västerort'], [total]],
              [['Järva'], [400]],
              [['Hässelby-Vällingby'], [300]],
              [['Bromma'], [200]],
            ],
          }),
        ],
      ).codes;
    expect(noisy(2025, 907)).toEqual([]);
    expect(noisy(2024, 907)).toEqual(['SR-GRA-001']);
    expect(noisy(2025, 909)).toEqual(['SR-GRA-001']);
  });
});
