// Which columns hold the row labels, and the label of each row in them.

import { type GridCell, type GridRow, ownCell, type SheetGrid } from '../cells/sheet-grid.js';
import { joinLabel } from '../labels/join-label.js';
import { isGenericTotal, type MemberLookup } from '../labels/member-lookup.js';
import { isYear, yearName } from '../labels/time-label.js';
import type { TableRegion } from './table-region.js';

export interface StubLabel {
  readonly text: string;
  readonly marks: readonly string[];
  /** How far the label is moved in, in Excel's steps. */
  readonly indent: number;
}

export interface StubColumn {
  readonly column: number;
  readonly heading?: string;
}

const valueHeading = /^(?:värde|antal|andel|belopp|procent|summa|%|kr|tkr|mnkr|kronor)(?:\b|$|[\s,(])/iu;

/** The heading of a column of values: `Antal`, `Andel, procent`. */
export function isValueHeading(heading: string): boolean {
  return valueHeading.test(heading);
}

/**
 * The leading columns that name the rows: the first, then those headed by a dimension's name or filled with text only. None at all
 * where the first column already holds values, as in a table of one goal's outcome.
 */
export function findStubColumns(grid: SheetGrid, region: TableRegion, lookup: MemberLookup): readonly StubColumn[] {
  const rows = [...region.header, ...region.body];
  const columns = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))].sort((a, b) => a - b);
  const byColumn = bodyCells(region.body);
  const stub: StubColumn[] = [];
  for (const [index, column] of columns.entries()) {
    const heading = stubHeading(grid, region.header, column);
    const cells = byColumn.get(column) ?? [];
    if (region.labelColumns === undefined ? index === columns.length - 1 : index === region.labelColumns) break;
    if (
      region.labelColumns === undefined &&
      !(index === 0 ? !holdsValues(heading, cells, lookup) : namesRows(heading, cells, lookup))
    )
      break;
    stub.push({ column, ...(heading === undefined ? {} : { heading }) });
  }
  return stub;
}

/** The first column is one of values: numbers that are no years, under the heading of a measure or on a row of its own. */
function holdsValues(heading: string | undefined, cells: readonly GridCell[], lookup: MemberLookup): boolean {
  if (cells.length === 0 || cells.some(({ content }) => content.kind === 'text')) return false;
  if (heading === undefined || lookup.dimensionNamed(heading) !== undefined) return false;
  if (cells.every(({ label }) => isYear(label) || /^\d{6}$/u.test(label))) return false;
  return isValueHeading(heading) || cells.length === 1;
}

function namesRows(heading: string | undefined, cells: readonly GridCell[], lookup: MemberLookup): boolean {
  if (heading !== undefined) {
    const named = lookup.dimensionNamed(heading);
    // `år` may also be the last line of an age class over a column of values.
    if (named === yearName) return cells.every((cell) => isYear(cell.label) || cell.content.kind === 'text');
    if (named !== undefined) return true;
    if (
      isValueHeading(heading) ||
      isYear(heading) ||
      isGenericTotal(heading) ||
      lookup.dimensionsOf(heading).length > 0
    )
      return false;
  }
  return cells.length > 0 && cells.every((cell) => cell.content.kind === 'text');
}

function bodyCells(body: readonly GridRow[]): ReadonlyMap<number, readonly GridCell[]> {
  const cells = new Map<number, GridCell[]>();
  for (const row of body) {
    for (const cell of row.cells) {
      const column = cells.get(cell.column);
      if (column) column.push(cell);
      else cells.set(cell.column, [cell]);
    }
  }
  return cells;
}

/** The lowest heading over the column, with what the rows above begin of its word: `Stadsdels-` and `nämnd`. */
function stubHeading(grid: SheetGrid, header: readonly GridRow[], column: number): string | undefined {
  let heading: string | undefined;
  for (const row of header.toReversed()) {
    const cell = grid.at(row.number, column);
    if (cell?.column !== column || cell.label === '' || cell.row !== row.number) continue;
    if (heading === undefined) heading = cell.label;
    else if (/\p{L}-$/u.test(cell.label)) heading = joinLabel(cell.label, heading);
    else break;
  }
  return heading;
}

/** The labels of each row, one per stub column: merged and blank cells take the label above, except in the last column. */
export function readStubLabels(
  grid: SheetGrid,
  body: readonly GridRow[],
  stub: readonly StubColumn[],
): readonly (readonly (StubLabel | undefined)[])[] {
  let above: readonly (StubLabel | undefined)[] = [];
  return body.map((row) => {
    above = stubLabelsOfRow(grid, row, { stub, above });
    return above;
  });
}

interface StubContext {
  readonly stub: readonly StubColumn[];
  readonly above: readonly (StubLabel | undefined)[];
}

function stubLabelsOfRow(
  grid: SheetGrid,
  row: GridRow,
  { stub, above }: StubContext,
): readonly (StubLabel | undefined)[] {
  const lowest = stub.findLastIndex(({ column }) => ownCell(grid, row.number, column) !== undefined);
  let renewed = false;
  return stub.map(({ column }, index) => {
    const cell = grid.at(row.number, column);
    if (cell && cell.column === column) {
      renewed ||= cell.row === row.number;
      return { text: cell.label, marks: cell.marks, indent: cell.indent ?? 0 };
    }
    const fills = cell === undefined && !renewed && index < lowest;
    return fills ? above[index] : undefined;
  });
}
