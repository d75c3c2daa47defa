// The axes of a funnel: values up the left side, sizes under it, and the city's line across.
import { toDrawing } from '../../arithmetic/exact.js';
import type { Point } from '../lines/runs-through.js';
import { axisWidth, type ChartStyle, lineHeight } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';
import { type ValueAxis, valueAxis } from '../marks/value-axis.js';
import type { FunnelChart } from '../model/chart-model.js';
import { type FunnelPlace, outsideOf } from './limit-curves.js';

/** A scale that zero would cost more than this part does not begin there. */
const zeroShare = 0.4;
/** From the base line to the capitals of the ticks. */
const tickDrop = 8;

/** The value axis: all points, the city, and the limits from the smallest nämnd on. */
export function levelAxis({ points, reference, limits, decimals }: FunnelChart): ValueAxis {
  const drawn = points.filter(({ denominator }) => denominator !== undefined);
  const smallest = Math.min(...drawn.flatMap(({ denominator }) => denominator ?? []));
  const within = limits.filter(({ denominator }) => denominator >= smallest).flatMap(({ outer }) => outer);
  const printed = [...drawn.map(({ value }) => value), reference.value];
  const values = [...printed.flatMap((value) => (value.state === 'value' ? [toDrawing(value.value)] : [])), ...within];
  const fromZero = Math.min(...values) < zeroShare * Math.max(...values);
  return valueAxis(values, { fromZero, decimals });
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

/** Level lines, open where names stand. */
export function openedRules(rules: readonly Rule[], holes: Parameters<typeof outsideOf>[1]): readonly Rule[] {
  return rules.flatMap((rule) => {
    const ends: readonly Point[] = [
      { x: rule.x, y: rule.y },
      { x: rule.x2, y: rule.y2 },
    ];
    return outsideOf(ends, holes).flatMap((piece): readonly Rule[] => {
      const [from, to] = [piece[0], piece.at(-1)];
      return from && to ? [{ ...rule, x: from.x, y: from.y, x2: to.x, y2: to.y }] : [];
    });
  });
}
