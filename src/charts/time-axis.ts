// A time axis proportional to time: a tick for each year that exists, names at equal distances where they have room.
import { axisWidth, type ChartStyle } from './chart-style.js';
import type { Label, Rule } from './layers.js';

const tickLength = 3;
/** Least white between two years. */
const yearGap = 6;

/** Ticks and years under a plot. `at` places a year in points. The first and the last year always have their names. */
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

/** The first and the last year, and between them as many as have room: counted from the last, at equal distances if that costs no more than every other name. */
function namedYears(years: readonly number[], extent: Extent): ReadonlySet<number> {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const strides = Array.from({ length: last - first }, (_, index) => index + 1);
  const every = (stride: number) => years.filter((year) => (last - year) % stride === 0 || year === first);
  const even = strides.find((stride) => (last - first) % stride === 0 && apart(every(stride), extent));
  const uneven = strides.find((stride) => apart(withoutSecond(every(stride), extent), extent));
  if (even !== undefined && even <= 2 * (uneven ?? even)) return new Set(every(even));
  return new Set(uneven === undefined ? [last] : withoutSecond(every(uneven), extent));
}

/** A year too close to the first gives it its place. */
function withoutSecond(years: readonly number[], extent: Extent): readonly number[] {
  const [first, second] = years;
  return first !== undefined && second !== undefined && years.length > 2 && !apart([first, second], extent)
    ? [first, ...years.slice(2)]
    : years;
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
