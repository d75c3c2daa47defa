import { readYear } from '../../src/indicators/read-year.js';

describe('readYear', () => {
  it.each([
    ['2024', 2024],
    ['2023 (rev.)', 2023],
    ['2016 1', 2016],
  ])('%s is %p', (label, year) => {
    expect(readYear(label, undefined)).toEqual({ kind: 'year', year });
  });

  it.each(['2018/19', '2018-19', '2018–2019', '1999/2000'])('%s is two years until one of them is chosen', (label) => {
    const first = Number(label.slice(0, 4));
    expect(readYear(label, undefined)).toEqual({ kind: 'split' });
    expect(readYear(label, 'first')).toEqual({ kind: 'year', year: first });
    expect(readYear(label, 'last')).toEqual({ kind: 'year', year: first + 1 });
  });

  it.each(['2015–2019', '2018/20', '2010 - 2014'])('%s is no single year, whatever is chosen', (label) => {
    expect(readYear(label, undefined)).toEqual({ kind: 'several' });
    expect(readYear(label, 'last')).toEqual({ kind: 'several' });
  });

  it.each(['', 'Totalt', 'år 2024'])('%p has no year', (label) => {
    expect(readYear(label, undefined)).toEqual({ kind: 'none' });
  });
});
