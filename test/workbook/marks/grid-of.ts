// Grids for the tests of marks, read by the same code as a file's, without the file.
import ExcelJS from 'exceljs';
import { normaliseCell } from '../../../src/workbook/cells/normalise-cell.js';
import { cellAddress } from '../../../src/workbook/cells/sheet-address.js';
import { createGrid, type GridRow, type SheetGrid } from '../../../src/workbook/cells/sheet-grid.js';
import { createMemberLookup } from '../../../src/workbook/labels/member-lookup.js';
import { resolveHeadingMarks } from '../../../src/workbook/marks/resolve-heading-marks.js';

export const lookup = createMemberLookup({
  dimensions: new Map([
    ['kön', new Set(['kvinnor', 'män', 'flickor', 'pojkar', 'totalt', 'samtliga'])],
    ['stadsdelsnämnd', new Set(['järva', 'bromma', 'farsta', 'västerort', 'rinkeby-kista', 'hela staden'])],
    ['ålder', new Set(['barn', 'samtliga'])],
  ]),
});

const rules = { isExternal: () => false };

export type Sheet = readonly (readonly ExcelJS.CellValue[])[];

/** A grid from rows of plain values. */
export function gridOf(sheet: Sheet): SheetGrid {
  const worksheet = new ExcelJS.Workbook().addWorksheet('Blad1');
  const rows: GridRow[] = [];
  for (const [index, values] of sheet.entries()) {
    const row = worksheet.addRow([...values]);
    const cells = values.flatMap(
      (_, column) => normaliseCell(row.getCell(column + 1), { row: index + 1, column: column + 1 }, rules) ?? [],
    );
    if (cells.length > 0) rows.push({ number: index + 1, cells, hidden: false });
  }
  return createGrid({ name: 'Blad1', hidden: false, rows, hiddenColumns: new Set(), covered: [] });
}

/** What came off: `B3 1995 [2]` per cell that is read anew, and the doubts. */
export function resolve(sheet: Sheet): { split: readonly string[]; doubts: readonly string[] } {
  const before = gridOf(sheet);
  const { grid, doubts } = resolveHeadingMarks(before, lookup);
  const split = grid.rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      before.at(cell.row, cell.column)?.label === cell.label && cell.marks.length === 0
        ? []
        : [`${cellAddress(cell.row, cell.column)} ${cell.label} [${cell.marks.join(',')}]`],
    ),
  );
  return { split, doubts: doubts.map(({ text }) => text) };
}
