// Which rows are a table's header: texts and years, until the first row with a label and values of its own.

import type { GridCell, GridRow, SheetGrid } from '../cells/sheet-grid.js';
import { isYear } from '../labels/time-label.js';
import { type SheetLine, unitOf } from './sheet-lines.js';

export interface HeaderRead {
  readonly header: readonly GridRow[];
  /** The lines that are left as titles. */
  readonly titles: readonly SheetLine[];
  /** Index of the first row after the header. */
  readonly next: number;
}

/** Rows looked at for the first body row under a header. */
const deepestHeader = 20;

/** Reads the header that begins at the row of `index`, with a heading line just above it where there is one. */
export function readHeader(grid: SheetGrid, index: number, lines: readonly SheetLine[]): HeaderRead {
  const first = grid.rows[index];
  if (first === undefined) return { header: [], titles: lines, next: index };
  const stub = firstColumn(grid, index);
  const spanning = spanningLine(lines, { first, stub });
  const upper: GridRow[] = spanning ? [lineRow(spanning)] : [];
  const titles = spanning ? lines.slice(0, -1) : lines;
  if (spanning && !isHeaderLike(first)) return { header: upper, titles, next: index };
  const header = [...upper, first];
  let next = index + 1;
  for (
    let row = grid.rows[next];
    row !== undefined && continuesHeader(row, header.at(-1), stub);
    row = grid.rows[next]
  ) {
    header.push(row);
    next += 1;
  }
  return { header, titles, next };
}

/** Texts and years only, and more than a label. */
export function isHeaderLike(row: GridRow): boolean {
  return row.cells.every(isHeadingCell);
}

/**
 * A row below a header row belongs to the header too when it has no label of its own, or when it names columns that the row above
 * left open (a heading over several columns).
 */
function continuesHeader(row: GridRow, last: GridRow | undefined, stub: number): boolean {
  if (last === undefined || !isHeaderLike(row)) return false;
  if (row.cells[0]?.column !== stub) return row.cells.length > 1 || row.number === last.number + 1;
  const named = new Set(last.cells.map((cell) => cell.column));
  return row.cells.some((cell) => cell.column > stub && !named.has(cell.column));
}

/** A line just above the header that stands over the values. A unit is left as a line, unless there is no other header. */
function spanningLine(
  lines: readonly SheetLine[],
  { first, stub }: { first: GridRow; stub: number },
): SheetLine | undefined {
  const line = lines.at(-1);
  if (line === undefined || line.row !== first.number - 1 || line.column <= stub) return undefined;
  return isHeaderLike(first) && unitOf(line) !== undefined ? undefined : line;
}

/** The column where the table begins: header rows may leave the stub blank, the first row of the body does not. */
function firstColumn(grid: SheetGrid, index: number): number {
  let column = Number.POSITIVE_INFINITY;
  for (let at = index; at < index + deepestHeader; at += 1) {
    const row = grid.rows[at];
    if (row === undefined) break;
    column = Math.min(column, row.cells[0]?.column ?? column);
    if (!isHeaderLike(row)) break;
  }
  return column;
}

function lineRow(line: SheetLine): GridRow {
  return { number: line.row, cells: [line.cell], hidden: false };
}

/** A text, a year, a date, or an age class that looks like a negative number: `-64`. */
function isHeadingCell({ content, label, writtenAs }: GridCell): boolean {
  if (content.kind === 'text' || content.kind === 'date' || isYear(label)) return true;
  return writtenAs !== undefined && /^-\d{1,2}$/u.test(label);
}
