// Bars cut into parts, from published values only: a hidden part takes no room and leaves no trace but `..` at the end.
import { isZero, toDrawing } from '../arithmetic/exact.js';
import type { StackedBarChart } from './chart-model.js';
import { chartValue } from './chart-number.js';
import type { SeriesStyle } from './series-style.js';

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
  /** What stands where the bar ends: `..` when it is incomplete, and what a bar without parts amounts to. */
  readonly mark?: string;
}

/** The bars' names, in the order in which the series name them. */
export function stackNames({ series }: StackedBarChart): readonly string[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))];
}

/** Whether a bar's name is a year, so that time runs along the axis. */
export function isYear(name: string): boolean {
  return /^(19|20)\d\d$/.test(name);
}

/** One stack for each name. */
export function stackParts(chart: StackedBarChart): readonly Stack[] {
  const { series, decimals } = chart;
  return stackNames(chart).map((x): Stack => {
    const parts: Part[] = [];
    let end = 0;
    let incomplete = false;
    series.forEach(({ points }, index) => {
      const y = points.find((point) => point.x === x)?.y;
      if (y?.state === 'suppressed' || y?.state === 'missing') incomplete = true;
      if (y?.state !== 'value' || isZero(y.value)) return;
      const from = end;
      end += toDrawing(y.value);
      parts.push({ series: index, from, to: end, text: chartValue(y, decimals) });
    });
    const mark = incomplete ? '..' : parts.length === 0 ? nothing(chart, x) : undefined;
    return { x, parts, end, incomplete, ...(mark === undefined ? {} : { mark }) };
  });
}

/** Zero, or the mark for what cannot occur. */
function nothing({ series, decimals }: StackedBarChart, x: string): string {
  const here = series.flatMap(({ points }) => points.filter((point) => point.x === x));
  const zero = here.find(({ y }) => y.state === 'value');
  return zero ? chartValue(zero.y, decimals) : '.';
}

/** What both forms draw. */
export interface StackedMarks {
  readonly chart: StackedBarChart;
  readonly stacks: readonly Stack[];
  /** One for each series. */
  readonly styles: readonly SeriesStyle[];
}
