// Cells that stand alone to the right of everything: a test sum, a remark. They belong to no table, and are said.
import { cellAddress } from '../cells/sheet-address.js';
import type { GridCell, SheetGrid } from '../cells/sheet-grid.js';

export interface WithoutStrays {
  readonly grid: SheetGrid;
  readonly strays: readonly GridCell[];
}

/** Takes away the only cell of a column that an empty column sets apart from all to its left. */
export function takeStrays(grid: SheetGrid): WithoutStrays {
  const counts = new Map<number, number>();
  for (const row of grid.rows) for (const { column } of row.cells) counts.set(column, (counts.get(column) ?? 0) + 1);
  const columns = [...counts.keys()].sort((a, b) => a - b);
  const stray = new Set<number>();
  for (const [index, column] of columns.entries()) {
    const before = columns[index - 1];
    if (before !== undefined && counts.get(column) === 1 && (before < column - 1 || stray.has(before)))
      stray.add(column);
    else if (stray.size > 0) stray.clear();
  }
  const strays: GridCell[] = [];
  if (stray.size === 0) return { grid, strays };
  const rows = grid.rows.flatMap((row) => {
    // A line of text off to the right is a remark on the table.
    if (row.cells.length === 1 && row.cells[0]?.content.kind === 'text') return [row];
    const cells = row.cells.filter((cell) => {
      const stays = !stray.has(cell.column) || grid.width(cell) > 1;
      if (!stays) strays.push(cell);
      return stays;
    });
    if (cells.length === row.cells.length) return [row];
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
  return { grid: { ...grid, rows }, strays };
}

/** What is said of a stray cell. */
export function strayDoubt({ row, column }: GridCell): string {
  return `cellen ${cellAddress(row, column)} står för sig själv till höger om tabellen och lästes inte`;
}
