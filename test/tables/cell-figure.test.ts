import { cellFigure, flagsOf, markOf } from '../../src/tables/cell-figure.js';
import { count, disclose, membersOf, table } from '../support/observed.js';

const { data } = disclose({
  indicators: [count('a.x', { breaks: [{ year: 2024, kind: 'law', comparable: 'no', note: '' }] })],
  observations: [
    ...table('a.x', 2024, {
      Järva: { value: '6884.5', p: true, r: true },
      Farsta: 0,
      Bromma: '.',
      Skarpnäck: 'm',
      Älvsjö: 2,
      Hägersten: 9,
      '': '-12',
    }),
    ...table('a.x', 2023, { '': 7 }),
  ],
});
const at = (labels: string, year = 2024) => data.cell('a.x', year, membersOf(labels));

it.each([
  ['Järva', '6\u00A0885\u00A0p\u00A0r\u00A0b'],
  ['Farsta', '0\u00A0b'],
  ['', '\u221212\u00A0b'],
  ['Bromma', '.'],
  ['Skarpnäck', '..'],
  ['Älvsjö', '..'],
])('the cell of %s prints %s', (labels, text) => {
  expect(cellFigure(at(labels), 0, ['p', 'r', 'b']).text).toBe(text);
});

it('prints only the flags that the heading does not', () => {
  expect(cellFigure(at('Järva'), 1, ['r']).text).toBe('6\u00A0884,5\u00A0r');
  expect(cellFigure(at('Järva'), 1, [])).toMatchObject({ text: '6\u00A0884,5', operation: 'value', decimals: 1 });
});

it('knows the flags of a value and the mark of what is none', () => {
  expect(flagsOf(at('Järva'))).toEqual(['p', 'r', 'b']);
  expect(flagsOf(at('', 2023))).toEqual([]);
  expect(['', 'Bromma', 'Skarpnäck', 'Älvsjö'].map((labels) => markOf(at(labels)))).toEqual([
    undefined,
    '.',
    '..',
    '..',
  ]);
});
