// The marks of stacked columns: parts, the white between them, values, open rests and what is hidden.
import { clearestOn, contrast, textContrast } from '../../theme/contrast.js';
import { type ChartStyle, centred, hairline, partGap } from '../marks/chart-style.js';
import type { Bar, Label, Rule } from '../marks/layers.js';
import { type ColumnEnd, valuesOver } from './column-values.js';
import { openBox } from './open-box.js';
import { openRests } from './parts-axis.js';
import { fullLength, type Stack, type StackedMarks } from './stack-parts.js';

export interface StackedColumn extends Stack {
  /** Its year, or its month's number. */
  readonly time: number;
}

/** Where columns stand: the middle of a year or month and the height of a value, in points. */
export interface ColumnPlace {
  readonly xAt: (time: number) => number;
  readonly yAt: (value: number) => number;
  readonly width: number;
}

/** The parts, in points across and data units up. */
export function columnBars(
  columns: readonly StackedColumn[],
  { styles }: StackedMarks,
  style: ChartStyle,
  { xAt, width }: ColumnPlace,
): readonly Bar[] {
  return columns.flatMap(({ time, parts }) => {
    const [x, x2] = [xAt(time) - width / 2, xAt(time) + width / 2];
    return parts.map(({ series, from, to }) => {
      return { x, x2, y: from, y2: to, color: styles[series]?.color ?? style.theme.charts.total };
    });
  });
}

/** White where one part ends and the next begins. */
export function columnGaps(bars: readonly Bar[], style: ChartStyle, { yAt }: ColumnPlace): readonly Rule[] {
  const common = { color: style.theme.colors.page, width: partGap };
  return bars.filter(({ y }) => y > 0).map(({ x, x2, y }) => ({ x, x2, y: yAt(y), y2: yAt(y), ...common }));
}

/** Values inside the parts that have room for them and a colour that they can be read on. */
export function columnValues(
  columns: readonly StackedColumn[],
  { styles }: StackedMarks,
  style: ChartStyle,
  { xAt, yAt, width }: ColumnPlace,
): readonly Label[] {
  const { colors, charts } = style.theme;
  return columns.flatMap(({ time, parts }) =>
    parts.flatMap(({ series, from, to, text }): readonly Label[] => {
      const fill = styles[series]?.color ?? charts.total;
      const color = clearestOn(fill, colors.page, colors.text);
      const fits = holdsText(style, text, width) && yAt(from) - yAt(to) >= style.small + 1.5;
      if (!fits || contrast(color, fill) < textContrast) return [];
      const y = centred(style, (yAt(from) + yAt(to)) / 2, style.small);
      return [{ text, x: xAt(time), y, align: 'center', size: style.small, color }];
    }),
  );
}

/** Whether a column of this width holds the text between its edges. */
export function holdsText(style: ChartStyle, text: string, width: number): boolean {
  return style.metrics.textWidth(text, style.small) + 2 <= width;
}

/** What each column amounts to, over it. */
export function totalsOver(
  columns: readonly StackedColumn[],
  style: ChartStyle,
  { xAt, yAt }: ColumnPlace,
): readonly Label[] {
  const ends = columns.flatMap(({ time, end, total }): readonly ColumnEnd[] =>
    total === undefined ? [] : [{ x: xAt(time), text: total, value: end }],
  );
  return valuesOver(style, ends, yAt);
}

/** The open rest of a column whose parts are not all shown. */
export function columnRests(
  columns: readonly StackedColumn[],
  marks: StackedMarks,
  style: ChartStyle,
  { xAt, yAt, width }: ColumnPlace,
): readonly Rule[] {
  return openRests(marks).flatMap(({ x, from, to }) => {
    const column = columns.find((one) => one.x === x);
    if (column === undefined) return [];
    const half = width / 2 - hairline / 2;
    const [left, right] = [xAt(column.time) - half, xAt(column.time) + half];
    return openBox({ x: left, x2: right, y: yAt(to), y2: yAt(from) }, style);
  });
}

/** `..` over a column with a part that is not published, `0` where there is no column: in the open rest, or over it when it is too low. */
export function marksOver(
  columns: readonly StackedColumn[],
  { chart }: StackedMarks,
  style: ChartStyle,
  { xAt, yAt }: ColumnPlace,
): readonly Label[] {
  const common = { align: 'center', size: style.small, color: style.theme.colors.text } as const;
  return columns.flatMap(({ time, end, mark }) => {
    if (mark === undefined) return [];
    const full = Math.max(fullLength(chart) ?? 0, end);
    const top = yAt(end) - yAt(full) < style.small + 2 ? full : end;
    return [{ ...common, text: mark, x: xAt(time), y: centred(style, yAt(top) - 6, style.small) }];
  });
}
