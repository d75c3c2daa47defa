// Bars cut into parts, from published values only: a hidden part takes no room and leaves no trace but `..` at the end.
import { type Exact, exact, isZero, toDrawing } from '../../arithmetic/exact.js';
import { chartNumber } from '../marks/chart-number.js';
import type { SeriesStyle } from '../marks/series-style.js';
import { percentOf } from '../model/chart-figures.js';
import type { ChartPoint, ChartSeries, PercentChart, StackedBarChart } from '../model/chart-model.js';
import { stackTotals } from '../model/stack-totals.js';

/** Charts whose bars are cut into parts. */
export type PartsChart = StackedBarChart | PercentChart;

export interface Part {
  /** Index of the series. */
  readonly series: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Stack {
  readonly x: string;
  /** In stacking order, those of no size left out. */
  readonly parts: readonly Part[];
  readonly end: number;
  /** Some part is not published. */
  readonly incomplete: boolean;
  /** What the bar amounts to, as printed; absent unless all bars have it. */
  readonly total?: string;
  /** What stands where the bar ends: `..` when it is incomplete, and what a bar without parts amounts to. */
  readonly mark?: string;
}

/** The bars' names, in the order in which the series name them. */
export function stackNames({ series }: { readonly series: readonly ChartSeries<string>[] }): readonly string[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))];
}

/** Whether a bar's name is a year, so that time runs along the axis. */
export function isYear(name: string): boolean {
  return /^(19|20)\d\d$/.test(name);
}

/** Whether every bar says what it amounts to, or that it cannot: no axis is needed then. */
export function allTotalled(stacks: readonly Stack[]): boolean {
  return stacks.some(({ total }) => total !== undefined) && stacks.every(({ total, mark }) => total ?? mark);
}

/** A part as it is drawn and told: its value, or its share of the bar's whole. Undefined when that is not shown. */
export function partSize(chart: PartsChart, { x, y }: ChartPoint<string>): Exact | undefined {
  if (chart.type === 'stacked' || chart.wholes === undefined) return y.state === 'value' ? y.value : undefined;
  return percentOf(y, chart.wholes.find((whole) => whole.x === x)?.y);
}

/** Where every bar would end if all its parts were shown; undefined when bars differ in length. */
export function fullLength({ type }: PartsChart): number | undefined {
  return type === 'percent' ? 100 : undefined;
}

/** One stack for each name. */
export function stackParts(chart: PartsChart): readonly Stack[] {
  const { series, decimals } = chart;
  const totals = chart.type === 'stacked' ? stackTotals(chart) : undefined;
  return stackNames(chart).map((x): Stack => {
    const parts: Part[] = [];
    let end = 0;
    let incomplete = false;
    series.forEach(({ points }, index) => {
      const point = points.find((one) => one.x === x);
      if (point === undefined || point.y.state === 'notApplicable') return;
      const size = partSize(chart, point);
      if (size === undefined) incomplete = true;
      if (size === undefined || isZero(size)) return;
      const from = end;
      end += toDrawing(size);
      parts.push({ series: index, from, to: end, text: chartNumber(size, decimals) });
    });
    const mark = incomplete ? '..' : parts.length === 0 ? nothing(chart, x) : undefined;
    const total = mark === undefined ? totals?.get(x) : undefined;
    const words = total ? { total: chartNumber(total.value, decimals) } : {};
    return { x, parts, end, incomplete, ...words, ...(mark === undefined ? {} : { mark }) };
  });
}

/** Zero, or the mark for what cannot occur. */
function nothing({ series, decimals }: PartsChart, x: string): string {
  const zero = series.some(({ points }) => points.some((point) => point.x === x && point.y.state === 'value'));
  return zero ? chartNumber(exact(0), decimals) : '.';
}

/** What both forms draw. */
export interface StackedMarks {
  readonly chart: PartsChart;
  readonly stacks: readonly Stack[];
  /** One for each series. */
  readonly styles: readonly SeriesStyle[];
}
