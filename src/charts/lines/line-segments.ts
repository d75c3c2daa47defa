// Which points of a series may be joined: a line never crosses a gap or a break.
import { toDrawing } from '../../arithmetic/exact.js';
import type { Published } from '../../disclosure/published.js';
import type { ChartPoint, ChartSeries, LineChart } from '../model/chart-model.js';

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly published: Published;
}

/** Runs of points, in time order. A run of one point is isolated. */
export function lineSegments(
  points: readonly ChartPoint<number>[],
  chart: Pick<LineChart, 'step' | 'breaks'>,
): readonly (readonly DrawnPoint[])[] {
  const segments: DrawnPoint[][] = [];
  let previous: number | undefined;
  for (const { x, y } of byTime(points)) {
    if (y.state !== 'value') {
      previous = undefined;
      continue;
    }
    const point = { x, y: toDrawing(y.value), published: y };
    const current = segments.at(-1);
    if (current && previous !== undefined && joined(previous, x, chart)) current.push(point);
    else segments.push([point]);
    previous = x;
  }
  return segments;
}

function joined(from: number, to: number, { step, breaks }: Pick<LineChart, 'step' | 'breaks'>): boolean {
  return to - from <= step && !breaks.some(({ year }) => from < year && year <= to);
}

function byTime(points: readonly ChartPoint<number>[]): readonly ChartPoint<number>[] {
  return [...points].sort((a, b) => a.x - b.x);
}

/** Years, ascending, in which any series has a published value: the only ones that the axis names. */
export function publishedYears(series: readonly ChartSeries<number>[]): readonly number[] {
  const years = series.flatMap(({ points }) => points.filter(({ y }) => y.state === 'value').map(({ x }) => x));
  return [...new Set(years)].sort((a, b) => a - b);
}

export interface DrawnBreak {
  /** On the time axis: half way between the years that the break parts. */
  readonly at: number;
  readonly year: number;
  readonly label: string;
}

/** The breaks that part two published years. */
export function drawnBreaks(breaks: LineChart['breaks'], years: readonly number[]): readonly DrawnBreak[] {
  return breaks.flatMap(({ year, label }) => {
    const before = years.filter((other) => other < year).at(-1);
    const after = years.find((other) => other >= year);
    return before === undefined || after === undefined ? [] : [{ at: (before + after) / 2, year, label }];
  });
}
