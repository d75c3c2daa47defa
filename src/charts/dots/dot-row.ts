// The dots of a row, all on its line: where they overlap the first lies below, and is larger where the next would hide it.
import type { Compared } from '../bars/compared-values.js';
import type { NamedRow } from '../bars/named-rows.js';
import type { PlacedSymbol } from '../lines/line-marks.js';
import type { SeriesStyle } from '../marks/series-style.js';

export interface PlacedDot extends PlacedSymbol {
  readonly series: number;
  readonly text: string;
  readonly scale: number;
}

export interface DotRow {
  readonly middle: number;
  /** From left to right. */
  readonly dots: readonly PlacedDot[];
  /** `..` where a dot is not published, `.` in a row that cannot have any. */
  readonly mark?: string;
}

/** Areas are so much larger than those of a line's symbols. */
export const dotScale = 1.6;
export const dotRadius = 3.8;
/** A dot this near hides the one below it. */
const hiding = 2.5;
/** A hidden dot's area grows by this part for each dot that hides it: it is seen as a ring. */
const growth = 0.9;

/** Places the dots of a row on a scale; without a value they leave a mark. */
export function dotRow(
  { item, middle }: NamedRow<Compared>,
  styles: readonly SeriesStyle[],
  xAt: (value: number) => number,
): DotRow {
  const dots = item.values
    .flatMap(({ value, series, text }) => {
      const style = styles[series];
      return value === undefined || !style ? [] : [{ x: xAt(value), y: middle, series, text, style, scale: 1 }];
    })
    .sort((a, b) => a.x - b.x || a.series - b.series);
  const marks = item.values.filter(({ value }) => value === undefined).map(({ text }) => text);
  const mark = marks.find((text) => text === '..') ?? (dots.length === 0 ? marks[0] : undefined);
  return { middle, dots: enlarged(dots), ...(mark === undefined ? {} : { mark }) };
}

function enlarged(dots: readonly PlacedDot[]): readonly PlacedDot[] {
  return dots.map((dot) => {
    const over = dots.filter(({ series, x }) => series > dot.series && Math.abs(x - dot.x) < hiding);
    return { ...dot, scale: 1 + growth * over.length };
  });
}

/** Half of a dot's width. */
export function radiusOf({ scale }: PlacedDot): number {
  return dotRadius * Math.sqrt(scale);
}
