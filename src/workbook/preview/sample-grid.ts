// A corner of a table as the analyst knows it: its first rows and last columns, with the members that the reader gave them.
import type { SheetTable, TableCell, TableDimension } from '../sheet-table.js';
import { marksText, shownContent } from './shown-content.js';
import { type TextColumn, textColumns } from './text-columns.js';

const sampleRows = 3;
const sampleColumns = 4;

const labelColumn: TextColumn = { align: 'left', widest: 32 };
const valueColumn: TextColumn = { align: 'right', widest: 18 };

/** The lines of the grid, headings first. Empty for a table without cells. */
export function sampleGrid(table: SheetTable): readonly string[] {
  const rows = firstRows(table.cells);
  if (rows.length === 0) return [];
  return table.form === 'long' ? longGrid(table, rows) : crossGrid(table, rows);
}

type SampleRow = readonly [TableCell, ...TableCell[]];

/** One line of headings for each dimension across. */
function crossGrid({ dimensions }: SheetTable, rows: readonly SampleRow[]): readonly string[] {
  const across = dimensions.filter(({ axis }) => axis === 'columns');
  const down = dimensions.filter(({ axis }) => axis === 'rows');
  const cells = new Map(rows.flat().map((cell) => [columnOf(cell), cell]));
  const columns = [...cells].slice(-sampleColumns);
  const leftOut = cells.size > columns.length ? ['…'] : [];
  const heads =
    across.length === 0
      ? [columns.map(([column]) => column)]
      : across.map(({ name }) => columns.map(([, cell]) => cell.members[name] ?? ''));
  const stub = down.map(({ name }) => name).join(' · ');
  const lines = rows.map((row) => {
    const texts = new Map(row.map((cell) => [columnOf(cell), cellText(cell)]));
    return [membersOf(row[0], down), ...leftOut, ...columns.map(([column]) => texts.get(column) ?? '')];
  });
  const headings = heads.map((texts, level) => [level === heads.length - 1 ? stub : '', ...leftOut, ...texts]);
  return textColumns([...headings, ...lines], [labelColumn, ...[...leftOut, ...columns].map(() => valueColumn)]);
}

function longGrid({ dimensions }: SheetTable, rows: readonly SampleRow[]): readonly string[] {
  const names = dimensions.map(({ name }) => name);
  const lines = rows.map(([cell]) => [...names.map((name) => cell.members[name] ?? '(summa)'), cellText(cell)]);
  return textColumns(
    [[...names, 'värde'], ...lines],
    [...names.map(() => ({ ...labelColumn, widest: 20 })), valueColumn],
  );
}

/** The cells of the first rows. Cells come row by row. */
function firstRows(cells: readonly TableCell[]): readonly SampleRow[] {
  const rows = new Map<string, [TableCell, ...TableCell[]]>();
  for (const cell of cells) {
    const number = cell.ref.address.replace(/^[A-Z]+/u, '');
    const row = rows.get(number);
    if (row) row.push(cell);
    else if (rows.size < sampleRows) rows.set(number, [cell]);
    else break;
  }
  return [...rows.values()];
}

function columnOf({ ref }: TableCell): string {
  return ref.address.replace(/\d+$/u, '');
}

function membersOf({ members }: TableCell, dimensions: readonly TableDimension[]): string {
  return dimensions.flatMap(({ name }) => members[name] ?? []).join(' · ');
}

function cellText({ content, marks }: TableCell): string {
  return `${shownContent(content)}${marksText(marks)}`;
}
