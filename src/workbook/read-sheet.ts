// One sheet → its tables: marks off the labels, side-by-side parts, regions as found or as declared, tables, marks off the numbers.
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import { parseRange } from './cells/sheet-address.js';
import type { SheetGrid } from './cells/sheet-grid.js';
import type { MemberLookup } from './labels/member-lookup.js';
import { overlaps, rangeOf, regionOfRange, reshape } from './layout/declared-region.js';
import { findTables } from './layout/find-tables.js';
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
import { readTitle } from './tables/table-title.js';
import { unreadNumbers } from './unread-numbers.js';

export interface SheetReader {
  readonly workbook: string;
  readonly lookup: MemberLookup;
  /** Those of the workbook; a sheet takes its own. */
  readonly declarations: readonly TableDeclaration[];
}

/** Sheets that tell of the data in words and hold no table, whatever they look like. */
const aboutSheets = /^(?:om data(?:t|n)?|om|läs mig|definitioner)$/iu;

/** A region with the part of the sheet that it stands in, and what is declared of it. */
interface SheetRegion {
  readonly grid: SheetGrid;
  readonly region: TableRegion;
  readonly declaration?: TableDeclaration;
}

/** Reads the tables of one sheet. Declarations that fit nothing in it are reported. */
export function readSheet(grid: SheetGrid, reader: SheetReader): Outcome<SheetContent> {
  const declared = reader.declarations.filter(({ sheet }) => isSheetNamed(grid.name, sheet));
  if (isAboutSheet(grid) && declared.length === 0) return { value: withoutTables(grid, 'about'), diagnostics: [] };
  const { workbook, lookup } = reader;
  const { grid: tidy, strays } = takeStrays(grid);
  const sheet = readMarks(tidy, lookup);
  const remarks = [...strays.map((cell) => ({ row: cell.row, text: strayDoubt(cell) })), ...sheet.remarks];
  const found = findRegions(sheet, lookup, declared);
  // A declared range leaves out what is outside it, and says so by itself.
  const hasRange = declared.some(({ range }) => range !== undefined);
  const unread = hasRange
    ? undefined
    : unreadNumbers(
        sheet.grid,
        found.regions.map(({ region }) => region),
      );
  const tables = found.regions.map((one) => {
    const doubt = unread?.get(one.region);
    return withDoubt(buildRegion(one, { ...reader, remarks }), doubt);
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

/** A sheet with footnote marks taken off its labels, as a whole and in its side-by-side parts. */
interface MarkedSheet {
  readonly grid: SheetGrid;
  readonly panes: readonly SheetGrid[];
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

function buildRegion(
  { grid, region, declaration = { sheet: grid.name } }: SheetRegion,
  { workbook, lookup, remarks }: SheetReader & { readonly remarks: readonly CellRemark[] },
): Outcome<SheetTable> {
  const { marks = {}, period } = declaration;
  const built = buildTable({ workbook, grid, lookup, ...(period === undefined ? {} : { period }) }, region);
  const resolved = resolveValueMarks(applyDeclaredMarks(built.value, marks), new Set(Object.keys(marks)));
  const table = applyDeclaration(resolved, declaration);
  const beside = remarks.filter((remark) => isBeside(region, remark)).map(({ text }) => text);
  return { ...built, value: { ...table, doubts: [...table.doubts, ...beside] } };
}

function withDoubt(built: Outcome<SheetTable>, doubt: string | undefined): Outcome<SheetTable> {
  if (doubt === undefined) return built;
  return { ...built, value: { ...built.value, doubts: [...built.value.doubts, doubt] } };
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

/** Excel cuts names of sheets at 31 characters. */
export function isSheetNamed(name: string, wanted: string): boolean {
  const [own, asked] = [name, wanted].map((text) => text.trim().toLowerCase());
  return own === asked || own === asked?.slice(0, 31).trim();
}

interface FoundRegions {
  readonly regions: readonly SheetRegion[];
  readonly unmet: readonly { readonly declaration: TableDeclaration; readonly reason: string }[];
}

function findRegions(
  { grid, panes }: MarkedSheet,
  lookup: MemberLookup,
  declared: readonly TableDeclaration[],
): FoundRegions {
  const regions: SheetRegion[] = [];
  const unmet: { declaration: TableDeclaration; reason: string }[] = [];
  const ranges = declared.flatMap((declaration) => {
    const range = declaration.range === undefined ? undefined : parseRange(declaration.range);
    return range === undefined ? [] : [{ declaration, range }];
  });
  for (const { declaration, range } of ranges) {
    const region = regionOfRange(grid, range, { shape: declaration, lookup });
    if (region) regions.push({ grid, region, declaration });
    else unmet.push({ declaration, reason: `området ${declaration.range ?? ''} är tomt` });
  }
  const met = new Set<TableDeclaration>();
  for (const pane of panes) {
    const reshaped = new Map<TableRegion, TableRegion>();
    for (const region of findTables(pane, lookup)) {
      if (ranges.some(({ range }) => overlaps(region, range))) continue;
      const { title } = readTitle(region, grid.name);
      const declaration = declared.find((one) => one.range === undefined && isTitled(title, one.title));
      if (declaration) met.add(declaration);
      const shaped = reshape(followHeader(region, reshaped), declaration ?? {}, lookup);
      reshaped.set(region, shaped);
      regions.push({ grid: pane, region: shaped, ...(declaration === undefined ? {} : { declaration }) });
    }
  }
  for (const declaration of declared) {
    if (declaration.range !== undefined || met.has(declaration)) continue;
    const reason =
      declaration.title === undefined ? 'bladet har ingen tabell' : 'bladet har ingen tabell med den rubriken';
    unmet.push({ declaration, reason });
  }
  return { regions: [...regions].sort(byPlace), unmet };
}

/** A block that uses the header above uses it as declared. */
function followHeader(region: TableRegion, reshaped: ReadonlyMap<TableRegion, TableRegion>): TableRegion {
  const above = region.continues && reshaped.get(region.continues);
  return above === undefined ? region : { ...region, header: above.header, continues: above };
}

function isTitled(title: string, wanted: string | undefined): boolean {
  return wanted === undefined || title.toLowerCase().includes(wanted.trim().toLowerCase().replace(/\s+/gu, ' '));
}

function byPlace(one: SheetRegion, other: SheetRegion): number {
  const [a, b] = [parseRange(rangeOf(one.region)), parseRange(rangeOf(other.region))];
  return a && b ? a.top - b.top || a.left - b.left : 0;
}
