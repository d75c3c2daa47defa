import fc from 'fast-check';
import { isYear, parseTimeLabel, parseTimePart } from '../../../src/workbook/labels/time-label.js';

describe('a label of time', () => {
  it.each([
    ['1990', '1990'],
    [' 2024 ', '2024'],
    ['År 2024', '2024'],
    ['2018/19', '2018/19'],
    ['2018–19', '2018/19'],
    ['2018 / 2019', '2018/2019'],
    ['1999/00', '1999/00'],
  ])('%p is the year %s', (label, year) => {
    expect(parseTimeLabel(label)).toEqual({ year });
  });

  it.each([
    '2024K2',
    '2024k2',
    '2024kv2',
    '2024Q2',
    '2024-Q2',
    '2024 Q2',
    '2024:K2',
    '2024/K2',
    '2024 kv. 2',
    '2024 kvartal 2',
    '2024, kvartal 2',
    'K2 2024',
    'Q2 2024',
    'Kv 2 2024',
    'Kv. 2, 2024',
    'Kvartal 2 2024',
    'kvartal 2, 2024',
    'kvartal 2/2024',
    'K2-2024',
    '2:a kvartalet 2024',
    '2 kvartalet 2024',
    '2 kv 2024',
    'andra kvartalet 2024',
    'Andra kvartalet, 2024',
    '2024 andra kvartalet',
    '2024, 2:a kvartalet',
  ])('%p is the second quarter', (label) => {
    expect(parseTimeLabel(label)).toEqual({ year: '2024', part: { dimension: 'kvartal', member: 'kvartal 2' } });
  });

  it.each([
    '2024-06',
    '2024M06',
    '2024:06',
    '2024 06',
    'juni 2024',
    'Juni 2024',
    'jun 2024',
    'jun. 2024',
    'juni, 2024',
    '2024 juni',
    '2024 jun',
  ])('%p is June', (label) => {
    expect(parseTimeLabel(label)).toEqual({ year: '2024', part: { dimension: 'månad', member: 'juni' } });
  });

  it.each([
    'kvartal 1',
    'K1',
    'juni',
    '200701',
    '20172',
    '2017p',
    '2015-2017',
    '2018/20',
    '2024 kvartal 5',
    '2024-13',
    'juniper 2024',
    '1 juni 2024',
    '1899',
    '2101',
    '18-24',
    '',
  ])('%p is none', (label) => {
    expect(parseTimeLabel(label)).toBeUndefined();
  });

  it('is found for every quarter and year, whichever comes first', () => {
    const quarter = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        quarter,
        fc.constantFrom('k', 'kv ', 'kvartal ', 'Q'),
        (year, part, word) => {
          const expected = { year: String(year), part: { dimension: 'kvartal', member: `kvartal ${part}` } };
          expect(parseTimeLabel(`${year} ${word}${part}`)).toEqual(expected);
          expect(parseTimeLabel(`${word}${part} ${year}`)).toEqual(expected);
        },
      ),
    );
  });
});

describe('a part of a year alone', () => {
  it.each([
    ['Kvartal 1', 'kvartal', 'kvartal 1'],
    ['Kv 4', 'kvartal', 'kvartal 4'],
    ['Maj', 'månad', 'maj'],
  ])('%s', (label, dimension, member) => {
    expect(parseTimePart(label)).toEqual({ dimension, member });
  });

  it.each(['K1', 'kvartal', 'vår', '1'])('is not %p', (label) => {
    expect(parseTimePart(label)).toBeUndefined();
  });
});

describe('a year', () => {
  it.each(['1900', '2100', '1999'])('is %s', (label) => {
    expect(isYear(label)).toBe(true);
  });

  it.each(['1899', '2101', '19952', '2024p', ' 2024'])('is not %p', (label) => {
    expect(isYear(label)).toBe(false);
  });
});
