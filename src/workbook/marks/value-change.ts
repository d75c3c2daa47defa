// What becomes of a number with the digits of a mark, and how it is told.
import type { Exact } from '../../arithmetic/exact.js';
import { formatRounded } from '../../language/format-number.js';
import type { CellContent, SheetTable, TableCell } from '../sheet-table.js';
import type { Repair } from './check-sums.js';
import type { TakenMark } from './taken-mark.js';
import type { ValueCell } from './value-grid.js';

export interface ValueChange {
  readonly cell: TableCell;
  readonly content: CellContent;
  readonly marks: readonly string[];
  readonly doubt: string;
}

/** The smaller number and its mark, because of a sum. */
export function readChange({ cell: { cell }, taken, total, dimension }: Repair, table: SheetTable): ValueChange {
  const line = table.dimensions[dimension]?.axis === 'columns' ? 'raden' : 'kolumnen';
  const [from, to] = [writtenNumber(cell), printedNumber(taken.value)];
  const proof =
    total.cell === cell
      ? `${line} summerar till ${to}`
      : `${line} då summerar till ${writtenNumber(total.cell)} (${total.cell.ref.address})`;
  return {
    cell,
    content: { kind: 'number', value: taken.value },
    marks: [...cell.marks, taken.mark],
    doubt: `${cell.ref.address}: ${from} läses som ${to} med notmärket ${taken.mark}, eftersom ${proof}`,
  };
}

/** Both readings, and no number until the workbook or the YAML says which. */
export function doubtfulChange({ cell }: ValueCell, { value, mark }: TakenMark, reason: string): ValueChange {
  const text = writtenNumber(cell);
  const other = `${printedNumber(value)} med notmärket ${mark}`;
  return {
    cell,
    content: { kind: 'ambiguous', text, readings: [`talet ${text}`, other] },
    marks: cell.marks,
    doubt: `${cell.ref.address}: ${text} kan vara ${other}, ${reason}`,
  };
}

/** The same table when nothing changes. */
export function withChanges(table: SheetTable, changes: readonly ValueChange[]): SheetTable {
  if (changes.length === 0) return table;
  const byCell = new Map(changes.map((change) => [change.cell, change]));
  return {
    ...table,
    cells: table.cells.map((cell) => {
      const change = byCell.get(cell);
      return change ? { ...cell, content: change.content, marks: change.marks } : cell;
    }),
    doubts: [...table.doubts, ...changes.map(({ doubt }) => doubt)],
  };
}

/** `27 633`, with all its decimals. */
export function printedNumber(value: Exact): string {
  return formatRounded(value, value.toString().split('.')[1]?.length ?? 0);
}

function writtenNumber({ content }: TableCell): string {
  return content.kind === 'number' ? printedNumber(content.value) : '';
}
