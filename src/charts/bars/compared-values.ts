// Values that are compared side by side: per bar group or row of dots, one of each series.
import { toDrawing } from '../../arithmetic/exact.js';
import type { Published } from '../../disclosure/published.js';
import { chartValue } from '../marks/chart-number.js';
import type { ChartSeries } from '../model/chart-model.js';
import { stackNames } from './stack-parts.js';

export interface ComparedValue {
  /** Index of the series. */
  readonly series: number;
  readonly published: Published;
  /** As printed: a value or a mark. */
  readonly text: string;
  /** To be drawn; absent for a mark. */
  readonly value?: number;
}

export interface Compared {
  readonly x: string;
  /** In the order of the series. */
  readonly values: readonly ComparedValue[];
}

interface ComparedChart {
  readonly series: readonly ChartSeries<string>[];
  readonly decimals: number;
}

/** One group for each name, in the order in which the series name them. */
export function comparedGroups(chart: ComparedChart): readonly Compared[] {
  return stackNames(chart).map((x) => {
    const values = chart.series.flatMap(({ points }, series) =>
      points
        .filter((point) => point.x === x)
        .map(({ y }): ComparedValue => {
          const own = { series, published: y, text: chartValue(y, chart.decimals) };
          return y.state === 'value' ? { ...own, value: toDrawing(y.value) } : own;
        }),
    );
    return { x, values };
  });
}

/** What the axis must cover: zero and all published values. */
export function comparedDomain(groups: readonly Compared[]): readonly [number, number] {
  return withZero(groups.flatMap(({ values }) => values.flatMap(({ value }) => value ?? [])));
}

/** The values and zero; from zero to one when there is nothing else. */
export function withZero(values: readonly number[]): readonly [number, number] {
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  return min === max ? [0, 1] : [min, max];
}
