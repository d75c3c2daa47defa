// Where the dots of a chart stand: values beside them, or an axis for the whole chart when some value has no room.
import { type Compared, comparedDomain } from '../bars/compared-values.js';
import type { NamedRow } from '../bars/named-rows.js';
import { type ChartStyle, textGap, widest } from '../marks/chart-style.js';
import { linear, type Scale } from '../marks/layers.js';
import type { SeriesStyle } from '../marks/series-style.js';
import { type Tick, valueAxis } from '../marks/value-axis.js';
import { type DotRow, dotRadius, dotRow } from './dot-row.js';
import { bareTexts, type RowTexts, rowTexts } from './dot-texts.js';

export interface DotLayout {
  readonly x: Scale;
  readonly rows: readonly DotRow[];
  readonly texts: readonly RowTexts[];
  /** None when values stand beside the dots. */
  readonly ticks: readonly Tick[];
}

/** Lays the rows out in `width` points from the plot's left edge. */
export function layDots(
  rows: readonly NamedRow<Compared>[],
  styles: readonly SeriesStyle[],
  style: ChartStyle,
  { width, decimals, fromZero }: { width: number; decimals: number; fromZero: boolean },
): DotLayout {
  const groups = rows.map(({ item }) => item);
  const printed = groups.flatMap(({ values }) => values);
  const value = widest(
    style,
    printed.flatMap((one) => (one.value === undefined ? [] : one.text)),
    style.small,
  );
  const mark = printed.some((one) => one.value === undefined) ? widest(style, ['..'], style.small) + textGap : 0;
  const place = (domain: readonly [number, number], start: number, end: number, ticks: readonly Tick[]): DotLayout => {
    const x: Scale = { domain, range: [start, width - end] };
    const placed = rows.map((row) => dotRow(row, styles, linear(x)));
    const textsOf = ticks.length === 0 ? rowTexts : bareTexts;
    return {
      x,
      rows: placed,
      texts: placed.map((row) => textsOf(style, row, linear(x)(Math.max(0, domain[0])))),
      ticks,
    };
  };
  const domain = comparedDomain(groups);
  const beside = dotRadius + value + textGap;
  const near = place(domain, 0, beside + mark, []);
  const bare = near.texts.every(({ from }) => from >= 1)
    ? near
    : place(domain, domain[0] < 0 ? beside : 2 * dotRadius, beside + mark, []);
  if (fromZero && bare.texts.every(({ values, to }) => values !== undefined && to <= width)) return bare;

  const values = printed.flatMap((one) => one.value ?? []);
  const { min, max, ticks } = valueAxis(fromZero ? domain : values, { fromZero, decimals });
  const name =
    widest(
      style,
      ticks.slice(-1).map(({ label }) => label),
      style.small,
    ) / 2;
  return place([min, max], min < 0 ? name : 0, 1 + Math.max(name, dotRadius, mark && mark + dotRadius), ticks);
}
