// Values over columns, or under those below zero; marks stand on the base line.
import { type ChartStyle, widest } from '../marks/chart-style.js';
import type { Label } from '../marks/layers.js';

export interface ColumnEnd {
  /** Middle of the column in points. */
  readonly x: number;
  readonly text: string;
  /** Absent for a mark. */
  readonly value?: number;
}

/** White between a column and its value. */
const gap = 3;

/** Room that values need over the highest column. */
export function valueBand(style: ChartStyle): number {
  return style.metrics.capHeight(style.small) + gap + 2;
}

/** Whether values stand clear of each other in columns whose middles are `pitch` points apart. */
export function valuesFit(style: ChartStyle, texts: readonly string[], pitch: number): boolean {
  return widest(style, texts, style.small) + 3 <= pitch;
}

/** One label for each column. */
export function valuesOver(
  style: ChartStyle,
  columns: readonly ColumnEnd[],
  yAt: (value: number) => number,
): readonly Label[] {
  const common = { align: 'center', size: style.small, color: style.theme.colors.text } as const;
  return columns.map(({ x, text, value = 0 }) => {
    const y = value < 0 ? yAt(value) + gap + style.metrics.capHeight(style.small) : yAt(value) - gap;
    return { ...common, text, x, y };
  });
}
