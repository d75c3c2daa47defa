// Which rows are a table's header: texts and times, until the first row with a label and values of its own.
import type { GridCell, GridRow, SheetGrid } from '../cells/sheet-grid.js';
import { isGenericTotal, type MemberLookup } from '../labels/member-lookup.js';
import { parseTimeLabel } from '../labels/time-label.js';
import { isHeaderLike, isNumericHeader, isValueCell } from './row-kind.js';
import { readLine, type SheetLine, unitOf, unitOfText } from './sheet-lines.js';

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
export function readHeader(
  grid: SheetGrid,
  index: number,
  { lines, lookup }: { lines: readonly SheetLine[]; lookup: MemberLookup },
): HeaderRead {
  const first = grid.rows[index];
  if (first === undefined) return { header: [], titles: lines, next: index };
  const stub = firstColumn(grid, index);
  const spanning = spanningLines(lines, { first, stub });
  const upper = spanning.map(lineRow);
  const titles = lines.slice(0, lines.length - spanning.length);
  const completes = upper.slice(-1).some((above) => completesRate(first, above));
  if (!isHeaderLike(first) && !isNumericHeader(first) && !completes) return { header: upper, titles, next: index };
  const header = [...upper, first];
  let next = index + 1;
  for (let row = grid.rows[next]; row !== undefined; row = grid.rows[next]) {
    if (!continuesHeader(row, { header, stub, lookup, below: nextRowOfCells(grid, next + 1) })) break;
    header.push(row);
    next += 1;
  }
  return { header, titles, next };
}

interface HeaderSoFar {
  readonly header: readonly GridRow[];
  readonly stub: number;
  readonly lookup: MemberLookup;
  readonly below: GridRow | undefined;
}

/**
 * A row below a header row belongs to the header too when it has no label of its own, when it names columns that the rows above left
 * open (a heading over several columns), when it goes on with words cut by hand, or when it is the first to name the stub.
 */
function continuesHeader(row: GridRow, { header, stub, lookup, below }: HeaderSoFar): boolean {
  const last = header.at(-1);
  if (last === undefined) return false;
  const isIndented = row.cells[0]?.column !== stub;
  if (!isHeaderLike(row) && !completesRate(row, last) && !(isIndented && isNumericHeader(row))) return false;
  if (isIndented) return row.cells.length > 1 || (row.number === last.number + 1 && !isUnitRow(row));
  if (row.cells.length === 1) return false;
  const named = new Set(header.flatMap((upper) => upper.cells.map((cell) => cell.column)));
  // A text left of all headings is a second label of a row of values.
  const firstNamed = Math.min(...[...named].filter((column) => column > stub));
  if (row.cells.some((cell) => cell.column > firstNamed && !named.has(cell.column))) return true;
  if (continuesWords(row, last)) return true;
  const stubIsNamed = header.some((upper) => upper.cells[0]?.column === stub);
  const [label, ...headings] = row.cells;
  if (stubIsNamed || label === undefined || below === undefined || isHeaderLike(below)) return false;
  if (lookup.dimensionNamed(label.label) !== undefined) return true;
  return lookup.dimensionsOf(label.label).length === 0 && areHeadings(headings, { header, lookup });
}

/**
 * Times, words that go on from above, members and measures; or words that all differ, as the texts of a row of values rarely do, and
 * must do under headings that are alike.
 */
function areHeadings(
  cells: readonly GridCell[],
  { header, lookup }: { header: readonly GridRow[]; lookup: MemberLookup },
): boolean {
  const isHeading = (cell: GridCell): boolean =>
    cell.content.kind !== 'text' ||
    beginsInLowerCase(cell) ||
    lookup.dimensionsOf(cell.label).length > 0 ||
    isGenericTotal(cell.label) ||
    unitOfText(cell.label) !== undefined;
  const isTime = (cell: GridCell): boolean => parseTimeLabel(cell.label) !== undefined;
  if (cells.some(isTime) && header.some((row) => row.cells.some(isTime))) return false;
  if (cells.every(isHeading)) return true;
  const above = cells.map(({ column }) =>
    header.map((row) => row.cells.find((upper) => upper.column === column)?.label ?? '').join('\n'),
  );
  const paths = new Set(cells.map(({ label }, index) => `${above[index]}\n${label}`));
  const areAlike = new Set(above).size < above.length;
  const differ = areAlike ? paths.size : new Set(cells.map(({ label }) => label)).size;
  return cells.length > 1 && differ === cells.length;
}

/** A unit alone over the values holds for all of them. */
function isUnitRow(row: GridRow): boolean {
  const line = readLine(row, undefined);
  return line !== undefined && unitOf(line) !== undefined;
}

/** Texts, and `100 000` under `Per`. */
function completesRate(row: GridRow, above: GridRow): boolean {
  return row.cells.every((cell) => {
    const upper = above.cells.find(({ column }) => column === cell.column);
    return cell.content.kind === 'text' || (upper !== undefined && isRateBase(cell, upper));
  });
}

function isRateBase({ label }: GridCell, upper: GridCell): boolean {
  return /^10{2,6}$/u.test(label.replace(/\s/gu, '')) && /(?:^|\s)per$/iu.test(upper.label);
}

function nextRowOfCells(grid: SheetGrid, index: number): GridRow | undefined {
  return grid.rows.slice(index, index + deepestHeader).find((row) => row.cells.length > 1);
}

/** `nämnd` under `Stadsdels-`, `år` under `18–24`: wherever a heading stands above, its words go on. A text under a year is a value. */
function continuesWords(row: GridRow, above: GridRow): boolean {
  const pairs = row.cells.flatMap((cell) => {
    const upper = above.cells.find(({ column }) => column === cell.column);
    return upper ? [{ cell, upper }] : [];
  });
  return (
    pairs.length > 0 &&
    pairs.every(
      ({ cell, upper }) =>
        (beginsInLowerCase(cell) || isRateBase(cell, upper)) && parseTimeLabel(upper.label) === undefined,
    )
  );
}

function beginsInLowerCase({ label }: GridCell): boolean {
  return /^[\p{Ll}(]/u.test(label);
}

/** Lines just above the header that stand over the values, lowest last. A unit is left as a line, unless there is no other header. */
function spanningLines(
  lines: readonly SheetLine[],
  { first, stub }: { first: GridRow; stub: number },
): readonly SheetLine[] {
  let count = 0;
  while (lines.at(-1 - count)?.row === first.number - 1 - count && (lines.at(-1 - count)?.column ?? 0) > stub)
    count += 1;
  const spanning = lines.slice(lines.length - count);
  const lowest = spanning.at(-1);
  return isHeaderLike(first) && lowest && unitOf(lowest) !== undefined ? [] : spanning;
}

/** The column where the table begins: header rows may leave the stub blank, the first row of the body does not. */
function firstColumn(grid: SheetGrid, index: number): number {
  let column = Number.POSITIVE_INFINITY;
  for (let at = index; at < index + deepestHeader; at += 1) {
    const row = grid.rows[at];
    if (row === undefined) break;
    column = Math.min(column, row.cells[0]?.column ?? column);
    const above = grid.rows[at - 1];
    if (at > index && !isHeaderLike(row) && row.cells.some(isValueCell) && !(above && completesRate(row, above))) break;
  }
  return column;
}

function lineRow(line: SheetLine): GridRow {
  return { number: line.row, cells: [line.cell], hidden: false };
}
