// The cells of a sheet by column, from the top: labels run down the stub as headings run along a row.
import type { GridCell, GridRow } from '../cells/sheet-grid.js';

export interface PlacedCell {
  readonly cell: GridCell;
  readonly row: GridRow;
  /** Where the row stands among the rows that were given. */
  readonly index: number;
}

/** The cells of some columns; rows without one are skipped, as `index` shows. */
export function columnLines(
  rows: readonly GridRow[],
  columns: ReadonlySet<number>,
): ReadonlyMap<number, readonly PlacedCell[]> {
  const lines = new Map<number, PlacedCell[]>();
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells) {
      if (!columns.has(cell.column)) continue;
      const line = lines.get(cell.column);
      if (line) line.push({ cell, row, index });
      else lines.set(cell.column, [{ cell, row, index }]);
    }
  }
  return lines;
}
