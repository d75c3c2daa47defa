import type { Given } from '../support/sheet-tables.js';
import { chapterOf, count } from '../support/year-in-memory.js';
import { audit, cross } from './audited.js';

const read = (values: readonly Given[], settings = '', definition = count) =>
  audit(
    [chapterOf(`a: { ${definition}, sheet: Blad${settings} }`)],
    [cross({ stub: [], years: values.map((_, index) => 2024 - values.length + 1 + index), rows: [[[], values]] })],
  );

/** Orosanmälningar, the last two as published. */
const series = [28_300, 30_100, 31_900, 33_200, 36_400, 39_886, 42_757];
const withAt = (at: number, value: Given): readonly Given[] => series.map((own, index) => (index === at ? value : own));

describe('a series', () => {
  it('that goes on as it has done is quiet', () => {
    expect(read(series).found).toEqual([]);
  });

  it.each([
    ['ten times too much', 427_570, '10,7 gånger så mycket', 'ser ut att vara tio gånger för stort'],
    ['a thousandth', 43, '0,1 procent av det', 'ser ut att vara tusen gånger för litet'],
    ['two digits swapped', 24_757, '62 procent av det', 'kan ha omkastade siffror: 42 757'],
  ])('with %s at the end is told at the cell, with what it looks like', (_, value, factor, like) => {
    const { found, messages, severities } = read(withAt(6, value));
    expect(found).toEqual(['SR-GRA-011 prov.xlsx › Blad!G2']);
    expect(severities).toEqual(['varning']);
    expect(messages[0]).toContain(
      `prov.a 2024: ${value.toLocaleString('sv-SE').replaceAll('\u00a0', ' ')} (G2) bryter mot serien`,
    );
    expect(messages[0]).toContain(`2023 är 39 886 (F2) (${factor}); ${like}`);
  });

  it('with a wrong value in the middle is told there, not at the values beside it', () => {
    const { found, messages } = read(withAt(3, 332_000));
    expect(found).toEqual(['SR-GRA-011 prov.xlsx › Blad!D2']);
    expect(messages[0]).toContain('2020 är 31 900 (C2) och 2022 är 36 400 (E2)');
  });

  it.each([1, 5])('with a wrong value next to an end is told there, not at the end: %p', (at) => {
    expect(read(withAt(at, (series[at] ?? 0) * 10)).found).toEqual([`SR-GRA-011 prov.xlsx › Blad!${'ABCDEFG'[at]}2`]);
  });

  it('with a wrong first value is told there', () => {
    expect(read(withAt(0, 2_830)).found).toEqual(['SR-GRA-011 prov.xlsx › Blad!A2']);
  });

  it('that begins low is let be, as an activity that starts', () => {
    expect(read(withAt(0, 9_000)).found).toEqual([]);
  });

  it('that may be negative is let be: a balance has no level', () => {
    expect(read([-300, 5_100, 5_300, 5_200, 5_100, 5_400, 5_200, 300]).found).toEqual([]);
  });

  it('that doubles at the end is told, without a guess at why', () => {
    const { codes, messages } = read(withAt(6, 88_000));
    expect(codes).toEqual(['SR-GRA-011']);
    expect(messages[0]).toMatch(/\(2,2 gånger så mycket\)$/);
  });

  it('of less than six points is not judged', () => {
    expect(read([...series.slice(3, 6), 427_570]).found).toEqual([]);
  });

  it('that always jumps is not judged by its jumps', () => {
    expect(read([100, 260, 90, 310, 120, 280, 700]).found).toEqual([]);
  });

  it('that moves to another level and stays there is let be, unless the unit may be another', () => {
    expect(read([100, 103, 99, 102, 191, 189, 195, 192]).found).toEqual([]);
    const { found, messages } = read(
      [1000, 1030, 990, 1020, 1.01, 1.04, 1.02, 1.05],
      '',
      count.replace('count', 'money'),
    );
    expect(found).toEqual(['SR-GRA-011 prov.xlsx › Blad!E2']);
    expect(messages[0]).toContain('tusen gånger för litet');
  });

  it('is cut at a declared break', () => {
    const values = withAt(6, 427_570);
    const breaks = (comparable: string) =>
      `, breaks: [{ year: 2024, kind: law, comparable: '${comparable}', note: N }]`;
    expect(read(values, breaks('no')).found).toEqual([]);
    expect(read(values, breaks('recalculated')).codes).toEqual([]);
    expect(read(values, breaks('yes')).codes).toEqual(['SR-GRA-011']);
  });
});

describe('small counts', () => {
  it.each([
    [[12, 9, 14, 11, 13, 10, 19]],
    [[21, 25, 18, 23, 19, 24, 2]],
    [[40, 35, 44, 38, 41, 39, 15]],
    [[3, 0, 2, 4, 1, 3, 30]],
  ])('are not judged: %p', (values) => {
    expect(read(values).found).toEqual([]);
  });

  it('are judged beside large ones', () => {
    expect(read([812, 798, 820, 805, 811, 799, 8]).codes).toEqual(['SR-GRA-011']);
  });
});

describe('several values of one year', () => {
  it('are told as one when they jump the same way', () => {
    const names = ['Boende', 'Öppenvård', 'Familjehem', 'Kontaktperson'];
    const rows = names.map(
      (name, index) =>
        [[name], series.map((value, at) => (at === 6 ? value * 10 + index : value + 7 * index * at))] as const,
    );
    const table = cross({ stub: ['insats'], years: [2018, 2019, 2020, 2021, 2022, 2023, 2024], rows });
    const { found, messages } = audit([chapterOf(`a: { ${count}, sheet: Blad }`)], [table]);
    expect(found).toEqual(['SR-GRA-011 prov.xlsx › Blad!H2']);
    expect(messages[0]).toContain('likaså 3 värden till (H3:H5)');
  });
});
