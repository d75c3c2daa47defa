// Cross tables for the tests of marks on values, from labels and numbers.
import { exactFromCell } from '../../../src/arithmetic/exact.js';
import { cellAddress } from '../../../src/workbook/cells/sheet-address.js';
import type { CellContent, SheetTable, TableCell } from '../../../src/workbook/sheet-table.js';

export interface CrossTable {
  /** Name of the dimension and its members. */
  readonly rows: readonly [name: string, members: readonly string[]];
  readonly columns: readonly [name: string, members: readonly string[]];
  readonly values: readonly (readonly (number | string)[])[];
  readonly notes?: readonly string[];
  readonly memberMarks?: Readonly<Record<string, readonly string[]>>;
}

/** The first value stands in B2. */
export function tableOf({ rows, columns, values, notes = [], memberMarks }: CrossTable): SheetTable {
  const cells = values.flatMap((line, row) =>
    line.map(
      (value, column): TableCell => ({
        ref: { workbook: 'prov.xlsx', sheet: 'Blad1', address: cellAddress(row + 2, column + 2) },
        content: contentOf(value),
        marks: [],
        members: { [rows[0]]: rows[1][row] ?? '', [columns[0]]: columns[1][column] ?? '' },
      }),
    ),
  );
  return {
    workbook: 'prov.xlsx',
    sheet: 'Blad1',
    range: `A1:${cellAddress(values.length + 1, columns[1].length + 1)}`,
    form: 'cross',
    title: 'En tabell',
    dimensions: [
      { name: rows[0], members: rows[1], axis: 'rows', ...(memberMarks ? { memberMarks } : {}) },
      { name: columns[0], members: columns[1], axis: 'columns' },
    ],
    cells,
    notes: notes.map((mark) => ({ mark, text: 'Not.' })),
    doubts: [],
  };
}

/** `E5 27633 [2]` per cell that is not as it was before. */
export function changes(before: SheetTable, after: SheetTable): readonly string[] {
  return after.cells.flatMap((cell, index) => {
    if (cell === before.cells[index]) return [];
    const { content } = cell;
    const value =
      content.kind === 'number'
        ? content.value.toString()
        : content.kind === 'ambiguous'
          ? content.readings.join(' | ')
          : content.kind;
    return [`${cell.ref.address} ${value.replaceAll('\u00a0', ' ')} [${cell.marks.join(',')}]`];
  });
}

function contentOf(value: number | string): CellContent {
  if (typeof value === 'number') return { kind: 'number', value: exactFromCell(value) };
  if (value === '..') return { kind: 'unavailable' };
  if (value === '-') return { kind: 'nothing' };
  return value === '.' ? { kind: 'notApplicable' } : { kind: 'text', text: value };
}
