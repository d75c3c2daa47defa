// A time axis proportional to time: a tick for each year that exists, names as close as they can stand.
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
  const half = (year: number): number => metrics.textWidth(String(year), small) / 2;
  const [first] = years;
  let free = Number.POSITIVE_INFINITY;
  for (const year of [...years].reverse()) {
    const x = at(year);
    rules.push({ x, x2: x, y: plot.height, y2: plot.height + tickLength, ...line });
    if (x + half(year) > free) continue;
    // A year between may not take the place of the first.
    if (first !== undefined && year !== first && x - half(year) - yearGap < at(first) + half(first)) continue;
    free = x - half(year) - yearGap;
    const y = plot.height + tickLength + 3 + metrics.capHeight(small);
    labels.push({ text: String(year), x, y, align: 'center', size: small, color: theme.colors.secondary });
  }
  return { rules, labels };
}

/** Room that the axis needs under the plot. */
export function timeAxisHeight(style: ChartStyle): number {
  return tickLength + 3 + style.metrics.capHeight(style.small) + 2;
}
