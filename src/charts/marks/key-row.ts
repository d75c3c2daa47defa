// A key above the plot for marks of any kind: samples with their words in rows across the drawing.
import type { PlacedSymbol } from '../lines/line-marks.js';
import { type ChartStyle, centred, lineHeight, textGap } from './chart-style.js';
import type { Area, Label, Rule } from './layers.js';

export interface SampleMarks {
  readonly areas?: readonly Area[];
  readonly rules?: readonly Rule[];
  readonly symbols?: readonly PlacedSymbol[];
}

export interface KeyEntry {
  readonly text: string;
  /** Of the sample. */
  readonly width: number;
  /** The sample from `x` on, around `middle`. */
  readonly sample: (x: number, middle: number) => SampleMarks;
}

export interface KeyRows {
  readonly height: number;
  readonly entries: readonly (KeyEntry & { readonly x: number; readonly row: number })[];
}

const entryGap = 14;

/** Sets the entries in rows as wide as the drawing. */
export function keyRows(style: ChartStyle, entries: readonly KeyEntry[]): KeyRows {
  let [x, row] = [0, 0];
  const placed = entries.map((entry) => {
    const width = entry.width + textGap - 1 + style.metrics.textWidth(entry.text, style.small);
    if (x > 0 && x + width > style.width) [x, row] = [0, row + 1];
    const at = { ...entry, x, row };
    x += width + entryGap;
    return at;
  });
  return { entries: placed, height: entries.length === 0 ? 0 : (row + 1) * rowHeight(style) + 4 };
}

function rowHeight(style: ChartStyle): number {
  return lineHeight(style.small) * 1.15;
}

/** Draws the key; `left` and `top` place its upper left corner in points from the plot's. */
export function drawKeyRows(
  style: ChartStyle,
  { entries }: KeyRows,
  { left, top }: { readonly left: number; readonly top: number },
): Required<SampleMarks> & { readonly labels: readonly Label[] } {
  const drawn = entries.map(({ sample, x, row }) => sample(left + x, top + (row + 0.5) * rowHeight(style)));
  const labels = entries.map(({ text, width, x, row }): Label => {
    const y = centred(style, top + (row + 0.5) * rowHeight(style), style.small);
    const at = { x: left + x + width + textGap - 1, y };
    return { text, ...at, align: 'left', size: style.small, color: style.theme.colors.text };
  });
  return {
    labels,
    areas: drawn.flatMap(({ areas = [] }) => areas),
    rules: drawn.flatMap(({ rules = [] }) => rules),
    symbols: drawn.flatMap(({ symbols = [] }) => symbols),
  };
}
