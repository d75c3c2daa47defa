// Planned figures, tables and charts by hand, over observations given by hand.
import type { PublishedData } from '../../src/disclosure/published-data.js';
import type { CellKey, Members } from '../../src/indicators/cell-key.js';
import { districtDimension } from '../../src/indicators/dimension.js';
import {
  type Axis,
  type AxisEntry,
  crossing,
  type FigureOperation,
  type Fixed,
  type PlannedChart,
  type PlannedFigure,
  type PlannedTable,
} from '../../src/plan/plan.js';
import { combinations } from '../../src/plan/plan-table.js';
import { membersOf } from './observed.js';

export type FigureSettings = Partial<Omit<PlannedFigure, 'kind' | 'operation' | 'indicator' | 'members' | 'cells'>>;

/** `{{ indicator | labels, operation }}` for 2024 since the year before; the districts are those that `data` has planned. */
export function plannedFigure(
  operation: FigureOperation,
  indicator: string,
  labels: string,
  data: PublishedData,
  settings: FigureSettings = {},
): PlannedFigure {
  const { year = 2024, since = year - 1 } = settings;
  const members = membersOf(labels);
  const at = (when: number, which: Members): CellKey => ({ indicator, year: when, members: which });
  const districts = data
    .members(indicator, districtDimension, [year])
    .map((name) => at(year, { ...members, [districtDimension]: name }));
  return {
    kind: 'figure',
    operation,
    indicator,
    year,
    since,
    members,
    withUnit: false,
    bare: false,
    digits: false,
    cells: [at(year, members), ...districts],
    ...settings,
  };
}

export const years = (...all: readonly number[]): Axis => ({
  dimension: 'år',
  label: 'År',
  entries: all.map((year) => ({ name: String(year), role: 'year', year })),
});

export const indicatorsOf = (...all: readonly string[]): Axis => ({
  dimension: 'indikator',
  label: '',
  entries: all.map((indicator) => ({ name: `Antal ${indicator}`, role: 'indicator', indicator })),
});

/** `Järva (Västerort)` stands in a group; `Rest` is the rest row; `''` the total. */
export function members(dimension: string, label: string, ...names: readonly string[]): Axis {
  return {
    dimension,
    label,
    entries: names.map((given): AxisEntry => {
      const [, name = '', group] = /^(.*?)(?: \((.*)\))?$/.exec(given) ?? [];
      if (name === '') return { name: 'Hela staden', role: 'total' };
      const role = name === 'Rest' ? 'rest' : 'member';
      return { name, role, members: { [dimension]: name }, ...(group ? { group } : {}) };
    }),
  };
}

export const sexes = members('kön', 'Kön', 'kvinnor', 'män');

export const districts = (...names: readonly string[]): Axis => members('stadsdelsnämnd', 'Stadsdelsnämnd', ...names);

/** The indicator in 2024, nothing else held. */
export const fixedAt = (indicator: string): Fixed => ({ indicator, year: 2024, members: {} });
const place = { kind: 'text', file: 'prov.yaml', line: 1, column: 1, length: 1 } as const;

export function plannedTable(
  indicators: readonly string[],
  rows: Axis,
  columns: readonly Axis[],
  more: Partial<PlannedTable> = {},
): PlannedTable {
  const fixed = fixedAt(indicators[0] ?? '');
  return {
    label: 'tabell.prov.a',
    number: '2.1',
    title: 'Personer med insats',
    place,
    fixed,
    indicators,
    years: [2024],
    rows,
    columns,
    change: false,
    cells: rows.entries.flatMap((row) => combinations(columns).map((column) => crossing(fixed, row, ...column))),
    ...more,
  };
}

export function plannedChart(
  type: PlannedChart['type'],
  indicators: readonly string[],
  series: Axis,
  x: Axis,
  more: Partial<PlannedChart> = {},
): PlannedChart {
  const fixed = fixedAt(indicators[0] ?? '');
  return {
    label: 'diagram.prov.a',
    number: '2.1',
    title: 'Personer med insats',
    place,
    fixed,
    indicators,
    years: [2024],
    type,
    series,
    x,
    fromZero: true,
    cells: series.entries.flatMap((one) => x.entries.map((entry) => crossing(fixed, one, entry))),
    ...more,
  };
}
