// Rows under each other with their names to the left, wrapped: what charts of horizontal marks share.
import { type ChartStyle, centred, lineHeight, textGap, widest } from '../marks/chart-style.js';
import type { Label } from '../marks/layers.js';
import { wrapLabel } from '../marks/wrap-label.js';

/** A row with what it shows. */
export interface NamedRow<T> {
  readonly item: T;
  readonly lines: readonly string[];
  /** In points from the plot's upper edge. */
  readonly middle: number;
  readonly height: number;
}

/** Widest part of the drawing that names may take. */
const nameShare = 0.36;

/** The items as rows of at least `height` points, higher where a name needs it. */
export function namedRows<T extends { readonly x: string }>(
  items: readonly T[],
  style: ChartStyle,
  height: number,
): readonly NamedRow<T>[] {
  let top = 0;
  return items.map((item) => {
    const lines = wrapLabel(item.x, style.width * nameShare, (line) => style.metrics.textWidth(line, style.small));
    const own = Math.max(height, lines.length * lineHeight(style.small) + 6);
    const row = { item, lines, middle: top + own / 2, height: own };
    top += own;
    return row;
  });
}

/** Room that the names need to the left of the plot. */
export function nameMargin(rows: readonly NamedRow<unknown>[], style: ChartStyle): number {
  return (
    widest(
      style,
      rows.flatMap(({ lines }) => lines),
      style.small,
    ) + textGap
  );
}

/** Height of all rows. */
export function rowsHeight(rows: readonly NamedRow<unknown>[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Names to the left of the plot. */
export function rowNames(rows: readonly NamedRow<unknown>[], style: ChartStyle): readonly Label[] {
  const common = { x: -textGap, align: 'right', size: style.small, color: style.theme.colors.text } as const;
  return rows.flatMap(({ lines, middle }) =>
    lines.map((text, line) => {
      const own = middle + (line - (lines.length - 1) / 2) * lineHeight(style.small);
      return { text, y: centred(style, own, style.small), ...common };
    }),
  );
}
