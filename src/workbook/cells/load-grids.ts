// exceljs → our grids. The only file that loads exceljs, and only when a workbook is read (it takes 200 ms).
import type ExcelJS from 'exceljs';
import { normaliseCell } from './normalise-cell.js';
import { type CoveredPlace, createGrid, type GridCell, type GridRow, type SheetGrid } from './sheet-grid.js';

/** Parts of a sheet that say nothing about its values, some of which exceljs stumbles on. */
const ignoredNodes = [
  'dataValidations',
  'conditionalFormatting',
  'autoFilter',
  'hyperlinks',
  'drawing',
  'picture',
  'legacyDrawing',
  'tableParts',
  'extLst',
  'rowBreaks',
  'colBreaks',
  'headerFooter',
];

/** Every sheet of the workbook; nothing when exceljs cannot read the bytes. */
export async function loadGrids(bytes: Uint8Array): Promise<readonly SheetGrid[] | undefined> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  // exceljs declares a Buffer of its own; at run time any byte array will do.
  const data = bytes as unknown as Parameters<typeof workbook.xlsx.load>[0];
  try {
    await workbook.xlsx.load(data, { ignoreNodes: ignoredNodes });
  } catch {
    return undefined;
  }
  return workbook.worksheets.map(readGrid);
}

function readGrid(sheet: ExcelJS.Worksheet): SheetGrid {
  const rows: GridRow[] = [];
  const covered: CoveredPlace[] = [];
  // Only rows and cells that exist: a stray cell at XFD1048576 must not be walked to.
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: GridCell[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (cell.isMerged && cell.master.address !== cell.address) {
        covered.push({
          row: number,
          column,
          masterRow: Number(cell.master.row),
          masterColumn: Number(cell.master.col),
        });
        return;
      }
      const read = normaliseCell(cell, number, column);
      if (read) cells.push(read);
    });
    if (cells.length > 0) rows.push({ number, cells, hidden: row.hidden === true });
  });
  return createGrid({
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    rows,
    hiddenColumns: hiddenColumns(sheet),
    covered,
  });
}

function hiddenColumns(sheet: ExcelJS.Worksheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const column of sheet.columns ?? []) if (column.hidden && column.number !== undefined) hidden.add(column.number);
  return hidden;
}
