// The regions that a chapter's YAML gives: by range, or as another shape for one that was found.

import type { CellRange } from '../cells/sheet-address.js';
import type { GridRow, SheetGrid } from '../cells/sheet-grid.js';
import type { MemberLookup } from '../labels/member-lookup.js';
import type { TableDeclaration } from '../table-declaration.js';
import { readHeader } from './find-header.js';
import { opensNote, readLine, type SheetLine } from './sheet-lines.js';
import type { TableRegion } from './table-region.js';

export type DeclaredShape = Pick<TableDeclaration, 'headerRows' | 'labelColumns'>;

/** The region of a declared range: title and notes are the lines around it. Nothing when the range holds no rows. */
export function regionOfRange(
  grid: SheetGrid,
  range: CellRange,
  { shape, lookup }: { shape: DeclaredShape; lookup: MemberLookup },
): TableRegion | undefined {
  const isInside = (column: number): boolean => column >= range.left && column <= range.right;
  const rows = grid.rows.flatMap((row) => {
    const cells = row.cells.filter(({ column }) => isInside(column));
    return row.number >= range.top && row.number <= range.bottom && cells.length > 0 ? [{ ...row, cells }] : [];
  });
  if (rows.length === 0) return undefined;
  const inner: SheetGrid = {
    ...grid,
    rows,
    at: (row, column) => (isInside(column) ? grid.at(row, column) : undefined),
  };
  const header = shape.headerRows === undefined ? readHeader(inner, 0, { lines: [], lookup }).header : [];
  return split(rows, shape.headerRows ?? header.length, lookup, {
    titleLines: linesAbove(grid, range),
    noteLines: linesBelow(grid, range),
    ...labelColumnsOf(shape),
  });
}

/** A found region with the header and the stub that the declaration gives it. */
export function reshape(region: TableRegion, shape: DeclaredShape, lookup: MemberLookup): TableRegion {
  if (shape.headerRows === undefined) return { ...region, ...labelColumnsOf(shape) };
  const lines = [...region.headLines, ...region.bodyLines].map(
    (line): GridRow => ({ number: line.row, cells: [line.cell], hidden: false }),
  );
  const rows = [...region.header, ...lines, ...region.body].sort((a, b) => a.number - b.number);
  const { titleLines, noteLines } = region;
  return split(rows, shape.headerRows, lookup, { titleLines, noteLines, ...labelColumnsOf(shape) });
}

/** The region stands, or partly stands, in the range. */
export function overlaps({ header, body }: TableRegion, range: CellRange): boolean {
  return [...header, ...body].some(
    (row) =>
      row.number >= range.top &&
      row.number <= range.bottom &&
      row.cells.some(({ column }) => column >= range.left && column <= range.right),
  );
}

function split(
  rows: readonly GridRow[],
  headerRows: number,
  lookup: MemberLookup,
  around: Pick<TableRegion, 'titleLines' | 'noteLines' | 'labelColumns'>,
): TableRegion {
  const headLines: SheetLine[] = [];
  const bodyLines: SheetLine[] = [];
  const body: GridRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index < headerRows) continue;
    const line = readLine(row, rows[index - 1]?.number);
    const isSibling = [rows[index - 1], rows[index + 1]].some(
      (next) => line && lookup.areSiblings(line.text, next?.cells[0]?.label ?? ''),
    );
    if (line === undefined || isSibling) body.push(row);
    else if (body.length === 0) headLines.push(line);
    else bodyLines.push(line);
  }
  return { ...around, header: rows.slice(0, headerRows), headLines, body, bodyLines };
}

function labelColumnsOf({ labelColumns }: DeclaredShape): Pick<TableRegion, 'labelColumns'> {
  return labelColumns === undefined ? {} : { labelColumns };
}

/** Lines tight above one another, up to the next row that is none. */
function linesAbove(grid: SheetGrid, range: CellRange): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  for (const [index, row] of grid.rows.entries()) {
    if (row.number >= range.top) break;
    const line = readLine(row, grid.rows[index - 1]?.number);
    if (line) lines.push(line);
    else lines.length = 0;
  }
  return lines.filter((line) => !opensNote(line) || lines.indexOf(line) === lines.length - 1);
}

function linesBelow(grid: SheetGrid, range: CellRange): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  for (const [index, row] of grid.rows.entries()) {
    if (row.number <= range.bottom) continue;
    const line = readLine(row, grid.rows[index - 1]?.number);
    if (line === undefined) break;
    lines.push(line);
  }
  const last = lines.findLastIndex(opensNote);
  const end = lines.findIndex((line, index) => index > last && line.afterGap);
  return end < 0 ? lines : lines.slice(0, end);
}
