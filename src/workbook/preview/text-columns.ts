// Columns of text for a terminal: cut to a width and padded to line up, counted as they are shown.
import { displayCells } from '../../diagnostics/display-text.js';

export interface TextColumn {
  readonly align: 'left' | 'right';
  readonly widest: number;
}

/** One line per row, columns two spaces apart. What is wider than its column ends in `…`. */
export function textColumns(rows: readonly (readonly string[])[], columns: readonly TextColumn[]): readonly string[] {
  const cut = rows.map((row) => columns.map(({ widest }, index) => shorten(row[index] ?? '', widest)));
  const widths = columns.map((_, index) => Math.max(0, ...cut.map((row) => textWidth(row[index] ?? ''))));
  return cut.map((row) =>
    row
      .map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.align))
      .join('  ')
      .trimEnd(),
  );
}

/** At most `widest` columns of text on one line, the last of them `…` when something is left out. */
export function shorten(text: string, widest: number): string {
  // A cell may hold 32 767 characters: no more are split than could be shown.
  const cells = displayCells(text.length > widest * 8 ? text.slice(0, widest * 8) : text);
  if (text.length <= widest * 8 && widthOf(cells) <= widest) return text;
  let width = 0;
  let kept = '';
  for (const cell of cells) {
    width += cell.width;
    if (width > widest - 1) break;
    kept += cell.text;
  }
  return `${kept.trimEnd()}…`;
}

function pad(text: string, width: number, align: TextColumn['align'] = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? `${text}${spaces}` : `${spaces}${text}`;
}

function textWidth(text: string): number {
  return widthOf(displayCells(text));
}

function widthOf(cells: readonly { readonly width: number }[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
