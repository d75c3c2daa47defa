// One sheet → its tables: marks off the labels, side-by-side parts, regions as found or as declared, tables, marks off the numbers.
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import type { SheetGrid } from './cells/sheet-grid.js';
import { findRegions, type SheetParts, type SheetRegion } from './find-regions.js';
import type { MemberLookup } from './labels/member-lookup.js';
import { hiddenSheet } from './layout/hidden-parts.js';
import { splitPanes } from './layout/split-panes.js';
import { strayDoubt, takeStrays } from './layout/stray-cells.js';
import type { TableRegion } from './layout/table-region.js';
import { applyDeclaredMarks } from './marks/apply-declared-marks.js';
import { resolveHeadingMarks } from './marks/resolve-heading-marks.js';
import { resolveValueMarks } from './marks/resolve-value-marks.js';
import { readSheetNotes } from './marks/sheet-notes.js';
import type { SheetContent, SheetTable } from './sheet-table.js';
import { declarationName, type TableDeclaration } from './table-declaration.js';
import { applyDeclaration } from './tables/apply-declaration.js';
import { buildTable } from './tables/build-table.js';
import { unreadNumbers } from './unread-numbers.js';

export interface SheetReader {
  readonly workbook: string;
  readonly lookup: MemberLookup;
  /** Those of the sheet. */
  readonly declarations: readonly TableDeclaration[];
}

/** Sheets that tell of the data in words and hold no table, whatever they look like. */
const aboutSheets = /^(?:om data(?:t|n)?|om|läs mig|definitioner)$/iu;

/** Reads the tables of one sheet. Declarations that fit nothing in it are reported. */
export function readSheet(grid: SheetGrid, reader: SheetReader): Outcome<SheetContent> {
  const { workbook, lookup, declarations } = reader;
  if (isAboutSheet(grid) && declarations.length === 0) return { value: withoutTables(grid, 'about'), diagnostics: [] };
  const { grid: tidy, strays } = takeStrays(grid);
  const sheet = readMarks(tidy, lookup);
  const remarks = [...strays.map((cell) => ({ row: cell.row, text: strayDoubt(cell) })), ...sheet.remarks];
  const found = findRegions(sheet, lookup, declarations);
  // A declared range leaves out what is outside it, and says so by itself.
  const hasRange = declarations.some(({ range }) => range !== undefined);
  const regions = found.regions.map(({ region }) => region);
  const unread = hasRange ? undefined : unreadNumbers(sheet.grid, regions);
  const tables = found.regions.map((one) => {
    const beside = remarks.filter((remark) => isBeside(one.region, remark)).map(({ text }) => text);
    const left = unread?.get(one.region);
    return buildRegion(one, reader, left === undefined ? beside : [...beside, left]);
  });
  const place = { kind: 'workbook', workbook, sheet: grid.name } as const;
  const value =
    tables.length > 0
      ? { name: grid.name, hidden: grid.hidden, tables: tables.map((table) => table.value) }
      : withoutTables(grid, grid.rows.length === 0 ? 'empty' : 'noValues');
  return {
    value,
    diagnostics: [
      ...(tables.length > 0 ? hiddenSheet(workbook, grid) : []),
      ...found.unmet.map(
        ({ declaration, reason }): Diagnostic =>
          diagnose('SR-ARB-021', { declaration: declarationName(declaration), reason }, { place }),
      ),
      ...tables.flatMap((table) => table.diagnostics),
    ],
  };
}

/** A sheet with footnote marks taken off its labels. */
interface MarkedSheet extends SheetParts {
  readonly remarks: readonly CellRemark[];
}

/** The notes of one part explain the marks of the others too. */
function readMarks(grid: SheetGrid, lookup: MemberLookup): MarkedSheet {
  const panes = splitPanes(grid);
  const notes = new Set(panes.flatMap((pane) => [...readSheetNotes(pane).marks]));
  const marked = panes.map((pane) => resolveHeadingMarks(pane, lookup, notes));
  return {
    grid: panes.length === 1 ? (marked[0]?.grid ?? grid) : resolveHeadingMarks(grid, lookup, notes).grid,
    panes: marked.map((pane) => pane.grid),
    remarks: marked.flatMap((pane) => pane.doubts),
  };
}

/** What was noticed of a cell before tables were looked for. */
interface CellRemark {
  readonly row: number;
  readonly text: string;
}

/** The table of a region. `noticed`: doubts about the sheet around it. */
function buildRegion(
  { grid, region, declaration = { sheet: grid.name } }: SheetRegion,
  { workbook, lookup }: SheetReader,
  noticed: readonly string[],
): Outcome<SheetTable> {
  const { marks = {}, period } = declaration;
  const built = buildTable({ workbook, grid, lookup, ...(period === undefined ? {} : { period }) }, region);
  const resolved = resolveValueMarks(applyDeclaredMarks(built.value, marks), new Set(Object.keys(marks)));
  const table = applyDeclaration(resolved, declaration);
  return { ...built, value: { ...table, doubts: [...table.doubts, ...noticed] } };
}

function withoutTables({ name, hidden }: SheetGrid, noTables: NonNullable<SheetContent['noTables']>): SheetContent {
  return { name, hidden, tables: [], noTables };
}

/** The cell stands on a row of the region's, or between its rows. */
function isBeside({ titleLines, header, body }: TableRegion, { row }: CellRemark): boolean {
  const numbers = [...titleLines.map((line) => line.row), ...[...header, ...body].map(({ number }) => number)];
  return row >= Math.min(...numbers) && row <= Math.max(...numbers);
}

function isAboutSheet({ name }: SheetGrid): boolean {
  return aboutSheets.test(name.trim());
}
