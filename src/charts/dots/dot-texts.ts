// The values beside the dots of a row, in the dots' colours: on their outer sides, or to the right where the left has no room.
import { asText, type ChartStyle, centred } from '../marks/chart-style.js';
import type { Label } from '../marks/layers.js';
import { type DotRow, type PlacedDot, radiusOf } from './dot-row.js';

/** Values and the mark of a row; `values` is undefined when they do not stand clear of the dots, each other and the line at zero. */
export interface RowTexts {
  readonly values: readonly Label[] | undefined;
  readonly mark: readonly Label[];
  /** Extent of dots and texts. */
  readonly from: number;
  readonly to: number;
}

/** White between a dot and its value, and between two texts. */
const gap = 3.5;
/** White between two values after the same dot. */
const valueGap = 5;
/** White between a value and the line at zero. */
const zeroGap = 2;
/** Dots nearer than this, with the same printed value, have it in common. */
const common = 5.5;

/** A row without values, as it stands over an axis: only its mark, after the last dot. */
export function bareTexts(style: ChartStyle, row: DotRow, zero: number): RowTexts {
  const [first, last] = [row.dots[0], row.dots.at(-1)];
  const to = last ? last.x + radiusOf(last) : zero + 1;
  return { values: [], ...withMark(style, row, { from: first ? first.x - radiusOf(first) : zero, to }) };
}

/** Values of the row's dots and its mark. `zero` is where the line at zero stands, which no value crosses. */
export function rowTexts(style: ChartStyle, row: DotRow, zero: number): RowTexts {
  const placed = row.dots.length === 0 ? [] : (sharedValue(style, row) ?? ownValues(style, row, zero));
  const bare = bareTexts(style, row, zero);
  if (!placed) return { ...bare, values: undefined };
  if (placed.length === 0) return bare;
  const from = Math.min(bare.from, ...placed.map((one) => one.from));
  const to = Math.max(...placed.map((one) => one.to));
  const crossing = placed.some((one) => one.from < zero + zeroGap && one.to > zero - zeroGap);
  return { values: crossing ? undefined : placed.map(({ label }) => label), ...withMark(style, row, { from, to }) };
}

interface PlacedValue {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

/** The one value of equal dots, after the last; undefined when they differ. A dot alone has its own colour. */
function sharedValue(style: ChartStyle, { dots }: DotRow): readonly PlacedValue[] | undefined {
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last || last.x - first.x >= common || dots.some(({ text }) => text !== first.text)) return undefined;
  const { label, ...extent } = valueFrom(style, last, Math.max(...dots.map(end)) + gap);
  const color = dots.length === 1 ? label.color : style.theme.colors.text;
  return [{ ...extent, label: { ...label, color } }];
}

/** The first to its left, else to its right, else before the last one's; one between on either side of its dot; undefined when one has no room. */
function ownValues(style: ChartStyle, { dots }: DotRow, zero: number): readonly PlacedValue[] | undefined {
  const placed: PlacedValue[] = [];
  const waiting: PlacedDot[] = [];
  let free = (dots[0]?.x ?? zero) < zero ? Number.NEGATIVE_INFINITY : zero + zeroGap - gap;
  for (const [index, dot] of dots.entries()) {
    const next = dots[index + 1];
    if (!next) break;
    const width = widthOf(style, dot);
    const [left, right] = [
      valueFrom(style, dot, dot.x - radiusOf(dot) - gap - width),
      valueFrom(style, dot, end(dot) + gap),
    ];
    const own = left.from >= free + gap ? left : right.to + gap <= next.x - radiusOf(next) ? right : undefined;
    if (own) placed.push(own);
    else if (index === 0) waiting.push(dot);
    else return undefined;
    free = Math.max(end(dot), own?.to ?? 0);
  }
  const last = dots.at(-1);
  let x = Math.max(...dots.map(end)) + gap;
  for (const dot of [...waiting, ...(last ? [last] : [])]) {
    placed.push(valueFrom(style, dot, x));
    x += widthOf(style, dot) + valueGap;
  }
  return placed;
}

function end(dot: PlacedDot): number {
  return dot.x + radiusOf(dot);
}

function widthOf(style: ChartStyle, { text }: PlacedDot): number {
  return style.metrics.textWidth(text, style.small);
}

/** A dot's value with its left end at `x`. */
function valueFrom(style: ChartStyle, dot: PlacedDot, x: number): PlacedValue {
  const y = centred(style, dot.y, style.small);
  const color = asText(style, dot.style.color);
  const label: Label = { text: dot.text, x, y, align: 'left', size: style.small, color };
  return { label, from: x, to: x + widthOf(style, dot) };
}

/** The mark after what ends at `to`, and the extent with it. */
function withMark(style: ChartStyle, { mark, middle }: DotRow, extent: { readonly from: number; readonly to: number }) {
  if (mark === undefined) return { ...extent, mark: [] };
  const x = extent.to + gap;
  const label: Label = {
    text: mark,
    x,
    y: centred(style, middle, style.small),
    align: 'left',
    size: style.small,
    color: style.theme.colors.text,
  };
  return { from: extent.from, to: x + style.metrics.textWidth(mark, style.small), mark: [label] };
}
