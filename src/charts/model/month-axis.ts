// A year's months along an axis: short names under a plot, in the order of the year.
import { axisWidth, type ChartStyle } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';

const months: readonly string[] = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];

/** From one tick to the name under it. */
const drop = 6;

/** 1 for januari to 12 for december; undefined for what is no month. */
export function monthNumber(name: string): number | undefined {
  const index = months.indexOf(name.toLocaleLowerCase('sv'));
  return index === -1 ? undefined : index + 1;
}

/** `jan`, `feb` … `dec`. */
export function shortMonth(month: number): string {
  return (months[month - 1] ?? '').slice(0, 3);
}

/** The base line and the months' names, as high as a time axis. `at` places a month in points. */
export function monthAxis(
  { small, metrics, theme }: ChartStyle,
  shown: readonly number[],
  at: (month: number) => number,
  plot: { readonly width: number; readonly height: number },
): { readonly rules: readonly Rule[]; readonly labels: readonly Label[] } {
  const { width, height } = plot;
  const base: Rule = { x: 0, x2: width, y: height, y2: height, color: theme.colors.axis, width: axisWidth };
  const y = height + drop + metrics.capHeight(small);
  const labels = shown.map((month): Label => {
    return { text: shortMonth(month), x: at(month), y, align: 'center', size: small, color: theme.colors.secondary };
  });
  return { rules: [base], labels };
}
