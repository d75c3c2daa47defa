// The plain workbook of the guard → our grids. The only file that loads exceljs, and only when a workbook is read (it takes 200 ms).
import type ExcelJS from 'exceljs';
import type { PlainWorkbook, PlainWorkbookSheet } from '../guard/plain-workbook.js';
import { createExternalCheck } from './external-formula.js';
import { type CellRules, normaliseCell } from './normalise-cell.js';
import { lastColumn } from './sheet-address.js';
import { type CoveredPlace, createGrid, type GridCell, type GridRow, type SheetGrid } from './sheet-grid.js';

/** Every sheet of the workbook; nothing when exceljs cannot read what the guard wrote. */
export async function loadGrids(plain: PlainWorkbook): Promise<readonly SheetGrid[] | undefined> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  // exceljs declares a Buffer of its own; at run time any byte array will do.
  const data = plain.bytes as unknown as Parameters<typeof workbook.xlsx.load>[0];
  try {
    await workbook.xlsx.load(data);
  } catch {
    return undefined;
  }
  const rules: CellRules = { isExternal: createExternalCheck(plain.names) };
  const { worksheets } = workbook;
  if (worksheets.length !== plain.sheets.length) return undefined;
  return plain.sheets.map((sheet, index) => readGrid(worksheets[index], sheet, rules));
}

function readGrid(read: ExcelJS.Worksheet | undefined, sheet: PlainWorkbookSheet, rules: CellRules): SheetGrid {
  const rows: GridRow[] = [];
  const covered = coveredPlaces(sheet);
  const away = new Set(covered.map(({ row, column }) => placeNumber(row, column)));
  // Only rows and cells that exist: a stray cell at XFD1048576 must not be walked to.
  read?.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: GridCell[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (away.has(placeNumber(number, column))) return;
      const normal = normaliseCell(cell, { row: number, column }, rules);
      if (normal) cells.push(normal);
    });
    if (cells.length > 0) rows.push({ number, cells, hidden: row.hidden === true });
  });
  return createGrid({ name: sheet.name, hidden: sheet.hidden, rows, hiddenColumns: sheet.hiddenColumns, covered });
}

/** Each place that a merged range covers, but for its own top left cell. */
function coveredPlaces({ merges }: PlainWorkbookSheet): readonly CoveredPlace[] {
  return merges.flatMap(({ top, left, bottom, right }) => {
    const places: CoveredPlace[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) places.push({ row, column, masterRow: top, masterColumn: left });
    return places;
  });
}

function placeNumber(row: number, column: number): number {
  return row * lastColumn + column - 1;
}
