// One half of a pyramid: where it stands, its bars and its lines.
import { chartValue } from '../marks/chart-number.js';
import { axisWidth, type ChartStyle, hairline, partGap, textGap, widest } from '../marks/chart-style.js';
import type { Bar, Rule } from '../marks/layers.js';
import { type Tick, valueAxis } from '../marks/value-axis.js';
import type { PyramidChart } from '../model/chart-model.js';
import type { PyramidRow } from './pyramid-rows.js';

/** Women grow to the left, men to the right. All in points. */
export interface PyramidHalf {
  readonly sex: 'women' | 'men';
  readonly name: string;
  readonly base: number;
  /** Of the texts at the bars' ends. */
  readonly align: 'left' | 'right';
  /** Where a bar of this length ends. */
  readonly end: (length: number) => number;
}

/** Both halves; with ticks the axis decides the scale, without them the longest bar. */
export function pyramidHalves(
  chart: PyramidChart,
  style: ChartStyle,
  rows: readonly PyramidRow[],
  ticks: readonly Tick[],
): readonly [PyramidHalf, PyramidHalf] {
  const names = rows.map(({ name }) => name);
  const values = rows.flatMap(({ women, men }) =>
    [women, men].map(({ published }) => chartValue(published, chart.decimals)),
  );
  const last = ticks.at(-1);
  const gutter = widest(style, names, style.small) + 2 * textGap;
  const margin = last ? widest(style, [last.label], style.small) / 2 : widest(style, values, style.small) + textGap;
  const width = (style.width - gutter - 2 * margin) / 2;
  const most = last?.value ?? longest(rows);
  const left = margin + width;
  const right = left + gutter;
  return [
    { sex: 'women', name: 'Kvinnor', base: left, align: 'right', end: (length) => left - (length / most) * width },
    { sex: 'men', name: 'Män', base: right, align: 'left', end: (length) => right + (length / most) * width },
  ];
}

/** Ticks of an axis that covers every published length. */
export function pyramidTicks(rows: readonly PyramidRow[], decimals: number): readonly Tick[] {
  return valueAxis([longest(rows)], { fromZero: true, decimals, most: 3 }).ticks;
}

function longest(rows: readonly PyramidRow[]): number {
  return Math.max(...rows.flatMap(({ women, men }) => [women.length ?? 0, men.length ?? 0])) || 1;
}

/** Bars of the published values that are not zero. */
export function halfBars(
  { sex, base, end }: PyramidHalf,
  rows: readonly PyramidRow[],
  style: ChartStyle,
): readonly Bar[] {
  const color = style.theme.charts[sex];
  return rows.flatMap(({ top, height, [sex]: { length } }) =>
    length ? [{ x: base, x2: end(length), y: top, y2: top + height, color }] : [],
  );
}

/** White between neighbouring bars, thinner where rows are low. */
export function halfGaps(
  { sex, base, end }: PyramidHalf,
  rows: readonly PyramidRow[],
  style: ChartStyle,
): readonly Rule[] {
  return rows.slice(1).map(({ top, height, [sex]: { length = 0 } }, index) => {
    const above = rows[index]?.[sex].length ?? 0;
    const width = Math.min(partGap, height * 0.15);
    return { x: base, x2: end(Math.max(length, above)), y: top, y2: top, color: style.theme.colors.page, width };
  });
}

/** The line that the bars stand on. */
export function halfBase({ base }: PyramidHalf, style: ChartStyle, height: number): Rule {
  return { x: base, x2: base, y: 0, y2: height, color: style.theme.colors.axis, width: axisWidth };
}

/** Light lines at the ticks. */
export function halfGrid(
  { end }: PyramidHalf,
  ticks: readonly Tick[],
  style: ChartStyle,
  height: number,
): readonly Rule[] {
  return ticks.map(({ value }) => {
    return { x: end(value), x2: end(value), y: 0, y2: height, color: style.theme.colors.rule, width: hairline };
  });
}
