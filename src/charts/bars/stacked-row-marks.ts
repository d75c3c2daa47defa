// The marks of stacked rows: parts, the white between them, names, values and the axis.
import { clearestOn, contrast, type HexColor, textContrast } from '../../theme/contrast.js';
import { axisWidth, type ChartStyle, centred, hairline, partGap, textGap } from '../marks/chart-style.js';
import type { Bar, Label, Rule } from '../marks/layers.js';
import type { Tick } from '../marks/value-axis.js';
import { valueBeside } from './bar-value.js';
import type { NamedRow } from './named-rows.js';
import { openBox } from './open-box.js';
import { openRests } from './parts-axis.js';
import { fullLength, type Stack, type StackedMarks } from './stack-parts.js';

export type StackedRow = NamedRow<Stack>;

const barHeight = 14;

function colorOf({ styles }: StackedMarks, series: number, style: ChartStyle): HexColor {
  return styles[series]?.color ?? style.theme.charts.total;
}

/** The parts, in data units along the axis. */
export function rowBars(rows: readonly StackedRow[], marks: StackedMarks, style: ChartStyle): readonly Bar[] {
  return rows.flatMap(({ item, middle }) =>
    item.parts.map(({ series, from, to }) => {
      const color = colorOf(marks, series, style);
      return { x: from, x2: to, y: middle - barHeight / 2, y2: middle + barHeight / 2, color };
    }),
  );
}

/** White where one part ends and the next begins. */
export function rowGaps(bars: readonly Bar[], style: ChartStyle, xAt: (value: number) => number): readonly Rule[] {
  const common = { color: style.theme.colors.page, width: partGap };
  return bars.filter(({ x }) => x > 0).map(({ x, y, y2 }) => ({ x: xAt(x), x2: xAt(x), y, y2, ...common }));
}

/** Values inside the parts that have room for them and a colour that they can be read on. */
export function rowValues(
  rows: readonly StackedRow[],
  marks: StackedMarks,
  style: ChartStyle,
  xAt: (value: number) => number,
): readonly Label[] {
  const { colors } = style.theme;
  return rows.flatMap(({ item, middle }) =>
    item.parts.flatMap(({ series, from, to, text }): readonly Label[] => {
      const fill = colorOf(marks, series, style);
      const color = clearestOn(fill, colors.page, colors.text);
      const room = xAt(to) - xAt(from) - 5;
      if (style.metrics.textWidth(text, style.small) > room || contrast(color, fill) < textContrast) return [];
      const y = centred(style, middle, style.small);
      return [{ text, x: (xAt(from) + xAt(to)) / 2, y, align: 'center', size: style.small, color }];
    }),
  );
}

/** What each bar amounts to, after it. */
export function totalsAfter(
  rows: readonly StackedRow[],
  style: ChartStyle,
  xAt: (value: number) => number,
): readonly Label[] {
  return rows.flatMap(({ item: { total, end }, middle }) =>
    total === undefined ? [] : [valueBeside(style, { text: total, value: end, middle }, xAt)],
  );
}

/** `..` after a bar with a part that is not published, `0` where there is no bar: in the open rest, or after it when it is too narrow. */
export function endMarks(
  rows: readonly StackedRow[],
  { chart }: StackedMarks,
  style: ChartStyle,
  xAt: (value: number) => number,
): readonly Label[] {
  const common = { align: 'left', size: style.small, color: style.theme.colors.text } as const;
  return rows.flatMap(({ item: { mark, end }, middle }) => {
    if (mark === undefined) return [];
    const full = Math.max(fullLength(chart) ?? 0, end);
    const needed = style.metrics.textWidth(mark, style.small) + 2 * textGap;
    const x = xAt(xAt(full) - xAt(end) < needed ? full : end) + textGap - 1;
    return [{ ...common, text: mark, x, y: centred(style, middle, style.small) }];
  });
}

/** The open rest of a bar whose parts are not all shown. */
export function rowRests(
  rows: readonly StackedRow[],
  marks: StackedMarks,
  style: ChartStyle,
  xAt: (value: number) => number,
): readonly Rule[] {
  return openRests(marks).flatMap(({ x, from, to }) => {
    const row = rows.find(({ item }) => item.x === x);
    if (row === undefined) return [];
    const [top, bottom] = [row.middle - barHeight / 2 + hairline / 2, row.middle + barHeight / 2 - hairline / 2];
    return openBox({ x: xAt(from), x2: xAt(to) - hairline / 2, y: top, y2: bottom }, style);
  });
}

/** The zero line, and light lines with values when there are ticks. */
export function rowAxis(ticks: readonly Tick[], style: ChartStyle, xAt: (value: number) => number, height: number) {
  const { colors } = style.theme;
  const grid = ticks.map(({ value }): Rule => {
    return { x: xAt(value), x2: xAt(value), y: 0, y2: height, color: colors.rule, width: hairline };
  });
  const labels = ticks.map(({ value, label }): Label => {
    const y = height + style.small + 2;
    return { text: label, x: xAt(value), y, align: 'center', size: style.small, color: colors.secondary };
  });
  const zero: Rule = { x: 0, x2: 0, y: 0, y2: height, color: colors.axis, width: axisWidth };
  return { grid, labels, zero };
}
