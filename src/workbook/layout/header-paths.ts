// What each column is called, from the top header row to the lowest: merged cells and headings that only look merged are spread out.

import { tidyText } from '../cells/cell-text.js';
import { type GridCell, type GridRow, ownCell, type SheetGrid } from '../cells/sheet-grid.js';
import type { TableRegion } from './table-region.js';

export interface HeaderLabel {
  readonly text: string;
  readonly marks: readonly string[];
  /** How many headed columns the heading stands over. */
  readonly width: number;
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

/**
 * The paths of all columns right of `lastStub` that have a heading of their own. A table without any header has one nameless column,
 * when its values stand in one.
 */
export function readHeaderPaths(grid: SheetGrid, { header, body }: TableRegion, lastStub: number): HeaderPaths {
  if (header.length === 0) return withoutHeader(body, lastStub);
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

function withoutHeader(body: readonly GridRow[], lastStub: number): HeaderPaths {
  const columns = new Set(
    body.flatMap((row) => row.cells.map(({ column }) => column)).filter((column) => column > lastStub),
  );
  return {
    columns: columns.size === 1 ? [...columns].map((column) => ({ column, labels: [] })) : [],
    doubts: [`tabellen (från rad ${body[0]?.number ?? 1}) har ingen rubrikrad`],
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
  const [upper, lower] = [header.slice(0, level), header.slice(level + 1)];
  // A heading goes no further than the one above it, and a word cut by hand goes nowhere.
  const isEdge = (column: number): boolean => upper.some((above) => ownCell(grid, above.number, column));
  const cells: (GridCell | undefined)[] = [];
  const filled = new Map<GridCell, number>();
  let open: OpenHeading | undefined;
  for (const column of columns) {
    const cell = grid.at(row.number, column);
    if (cell) {
      // A heading merged downwards is said once, at its top.
      cells.push(cell.row === row.number ? cell : undefined);
      open = cell.row === row.number && grid.width(cell) === 1 ? openHeading(grid, cell, lower) : undefined;
    } else {
      if (isEdge(column) || (open?.rest && ownCell(grid, open.rest.number, column))) open = undefined;
      const reaches = lower.some((below) => ownCell(grid, below.number, column)) ? open?.cell : undefined;
      cells.push(reaches);
      if (reaches) filled.set(reaches, (filled.get(reaches) ?? 1) + 1);
    }
  }
  const counts = new Map<GridCell, number>();
  for (const cell of cells) if (cell) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return {
    labels: cells.map((cell) => cell && { text: headingText(cell), marks: cell.marks, width: counts.get(cell) ?? 1 }),
    doubts: unevenFill(cells, filled),
  };
}

/** A heading that may hold for the columns to its right, as far as they have none of their own. */
interface OpenHeading {
  readonly cell: GridCell;
  /** The row in which its words go on; the heading goes no further than they do. */
  readonly rest?: GridRow;
}

/** Nothing for a label that is cut in two with no level below it (`Samt-` over `liga`, `18–24` over `år`): it is that of one column. */
function openHeading(grid: SheetGrid, cell: GridCell, lower: readonly GridRow[]): OpenHeading | undefined {
  const [rest, ...others] = lower.filter((row) => ownCell(grid, row.number, cell.column));
  const below = rest && ownCell(grid, rest.number, cell.column);
  const isCut = below !== undefined && (/\p{L}-$/u.test(cell.label) || /^[\p{Ll}(]/u.test(below.label));
  if (!isCut) return { cell };
  return others.length === 0 || rest === undefined ? undefined : { cell, rest };
}

/** A number in a heading stands as it was written: `100 000` under `Per`. */
function headingText({ content, label, writtenAs }: GridCell): string {
  return content.kind === 'number' ? tidyText(writtenAs ?? label) : label;
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
