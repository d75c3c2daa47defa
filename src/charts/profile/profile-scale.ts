// The scale of one panel of a profile: its own years and its own values, from zero unless that would flatten the lines.
import { toDrawing } from '../../arithmetic/exact.js';
import { publishedYears } from '../lines/line-segments.js';
import { type ValueAxis, valueAxis } from '../marks/value-axis.js';
import type { ProfileChart } from '../model/chart-model.js';

export interface ProfileScale {
  readonly years: readonly number[];
  readonly axis: ValueAxis;
  /** With where the axis begins, when that is not at zero. */
  readonly measure: string;
}

/** A scale that zero would cost more than this part does not begin there. */
const zeroShare = 0.6;
/** It begins no higher than at this part of the largest value: small changes do not fill it. */
const leastSpan = 0.75;

export function profileScale({ district, city, decimals, measure }: ProfileChart['panels'][number]): ProfileScale {
  const series = [district, city];
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ y }) => (y.state === 'value' ? [toDrawing(y.value)] : [])),
  );
  const most = Math.max(...values);
  const fromZero = values.length === 0 || Math.min(...values) < zeroShare * most;
  const axis = closest(fromZero ? values : [...values, leastSpan * most], fromZero, decimals);
  const start = axis.min > 0 ? `, axeln från ${axis.ticks[0]?.label ?? ''}` : '';
  return { years: publishedYears(series), axis, measure: `${measure}${start}` };
}

/** Of the axes with few ticks the one that ends closest above the largest value: low panels have no height to spare. */
function closest(values: readonly number[], fromZero: boolean, decimals: number): ValueAxis {
  const axes = [2, 3, 4].map((most) => valueAxis(values, { fromZero, decimals, most }));
  return axes.reduce((best, axis) => (axis.max - axis.min < best.max - best.min ? axis : best));
}
