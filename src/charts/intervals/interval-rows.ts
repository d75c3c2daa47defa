// The rows of an interval chart, what is drawn in them and what is printed at their right.
import { toDrawing } from '../../arithmetic/exact.js';
import { type NamedRow, namedRows } from '../bars/named-rows.js';
import type { PlacedSymbol } from '../lines/line-marks.js';
import { chartValue } from '../marks/chart-number.js';
import { type ChartStyle, centred } from '../marks/chart-style.js';
import { deviationStyle, pointingScale } from '../marks/deviation-style.js';
import type { Label, Rule } from '../marks/layers.js';
import type { SeriesStyle } from '../marks/series-style.js';
import type { ComparedPoint, IntervalChart } from '../model/chart-model.js';
import { intervalOrder } from './interval-order.js';

export interface IntervalItem {
  readonly x: string;
  readonly deviates?: ComparedPoint['deviates'];
  /** Why a published value is not compared. */
  readonly why?: string;
  /** The value as printed, or its mark. */
  readonly text: string;
  /** Absent for what has no dot. */
  readonly drawn?: { readonly value: number; readonly interval?: readonly [low: number, high: number] };
  readonly look: SeriesStyle;
}

export type IntervalRow = NamedRow<IntervalItem>;

const rowHeight = 14;
const reasons = { small: 'För litet underlag', unknown: 'Jämförs inte' } as const;
const whiskerWidth = 1.5;

/** In the order that the chart is read. */
export function intervalRows(chart: IntervalChart, style: ChartStyle): readonly IntervalRow[] {
  return namedRows(
    intervalOrder(chart).map((point) => itemOf(point, chart, style)),
    style,
    rowHeight,
  );
}

function itemOf(point: IntervalChart['points'][number], chart: IntervalChart, style: ChartStyle): IntervalItem {
  const { name, value, deviates, leftOut, interval } = point;
  const { charts } = style.theme;
  const plain = { color: charts.categorical[0] ?? charts.total, dash: [], shape: 'circle' };
  const item = {
    x: name,
    text: chartValue(value, chart.decimals),
    // Where no nämnd is compared none stands out, and none is grey.
    look: chart.confidenceLabel === undefined ? plain : deviationStyle(deviates, style.theme),
    ...(deviates ? { deviates } : {}),
    ...(leftOut ? { why: reasons[leftOut] } : {}),
  };
  if (value.state !== 'value' || leftOut) return item;
  return { ...item, drawn: { value: toDrawing(value.value), ...(interval ? { interval } : {}) } };
}

/** Symbols at the values. */
export function rowDots(rows: readonly IntervalRow[], xAt: (value: number) => number): readonly PlacedSymbol[] {
  return rows.flatMap(({ item: { drawn, look, deviates }, middle }) =>
    drawn ? [{ x: xAt(drawn.value), y: middle, style: look, scale: deviates ? pointingScale : 1 }] : [],
  );
}

/** A line from the lower to the upper end of each interval. */
export function whiskers(rows: readonly IntervalRow[], xAt: (value: number) => number): readonly Rule[] {
  return rows.flatMap(({ item: { drawn, look }, middle: y }) => {
    if (!drawn?.interval) return [];
    const [low, high] = drawn.interval;
    return [{ x: xAt(low), x2: xAt(high), y, y2: y, color: look.color, width: whiskerWidth }];
  });
}

/** The values at the right, and why a published one has no dot. */
export function rowTexts(
  rows: readonly IntervalRow[],
  style: ChartStyle,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Label[] {
  const { text: dark, secondary } = style.theme.colors;
  return rows.flatMap(({ item: { text, deviates, why }, middle }): readonly Label[] => {
    const common = { y: centred(style, middle, style.small), size: style.small } as const;
    const value: Label = { ...common, text, x: end, align: 'right', color: dark, bold: deviates !== undefined };
    return why === undefined ? [value] : [value, { ...common, text: why, x: start, align: 'left', color: secondary }];
  });
}
