// A region of a sheet → the table that the rest of the program reads, with what was doubtful in it.
import { type Diagnostic, diagnose, type Outcome } from '../../diagnostics/diagnostic.js';
import { cellPlace } from '../../diagnostics/place.js';
import { formatRounded } from '../../language/format-number.js';
import { parseNumberText } from '../cells/number-text.js';
import { cellAddress } from '../cells/sheet-grid.js';
import { isHeaderLike } from '../layout/find-header.js';
import type { TableRegion } from '../layout/find-tables.js';
import { hiddenInRegion } from '../layout/hidden-parts.js';
import { isSourceOrRemark, readNotes } from '../layout/sheet-lines.js';
import type { SheetTable } from '../sheet-table.js';
import { buildCrossTable } from './build-cross-table.js';
import { buildLongTable, longFormColumns } from './build-long-table.js';
import { cellRef, sectionDoubt, type TableContext } from './table-context.js';
import { readTitle } from './table-title.js';

/** Builds one table. Warns of hidden parts and of numbers stored as text; cells of the wrong kind are left to who uses them. */
export function buildTable(context: TableContext, region: TableRegion): Outcome<SheetTable> {
  const { workbook, grid, lookup } = context;
  const long = longFormColumns(grid, region, lookup);
  const body = long ? buildLongTable(context, region, long) : buildCrossTable(context, region);
  const { title, titleMarks, unit, doubts } = readTitle(region, grid.name);
  const { notes, source } = readNotes([...region.titleLines.filter(isSourceOrRemark), ...region.noteLines]);
  const hidden = hiddenInRegion(workbook, grid, region);
  const table: SheetTable = {
    workbook,
    sheet: grid.name,
    range: tableRange(region),
    form: body.form,
    title,
    ...(titleMarks.length === 0 ? {} : { titleMarks }),
    ...(unit === undefined ? {} : { unit }),
    dimensions: body.dimensions,
    cells: body.cells,
    notes,
    ...(source === undefined ? {} : { source }),
    doubts: [...doubts, ...regionDoubts(region), ...body.doubts, ...hidden.map((diagnostic) => diagnostic.message)],
  };
  return { value: table, diagnostics: [...hidden, ...numbersAsText(context, region, body.valueColumns)] };
}

function numbersAsText(
  context: TableContext,
  region: TableRegion,
  columns: ReadonlySet<number>,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const row of region.body) {
    for (const cell of row.cells) {
      const number = cell.writtenAs !== undefined && columns.has(cell.column) ? parseNumberText(cell.label) : undefined;
      if (number === undefined || cell.writtenAs === undefined) continue;
      const args = { text: cell.writtenAs, number: formatRounded(number.value, number.decimals) };
      found.push(diagnose('SR-ARB-005', args, { place: cellPlace(cellRef(context, cell.row, cell.column)) }));
    }
  }
  return found;
}

function regionDoubts(region: TableRegion): readonly string[] {
  const numeric = region.continues ? undefined : region.header.find((row) => !isHeaderLike(row));
  const [headerRow] = region.header;
  return [
    ...(numeric ? [`rubrikraden (rad ${numeric.number}) innehåller tal`] : []),
    ...(region.continues && headerRow
      ? [`blocket har ingen egen rubrikrad: rubrikerna i rad ${headerRow.number} används`]
      : []),
    ...region.sectionLines.map(sectionDoubt),
  ];
}

/** From the first header row to the last row of the body; a borrowed header stays outside. */
function tableRange(region: TableRegion): string {
  const rows = region.continues ? region.body : [...region.header, ...region.body];
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1, 1];
  for (const row of rows) {
    top = Math.min(top, row.number);
    bottom = Math.max(bottom, row.number);
    left = Math.min(left, row.cells[0]?.column ?? left);
    right = Math.max(right, row.cells.at(-1)?.column ?? right);
  }
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
