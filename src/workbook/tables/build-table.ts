// A region of a sheet → the table that the rest of the program reads, with what was doubtful in it.
import { type Diagnostic, diagnose, type Outcome } from '../../diagnostics/diagnostic.js';
import { cellPlace } from '../../diagnostics/place.js';
import { formatRounded } from '../../language/format-number.js';
import { parseNumberText } from '../cells/number-text.js';
import { rangeAddress } from '../cells/sheet-address.js';
import { hiddenInRegion } from '../layout/hidden-parts.js';
import { isHeaderLike, isNumericHeader } from '../layout/row-kind.js';
import { isSourceOrRemark, readNotes } from '../layout/sheet-lines.js';
import { boundsOf, type TableRegion } from '../layout/table-region.js';
import type { SheetTable } from '../sheet-table.js';
import { buildCrossTable } from './build-cross-table.js';
import { buildLongTable, longFormColumns } from './build-long-table.js';
import { cellRef, type TableContext } from './table-context.js';
import { readTitle } from './table-title.js';

/** Builds one table. Warns of hidden parts and of numbers stored as text; cells of the wrong kind are left to who uses them. */
export function buildTable(context: TableContext, region: TableRegion): Outcome<SheetTable> {
  const { workbook, grid, lookup } = context;
  const long = longFormColumns(grid, region, lookup);
  const body = long ? buildLongTable(context, region, long) : buildCrossTable(context, region);
  const { title, titleMarks, subtitles, unit } = readTitle(region, grid.name);
  const { notes, source } = readNotes([...region.titleLines.filter(isSourceOrRemark), ...region.noteLines]);
  const hidden = hiddenInRegion(workbook, grid, region);
  const table: SheetTable = {
    workbook,
    sheet: grid.name,
    range: rangeAddress(boundsOf(region)),
    form: body.form,
    title,
    ...(titleMarks.length === 0 ? {} : { titleMarks }),
    ...(subtitles.length === 0 ? {} : { subtitles }),
    ...(unit === undefined ? {} : { unit }),
    dimensions: body.dimensions,
    cells: body.cells,
    notes,
    ...(source === undefined ? {} : { source }),
    headerRows: region.continues ? 0 : region.header.length,
    labelColumns: body.labelColumns,
    ...(hidden.length === 0 ? {} : { hidden: hidden.map((diagnostic) => diagnostic.message) }),
    doubts: [...regionDoubts(region), ...body.doubts],
  };
  return { value: table, diagnostics: [...hidden, ...numbersAsText(context, region, body.valueColumns)] };
}

/** One warning per table, at the first such cell: whoever pastes one number as text pastes a column of them. */
function numbersAsText(
  context: TableContext,
  region: TableRegion,
  columns: ReadonlySet<number>,
): readonly Diagnostic[] {
  const cells = region.body.flatMap((row) =>
    row.cells.filter(
      ({ writtenAs, column, content }) => writtenAs !== undefined && content.kind === 'number' && columns.has(column),
    ),
  );
  const [first] = cells;
  const number = first && parseNumberText(first.label);
  if (first?.writtenAs === undefined || number === undefined) return [];
  const args = {
    text: first.writtenAs,
    number: formatRounded(number.value, number.decimals),
    ...(cells.length === 1 ? {} : { others: cells.length - 1 }),
  };
  return [diagnose('SR-ARB-005', args, { place: cellPlace(cellRef(context, first.row, first.column)) })];
}

function regionDoubts(region: TableRegion): readonly string[] {
  if (region.continues) return borrowedHeader(region, region.continues);
  const numeric = region.header.find((row) => !isHeaderLike(row));
  if (numeric === undefined) return [];
  const what = isNumericHeader(numeric) ? 'lästes som rubriker: talen stiger i jämna steg' : 'innehåller tal';
  return [`rubrikraden (rad ${numeric.number}) ${what}`];
}

/** Nothing to doubt where the block has the same rows as the one above, as a second block in per cent has. */
function borrowedHeader(region: TableRegion, above: TableRegion): readonly string[] {
  const known = new Set(above.body.map((row) => row.cells[0]?.label));
  const [headerRow] = region.header;
  if (headerRow === undefined || region.body.every((row) => known.has(row.cells[0]?.label))) return [];
  return [
    `blocket (från rad ${region.body[0]?.number ?? 1}) har ingen egen rubrikrad: rubrikerna i rad ${headerRow.number} används`,
  ];
}
