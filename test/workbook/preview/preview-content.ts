// Tables as the reader hands them to the preview, laid out as in a sheet: the first row is the heading, the first column the stub.
import { exactFromCell } from '../../../src/arithmetic/exact.js';
import { cellAddress } from '../../../src/workbook/cells/sheet-address.js';
import type { CellContent, SheetContent, SheetTable, WorkbookContent } from '../../../src/workbook/sheet-table.js';

export type Given = number | CellContent;

/** A cross table at A1 with one dimension down and one across. */
export function crossTable(
  [down, across]: readonly [string, string],
  [heads, ...rows]: readonly [readonly string[], ...(readonly [string, ...Given[]])[]],
  more: Partial<SheetTable> = {},
): SheetTable {
  const { workbook = 'prov.xlsx', sheet = 'Hushåll' } = more;
  const cells = rows.flatMap(([label, ...values], row) =>
    values.map((value, column) => ({
      ref: { workbook, sheet, address: cellAddress(row + 2, column + 2) },
      content: typeof value === 'number' ? ({ kind: 'number', value: exactFromCell(value) } as const) : value,
      marks: [],
      members: { [down]: label, [across]: heads[column] ?? '' },
    })),
  );
  return {
    workbook,
    sheet,
    range: `A1:${cellAddress(rows.length + 1, heads.length + 1)}`,
    form: 'cross',
    title: 'Hushåll med ekonomiskt bistånd 2020–2024',
    dimensions: [
      { name: down, axis: 'rows', members: rows.map(([label]) => label) },
      { name: across, axis: 'columns', members: heads },
    ],
    cells,
    notes: [],
    doubts: [],
    ...more,
  };
}

export function sheetOf(tables: readonly SheetTable[], more: Partial<SheetContent> = {}): SheetContent {
  return { name: tables[0]?.sheet ?? 'Hushåll', hidden: false, tables, ...more };
}

export function workbookWith(...sheets: readonly SheetContent[]): WorkbookContent {
  return { workbook: 'prov.xlsx', sheets };
}
