// A grid with some of its cells read anew; merged ranges stay as they were.
import type { GridCell, SheetGrid } from '../cells/sheet-grid.js';

/** The same grid when there is nothing to replace. */
export function replaceCells(grid: SheetGrid, replaced: ReadonlyMap<GridCell, GridCell>): SheetGrid {
  if (replaced.size === 0) return grid;
  const renew = (cell: GridCell): GridCell => replaced.get(cell) ?? cell;
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      row.cells.some((cell) => replaced.has(cell)) ? { ...row, cells: row.cells.map(renew) } : row,
    ),
    at: (row, column) => {
      const cell = grid.at(row, column);
      return cell && renew(cell);
    },
  };
}
