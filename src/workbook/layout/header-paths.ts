// What each column is called, from the top header row to the lowest: merged cells and headings that only look merged are spread out.
import { type GridCell, type GridRow, ownCell, type SheetGrid } from '../cells/sheet-grid.js';

export interface HeaderLabel {
  readonly text: string;
  readonly marks: readonly string[];
  /** The heading stands over more columns than this. */
  readonly spans: boolean;
}

export interface ColumnPath {
  readonly column: number;
  /** One label per header row; none where the heading above or below already covers the column. */
  readonly labels: readonly (HeaderLabel | undefined)[];
}

export interface HeaderPaths {
  readonly columns: readonly ColumnPath[];
  readonly doubts: readonly string[];
}

/** The paths of all columns right of `lastStub` that have a heading of their own. */
export function readHeaderPaths(grid: SheetGrid, header: readonly GridRow[], lastStub: number): HeaderPaths {
  const own = new Set(
    header.flatMap((row) => row.cells.map((cell) => cell.column)).filter((column) => column > lastStub),
  );
  const columns = [...own].sort((a, b) => a - b);
  const rows = header.map((row, level) => readLevel(grid, row, { header, level, columns }));
  return {
    columns: columns.map((column, index) => ({ column, labels: rows.map((row) => row.labels[index]) })),
    doubts: rows.flatMap((row) => row.doubts),
  };
}

interface LevelContext {
  readonly header: readonly GridRow[];
  readonly level: number;
  readonly columns: readonly number[];
}

interface LevelRead {
  readonly labels: readonly (HeaderLabel | undefined)[];
  readonly doubts: readonly string[];
}

function readLevel(grid: SheetGrid, row: GridRow, { header, level, columns }: LevelContext): LevelRead {
  const lower = header.slice(level + 1);
  const cells: (GridCell | undefined)[] = [];
  const filled = new Map<GridCell, number>();
  let open: GridCell | undefined;
  for (const column of columns) {
    const cell = grid.at(row.number, column);
    if (cell) {
      // A heading merged downwards is said once, at its top.
      cells.push(cell.row === row.number ? cell : undefined);
      open = cell.row === row.number && grid.width(cell) === 1 ? cell : undefined;
    } else {
      const reaches = open !== undefined && lower.some((below) => ownCell(grid, below.number, column));
      cells.push(reaches ? open : undefined);
      if (reaches && open) filled.set(open, (filled.get(open) ?? 1) + 1);
    }
  }
  const counts = new Map<GridCell, number>();
  for (const cell of cells) if (cell) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return {
    labels: cells.map((cell) => cell && { text: cell.label, marks: cell.marks, spans: (counts.get(cell) ?? 1) > 1 }),
    doubts: unevenFill(cells, filled),
  };
}

/** Headings without merged cells that do not reach equally far: one of them may stand a column off. */
function unevenFill(
  cells: readonly (GridCell | undefined)[],
  filled: ReadonlyMap<GridCell, number>,
): readonly string[] {
  if (filled.size === 0) return [];
  const widths = new Set([...new Set(cells)].filter((cell) => cell !== undefined).map((cell) => filled.get(cell) ?? 1));
  if (widths.size < 2) return [];
  const names = [...filled].map(([cell, width]) => `”${cell.label}” (${width} kolumner)`);
  return [`rubriker utan sammanslagna celler antas gälla till nästa rubrik: ${names.join(', ')}`];
}
