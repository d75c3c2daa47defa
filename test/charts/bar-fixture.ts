// Models of bars and dots in groups for chart tests: percent, grouped, column and dots.
import type {
  ChartSeries,
  ColumnChart,
  DotChart,
  GroupedBarChart,
  PercentChart,
} from '../../src/charts/model/chart-model.js';
import { type Cell, published } from './chart-fixture.js';

type Rows = Readonly<Record<string, readonly Cell[]>>;

const roles: Readonly<Record<string, ChartSeries<string>['role']>> = {
  Kvinnor: 'women',
  Flickor: 'women',
  Män: 'men',
  Pojkar: 'men',
};

/** `rows` by series name, one cell for each of `names`. */
function seriesBy(names: readonly string[], rows: Rows): readonly ChartSeries<string>[] {
  return Object.entries(rows).map(([name, cells]) => ({
    name,
    role: roles[name] ?? 'category',
    points: names.map((x, index) => ({ x, y: published(cells[index] ?? 'm') })),
  }));
}

/** Shares in percent. */
export function percent(names: readonly string[], rows: Rows, parts: Partial<PercentChart> = {}): PercentChart {
  const base = {
    type: 'percent',
    title: 'Försörjningshinder',
    measure: 'Procent',
    decimals: 0,
    ordered: false,
  } as const;
  return { ...base, series: seriesBy(names, rows), ...parts };
}

/** Counts as parts of `wholes`, one for each of `names`. */
export function percentOfWholes(
  names: readonly string[],
  rows: Rows,
  wholes: readonly Cell[],
  parts: Partial<PercentChart> = {},
): PercentChart {
  const whole = names.map((x, index) => ({ x, y: published(wholes[index] ?? 'm') }));
  return percent(names, rows, { measure: 'Procent av hushållen', wholes: whole, ...parts });
}

export function grouped(names: readonly string[], rows: Rows, parts: Partial<GroupedBarChart> = {}): GroupedBarChart {
  const base = { type: 'grouped', title: 'Personer med insats', measure: 'Antal personer', decimals: 0 } as const;
  return { ...base, series: seriesBy(names, rows), ...parts };
}

export function dots(names: readonly string[], rows: Rows, parts: Partial<DotChart> = {}): DotChart {
  const base = {
    type: 'dots',
    title: 'Andel med insats',
    measure: 'Procent',
    decimals: 1,
    order: 'value',
    fromZero: true,
  } as const;
  return { ...base, series: seriesBy(names, rows), ...parts };
}

export function column(columns: Readonly<Record<number, Cell>>, parts: Partial<ColumnChart> = {}): ColumnChart {
  const base = { type: 'column', title: 'Personer i hemlöshet', measure: 'Antal personer', decimals: 0 } as const;
  return {
    ...base,
    breaks: [],
    columns: Object.entries(columns).map(([x, y]) => ({ x: Number(x), y: published(y) })),
    ...parts,
  };
}
