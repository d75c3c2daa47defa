// The dots of a row with their values beside them: equal dots stand a little over and under each other, so that none is hidden.
import { asText, type ChartStyle, centred } from './chart-style.js';
import type { Compared } from './compared-values.js';
import type { Label } from './layers.js';
import type { NamedRow } from './named-rows.js';
import type { SeriesStyle } from './series-style.js';

export interface PlacedDot {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  readonly text: string;
  readonly style: SeriesStyle;
}

export interface DotRow {
  readonly middle: number;
  /** From left to right. */
  readonly dots: readonly PlacedDot[];
  /** `..` where a dot is not published, `.` in a row that cannot have any. */
  readonly mark?: string;
}

/** Values and the mark of a row; `values` is undefined when they do not stand clear of the dots and each other. */
export interface RowTexts {
  readonly values: readonly Label[] | undefined;
  readonly mark: readonly Label[];
  readonly from: number;
}

/** Areas are so much larger than those of a line's symbols. */
export const dotScale = 1.6;
export const dotRadius = 3.8;
/** White between a dot and its value, and between two texts. */
const gap = 3.5;
/** Distance between the middles of dots that would cover each other. */
const apart = 5.5;

/** Places the dots of a row on a scale; without a value they leave a mark. */
export function dotRow(
  { item, middle }: NamedRow<Compared>,
  styles: readonly SeriesStyle[],
  xAt: (value: number) => number,
): DotRow {
  const dots = item.values
    .flatMap(({ value, series, text }) => {
      const style = styles[series];
      return value === undefined || !style ? [] : [{ x: xAt(value), y: middle, series, text, style }];
    })
    .sort((a, b) => a.x - b.x || a.series - b.series);
  const marks = item.values.filter(({ value }) => value === undefined).map(({ text }) => text);
  const mark = marks.find((text) => text === '..') ?? (dots.length === 0 ? marks[0] : undefined);
  return { middle, dots: moveApart(dots), ...(mark === undefined ? {} : { mark }) };
}

function moveApart(dots: readonly PlacedDot[]): readonly PlacedDot[] {
  const groups: PlacedDot[][] = [];
  for (const dot of dots) {
    const before = groups.at(-1)?.at(-1);
    if (before && dot.x - before.x < apart) groups.at(-1)?.push(dot);
    else groups.push([dot]);
  }
  return groups.flatMap((group) => {
    const order = group.map(({ series }) => series).sort((a, b) => a - b);
    return group.map((dot) => ({ ...dot, y: dot.y + (order.indexOf(dot.series) - (group.length - 1) / 2) * apart }));
  });
}

/** A row without values, as it stands over an axis: only its mark, after the last dot. */
export function bareTexts(style: ChartStyle, row: DotRow, zero: number): RowTexts {
  const last = row.dots.at(-1);
  const mark = markLabel(style, row, last ? last.x + dotRadius + gap : zero + gap + 1);
  return { values: [], mark, from: row.dots[0]?.x ?? zero };
}

/** Values in the dots' colours: the first to the left, the last to the right, one between them where it has room. */
export function rowTexts(style: ChartStyle, row: DotRow, zero: number): RowTexts {
  const { dots, middle } = row;
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last) return bareTexts(style, row, zero);
  const width = (text: string) => style.metrics.textWidth(text, style.small);
  const label = ({ text, style: series }: PlacedDot, x: number, align: Label['align']): Label => {
    const y = centred(style, middle, style.small);
    return { text, x, y, align, size: style.small, color: asText(style, series.color) };
  };
  const side = dotRadius + gap;
  const end = label(last, last.x + side, 'left');
  const mark = markLabel(style, row, end.x + width(end.text) + gap);
  // Equal dots share one value.
  if (dots.every(({ text }) => text === first.text) && last.x - first.x < apart) {
    const color = dots.length === 1 ? end.color : style.theme.colors.text;
    return { values: [{ ...end, color }], mark, from: first.x - dotRadius };
  }
  const values = [label(first, first.x - side, 'right')];
  let free = first.x + dotRadius;
  let clear = true;
  dots.slice(1, -1).forEach((dot, index) => {
    const own = width(dot.text);
    const next = dots[index + 2]?.x ?? dot.x;
    const [left, right] = [dot.x - side - own >= free + gap, dot.x + side + own + gap <= next - dotRadius];
    if (left) values.push(label(dot, dot.x - side, 'right'));
    else if (right) values.push(label(dot, dot.x + side, 'left'));
    else clear = false;
    free = left ? dot.x + dotRadius : dot.x + side + own;
  });
  values.push(end);
  return { values: clear ? values : undefined, mark, from: first.x - side - width(first.text) };
}

function markLabel(style: ChartStyle, { mark, middle }: DotRow, x: number): readonly Label[] {
  if (mark === undefined) return [];
  const y = centred(style, middle, style.small);
  return [{ text: mark, x, y, align: 'left', size: style.small, color: style.theme.colors.text }];
}
