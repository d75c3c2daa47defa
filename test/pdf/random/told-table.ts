// What a table says row by row, once per part where it is divided by columns.
import type { TableBlock } from '../../../src/document/block.js';
import type { HeaderCell } from '../../../src/tables/table-model.js';
import { marksAfter, told } from './told-text.js';
import type { ToldUnit } from './told-units.js';

/** Value columns of each part, counted from 1. */
export type TableParts = readonly (readonly number[])[];

type Said = Pick<ToldUnit, 'kind' | 'text'>;

/** Caption, header and rows of each part. A header cell over columns of several parts is told in each of them. */
export function tableUnits({ number, title, measure, table }: TableBlock, found: TableParts | undefined): Said[] {
  const all = Array.from({ length: table.columnCount - 1 }, (_, index) => index + 1);
  const parts = found && found.length > 1 ? found : [all];
  return parts.flatMap((columns, index): Said[] => {
    const part = parts.length === 1 ? '' : ` (del ${index + 1} av ${parts.length})`;
    return [
      { kind: 'caption', text: [`${number}${part}`, told(title), measure ?? ''].filter(Boolean).join(' ') },
      { kind: 'tableHead', text: headText(table.header, new Set([0, ...columns])) },
      ...table.rows.map(({ kind, label, notes, cells }): Said => {
        const values = columns.flatMap((column) => cells[column - 1]?.text ?? []);
        return { kind: kind === 'group' ? 'groupRow' : 'row', text: [marksAfter(label, notes), ...values].join(' ') };
      }),
    ];
  });
}

/** The text of the header cells that stand over single columns, by column from 1: how a part is known again. */
export function columnNames({ table }: TableBlock): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { cell, row, column } of placedCells(table.header)) {
    if (column > 0 && row + cell.rows === table.header.length) names.set(marksAfter(cell.text, cell.notes), column);
  }
  return names;
}

function headText(header: readonly (readonly HeaderCell[])[], columns: ReadonlySet<number>): string {
  return placedCells(header)
    .filter(({ cell, column }) =>
      Array.from({ length: cell.columns }, (_, across) => column + across).some((one) => columns.has(one)),
    )
    .map(({ cell }) => marksAfter(cell.text, cell.notes))
    .join(' ');
}

function placedCells(header: readonly (readonly HeaderCell[])[]): { cell: HeaderCell; row: number; column: number }[] {
  const taken = new Set<string>();
  return header.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column++;
      const placed = { cell, row, column };
      for (let down = 0; down < cell.rows; down++)
        for (let across = 0; across < cell.columns; across++) taken.add(`${row + down} ${column + across}`);
      return placed;
    });
  });
}
