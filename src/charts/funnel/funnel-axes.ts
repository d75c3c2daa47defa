// The axes of a funnel: values up the left side, sizes under it, and the city's line across.
import { toDrawing } from '../../arithmetic/exact.js';
import { axisWidth, type ChartStyle, lineHeight } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';
import { type ValueAxis, valueAxis } from '../marks/value-axis.js';
import type { FunnelChart } from '../model/chart-model.js';
import type { FunnelPlace } from './limit-curves.js';

/** A scale that zero would cost more than this part does not begin there. */
const zeroShare = 0.4;
/** From the base line to the capitals of the ticks. */
const tickDrop = 8;

/** The value axis, as tight as round ticks allow: all points, the city, and the limits from the smallest nämnd on. */
export function levelAxis({ points, reference, limits, decimals }: FunnelChart): ValueAxis {
  const drawn = points.filter(({ denominator }) => denominator !== undefined);
  const smallest = Math.min(...drawn.flatMap(({ denominator }) => denominator ?? []));
  const within = limits.filter(({ denominator }) => denominator >= smallest).flatMap(({ outer }) => outer);
  const printed = [...drawn.map(({ value }) => value), reference.value];
  const values = [...printed.flatMap((value) => (value.state === 'value' ? [toDrawing(value.value)] : [])), ...within];
  const fromZero = Math.min(...values) < zeroShare * Math.max(...values);
  const axes = [4, 5, 6].map((most) => valueAxis(values, { fromZero, decimals, most }));
  return axes.reduce((best, axis) => (axis.max - axis.min < best.max - best.min ? axis : best));
}

/** Room for the ticks and the name of the sizes. */
export function sizeAxisHeight(style: ChartStyle): number {
  return tickDrop + style.metrics.capHeight(style.small) + lineHeight(style.small) + 4;
}

/** The base line with its ticks, and what they measure. */
export function sizeAxisMarks(
  { denominatorName }: FunnelChart,
  { ticks }: ValueAxis,
  style: ChartStyle,
  { xAt, width, height }: FunnelPlace,
) {
  const line = { color: style.theme.colors.axis, width: axisWidth };
  const y = height + tickDrop + style.metrics.capHeight(style.small);
  const text = { size: style.small, color: style.theme.colors.secondary } as const;
  const rules: readonly Rule[] = [
    { x: 0, x2: width, y: height, y2: height, ...line },
    ...ticks.map(({ value }) => ({ x: xAt(value), x2: xAt(value), y: height, y2: height + 3, ...line })),
  ];
  const labels: readonly Label[] = [
    ...ticks.map(({ value, label }): Label => ({ text: label, x: xAt(value), y, align: 'center', ...text })),
    { text: denominatorName, x: width, y: y + lineHeight(style.small), align: 'right', ...text },
  ];
  return { rules, labels };
}
