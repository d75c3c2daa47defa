// Models, theme and metrics for chart tests. Values are minted here as disclosure control would.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exact } from '../../src/arithmetic/exact.js';
import { chartStyle } from '../../src/charts/marks/chart-style.js';
import type {
  ChartSeries,
  LineChart,
  MultiplesChart,
  PyramidChart,
  RankedBarChart,
  SlopeChart,
  StackedBarChart,
} from '../../src/charts/model/chart-model.js';
import { mint, type Published } from '../../src/disclosure/published.js';
import { parseTheme } from '../../src/theme/parse-theme.js';
import type { Theme } from '../../src/theme/theme.js';
import { loadFontMetrics } from '../../src/typography/font-metrics.js';
import { fontFiles } from '../typography/font-fixture.js';

/** A number, or a mark: `..` hidden, `m` missing, `.` not applicable. */
export type Cell = number | string;

const states = { '..': 'suppressed', m: 'missing', '.': 'notApplicable' } as const;

/** Stands in the cells behind hidden values, and must never be seen. */
export const canary = '987654321';

export function published(cell: Cell): Published {
  const flags = { preliminary: false, revised: false, break: false };
  const state = Object.entries(states).find(([mark]) => mark === cell)?.[1];
  const cells = state ? [{ workbook: `${canary}.xlsx`, sheet: canary, address: 'B2' }] : [];
  const common = { key: { indicator: 'a.b', year: 2024, members: state ? { kön: canary } : {} }, flags, cells };
  return state ? mint({ ...common, state }) : mint({ ...common, state: 'value', value: exact(cell) });
}

function loadTheme(): Theme {
  const { theme } = parseTheme(parse(readFileSync(new URL('../../templates/theme.yaml', import.meta.url), 'utf8')));
  if (!theme) throw new Error("the program's own theme does not parse");
  return theme;
}

export const theme = loadTheme();
export const metrics = loadFontMetrics(fontFiles());
export const style = chartStyle(theme, metrics);

export function timeSeries(
  name: string,
  role: ChartSeries<number>['role'],
  cells: Readonly<Record<number, Cell>>,
): ChartSeries<number> {
  return { name, role, points: Object.entries(cells).map(([x, y]) => ({ x: Number(x), y: published(y) })) };
}

export function line(parts: Partial<LineChart>): LineChart {
  const base = { type: 'line', title: 'Hushåll med bistånd', measure: 'Antal hushåll', decimals: 0 } as const;
  return { ...base, series: [], breaks: [], fromZero: true, step: 1, ...parts };
}

export function ranked(bars: Readonly<Record<string, Cell>>, parts: Partial<RankedBarChart> = {}): RankedBarChart {
  const base = { type: 'ranked', title: 'Andel med bistånd', measure: 'Procent', decimals: 1, order: 'value' } as const;
  return { ...base, bars: Object.entries(bars).map(([x, y]) => ({ x, y: published(y) })), ...parts };
}

/** `rows` by series name, one cell for each of `names`. */
export function stacked(
  names: readonly string[],
  rows: Readonly<Record<string, readonly Cell[]>>,
  parts: Partial<StackedBarChart> = {},
): StackedBarChart {
  const series = Object.entries(rows).map(([name, cells]) => ({
    name,
    role: 'category' as const,
    points: names.map((x, index) => ({ x, y: published(cells[index] ?? 'm') })),
  }));
  const base = { type: 'stacked', title: 'Insatser', measure: 'Antal personer', decimals: 0, ordered: false } as const;
  return { ...base, series, ...parts };
}

export function pyramid(
  classes: readonly (readonly [name: string, years: number | undefined, women: Cell, men: Cell])[],
  parts: Partial<PyramidChart> = {},
): PyramidChart {
  const base = { type: 'pyramid', title: 'Befolkning efter ålder', measure: 'Antal invånare', decimals: 0 } as const;
  return {
    ...base,
    classes: classes.map(([name, years, women, men]) => {
      return { name, ...(years === undefined ? {} : { years }), women: published(women), men: published(men) };
    }),
    ...parts,
  };
}

/** `panels` by name, each with its lines. */
export function multiples(
  panels: Readonly<Record<string, readonly ChartSeries<number>[]>>,
  parts: Partial<MultiplesChart> = {},
): MultiplesChart {
  const base = { type: 'multiples', title: 'Andel', measure: 'Procent', decimals: 0, breaks: [] } as const;
  const named = Object.entries(panels).map(([name, series]) => ({ name, series }));
  return { ...base, panels: named, fromZero: true, step: 1, ...parts };
}

/** `lines` by name, each from 2020 to 2024. */
export function slope(
  lines: Readonly<Record<string, readonly [from: Cell, to: Cell]>>,
  parts: Partial<SlopeChart> = {},
): SlopeChart {
  const base = { type: 'slope', title: 'Andel', measure: 'Procent', decimals: 0, from: 2020, to: 2024 } as const;
  const named = Object.entries(lines).map(([name, [from, to]]) => {
    return { name, role: 'category', from: published(from), to: published(to) } as const;
  });
  return { ...base, lines: named, ...parts };
}

/** The eleven areas, in the official order. */
export const districtNames = [
  'Järva',
  'Hässelby-Vällingby',
  'Bromma',
  'Kungsholmen',
  'Norrmalm',
  'Östermalm',
  'Södermalm',
  'Enskede-Årsta-Vantör',
  'Skarpnäck',
  'Farsta',
  'Hägersten-Älvsjö',
] as const;

/** The areas, two of them hidden. */
export const areas = {
  Järva: 5.2,
  'Hässelby-Vällingby': 4.1,
  Östermalm: '..',
  Bromma: 1.2,
  Kungsholmen: 1.4,
  Norrmalm: '..',
  Södermalm: 1.9,
  'Enskede-Årsta-Vantör': 3.3,
  Skarpnäck: 2.6,
  Farsta: 3.8,
  'Hägersten-Älvsjö': 1.7,
};

/** Every second year, two breaks, a hidden value and a missing wave. */
export const homelessness = line({
  title: 'Personer i hemlöshet',
  measure: 'Antal personer',
  step: 2,
  breaks: [
    { year: 2014, label: 'Ny definition' },
    { year: 2020, label: 'Ny mätmetod' },
  ],
  series: [
    timeSeries('Kvinnor', 'women', {
      2008: 1032,
      2010: 1006,
      2012: 951,
      2014: 1010,
      2016: 905,
      2018: 912,
      2020: 722,
      2022: 903,
      2024: 760,
    }),
    timeSeries('Män', 'men', {
      2008: 2052,
      2010: 1906,
      2012: 1951,
      2014: 2010,
      2016: '..',
      2018: 1712,
      2020: 1622,
      2022: 1625,
      2024: 1436,
    }),
    timeSeries('Totalt', 'total', {
      2008: 3084,
      2010: 2912,
      2012: 2902,
      2014: 3020,
      2018: 2624,
      2020: 2344,
      2022: 2528,
      2024: 2196,
    }),
  ],
});

/** Classes of unequal width, the oldest open. */
export const population = pyramid([
  ['0–5 år', 6, 31200, 33100],
  ['6–15 år', 10, 52300, 55200],
  ['16–19 år', 4, 20100, 21400],
  ['20–24 år', 5, 29300, '..'],
  ['25–44 år', 20, 168200, 172300],
  ['45–64 år', 20, 119000, 118200],
  ['65–79 år', 15, 64200, 57300],
  ['80 år och äldre', undefined, 24100, 15200],
]);
