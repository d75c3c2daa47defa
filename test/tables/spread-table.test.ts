import type { DistrictAnalysis } from '../../src/analysis/districts/district-analysis.js';
import { spreadTable } from '../../src/tables/spread-table.js';
import { indicator, share } from '../analysis/points.js';
import { must } from '../support/must.js';
import { districts } from '../text/findings/make-findings.js';

const given = [
  { name: 'Järva', value: '31.25', deviates: 'above' },
  { name: 'Farsta', value: '12.5', deviates: 'below' },
  { name: 'Bromma', value: '20' },
] as const;
const about = share({ id: 'a.s', name: 'Andel med insats' });
const rowOf = (one: DistrictAnalysis) => must(spreadTable([one], one.year).rows[0]);
const texts = (one: DistrictAnalysis): readonly string[] => rowOf(one).cells.map(({ text }) => text);

it('has the city, the ends, how far apart they are and how many deviate, a row for each indicator', () => {
  const both = [districts(about, '20.5', given, { ratio: 2.54, systematic: 23.6 }), districts(about, 20, given)];
  const table = spreadTable(both, 2024);
  expect(table.header.map((row) => row.map(({ text }) => text))).toEqual([
    ['Indikator', 'Hela staden', 'Lägst', 'Högst', 'Kvot', 'Spridning, %', 'Avviker, antal'],
  ]);
  expect(table.rows).toHaveLength(2);
  expect(table.columnCount).toBe(7);
  expect(table.rows[0]).toMatchObject({ kind: 'data', label: 'Andel med insats,\u00A0%' });
  expect(must(table.rows[0]).cells.map(({ text }) => text)).toEqual(['20,5', '12,5', '31,3', '2,5', '24', '2']);
});

it('writes the year of a row that is of another than the report', () => {
  expect(spreadTable([districts(about, 20, given)], 2025).rows[0]?.label).toBe('Andel med insats,\u00A0% (2024)');
});

it('writes the unit of shares only into the name, and rounds as tables do', () => {
  const number = indicator({ name: 'Insatser per 1 000' });
  expect(rowOf(districts(number, 20, given, { ratio: 2 })).label).toBe('Insatser per 1 000');
  expect(texts(districts(number, '20.5', given, { ratio: 2 })).slice(0, 3)).toEqual(['21', '13', '31']);
});

it('has a point for the quotient where the lowest is nothing, and says what it means', () => {
  expect(texts(districts(about, 20, given))[3]).toBe('.');
  expect(spreadTable([districts(about, 20, given)], 2024).marks).toEqual(['.']);
  expect(spreadTable([districts(about, 20, given, { ratio: 2 })], 2024).marks).toEqual([]);
});

it('rests each figure on what it is made of', () => {
  const one = districts(about, '20.5', given, { ratio: 2.5 });
  expect(rowOf(one).cells.map(({ sources }) => sources.length)).toEqual([1, 3, 3, 3, 4, 4]);
  expect(rowOf(one).cells.map(({ operation }) => operation)).toEqual([
    ...['value', 'extreme', 'extreme'],
    ...['statistic', 'statistic', 'statistic'],
  ]);
});
