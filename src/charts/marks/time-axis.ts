// A time axis proportional to time: a tick for each year that exists, names at equal distances where they have room.
import { axisWidth, type ChartStyle } from './chart-style.js';
import type { Label, Rule } from './layers.js';

const tickLength = 3;
/** Least white between two years. */
const yearGap = 6;

/** Ticks and years under a plot. `at` places a year in points. The last year always has its name. */
export function timeAxis(
  style: ChartStyle,
  years: readonly number[],
  at: (year: number) => number,
  plot: { width: number; height: number },
) {
  const { small, metrics, theme } = style;
  const line = { color: theme.colors.axis, width: axisWidth };
  const rules: Rule[] = [{ x: 0, x2: plot.width, y: plot.height, y2: plot.height, ...line }];
  const labels: Label[] = [];
  const named = namedYears(years, (year) => {
    const half = (metrics.textWidth(String(year), small) + yearGap) / 2;
    return [at(year) - half, at(year) + half];
  });
  for (const year of years) {
    const x = at(year);
    rules.push({ x, x2: x, y: plot.height, y2: plot.height + tickLength, ...line });
    if (!named.has(year)) continue;
    const y = plot.height + tickLength + 3 + metrics.capHeight(small);
    labels.push({ text: String(year), x, y, align: 'center', size: small, color: theme.colors.secondary });
  }
  return { rules, labels };
}

type Extent = (year: number) => readonly [from: number, to: number];

/** Every year where all have room; else those at equal distances back from the last that give the most names, reaching the first year if no name is lost by it. */
function namedYears(years: readonly number[], extent: Extent): ReadonlySet<number> {
  if (apart(years, extent)) return new Set(years);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const choices = Array.from({ length: last - first }, (_, index) => index + 1)
    .map((stride) => years.filter((year) => (last - year) % stride === 0))
    .filter((named) => apart(named, extent));
  const most = Math.max(...choices.map((named) => named.length));
  const longest = choices.filter((named) => named.length === most);
  return new Set(longest.find((named) => named[0] === first) ?? longest[0] ?? [last]);
}

function apart(years: readonly number[], extent: Extent): boolean {
  return years.every((year, index) => {
    const next = years[index + 1];
    return next === undefined || extent(year)[1] <= extent(next)[0] + 1e-9;
  });
}

/** Room that the axis needs under the plot. */
export function timeAxisHeight(style: ChartStyle): number {
  return tickLength + 3 + style.metrics.capHeight(style.small) + 2;
}
