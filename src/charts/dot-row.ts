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

/** Values in the dots' colours: the first to the left, the last to the right, one between them where it has room. The mark stands after them where they are `written`, else after the last dot. */
export function rowTexts(
  style: ChartStyle,
  { dots, middle, mark }: DotRow,
  { zero, written }: { zero: number; written: boolean },
): RowTexts {
  const y = centred(style, middle, style.small);
  const width = (text: string) => style.metrics.textWidth(text, style.small);
  const label = ({ text, style: series }: PlacedDot, x: number, align: Label['align']): Label => {
    return { text, x, y, align, size: style.small, color: asText(style, series.color) };
  };
  const markAt = (x: number): readonly Label[] =>
    mark === undefined ? [] : [{ text: mark, x, y, align: 'left', size: style.small, color: style.theme.colors.text }];

  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last) return { values: [], mark: markAt(zero + gap + 1), from: zero };
  const side = dotRadius + gap;
  // Equal dots share one value.
  if (dots.every(({ text }) => text === first.text) && last.x - first.x < apart) {
    const value = {
      ...label(last, last.x + side, 'left'),
      color: dots.length === 1 ? asText(style, first.style.color) : style.theme.colors.text,
    };
    return {
      values: [value],
      mark: markAt(value.x + (written ? width(value.text) + gap : 0)),
      from: first.x - dotRadius,
    };
  }
  const values = [label(first, first.x - side, 'right')];
  const from = first.x - side - width(first.text);
  let free = first.x + dotRadius;
  let clear = true;
  dots.slice(1, -1).forEach((dot, index) => {
    const next = dots[index + 2]?.x ?? dot.x;
    if (dot.x - side - width(dot.text) >= free + gap) values.push(label(dot, dot.x - side, 'right'));
    else if (dot.x + side + width(dot.text) + gap <= next - dotRadius) values.push(label(dot, dot.x + side, 'left'));
    else clear = false;
    free = Math.max(dot.x + dotRadius, values.at(-1)?.align === 'left' ? dot.x + side + width(dot.text) : 0);
  });
  values.push(label(last, last.x + side, 'left'));
  const end = last.x + side + (clear && written ? width(last.text) + gap : 0);
  return { values: clear ? values : undefined, mark: markAt(end), from };
}
