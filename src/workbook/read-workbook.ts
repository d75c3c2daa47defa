// Bytes of an .xlsx → its tables: guard, load and normalise, find tables, name dimensions, build. One file per phase.
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { type CellFrames, createCellFrames } from './cells/cell-frame.js';
import { loadGrids } from './cells/load-grids.js';
import type { SheetGrid } from './cells/sheet-grid.js';
import { guardArchive, notAWorkbook } from './guard/archive-guard.js';
import { createMemberLookup, type MemberLookup } from './labels/member-lookup.js';
import { findTables } from './layout/find-tables.js';
import { hiddenSheet } from './layout/hidden-parts.js';
import type { ReaderVocabulary, SheetContent, WorkbookContent } from './sheet-table.js';
import { buildTable } from './tables/build-table.js';

/** The workbook, or nothing when it cannot be read, and the neighbours of any of its cells. */
export interface WorkbookReading extends Outcome<WorkbookContent | undefined> {
  readonly frameOf: CellFrames;
}

/** Sheets that tell of the data in words and hold no table, whatever they look like. */
const aboutSheets = /^(?:om data(?:t|n)?|om|läs mig|definitioner)$/iu;

/** Reads a workbook. `name` is the file name that places and messages show. Never rejects for what the bytes hold. */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  vocabulary: ReaderVocabulary,
): Promise<WorkbookReading> {
  const refused = await guardArchive(bytes, name);
  if (refused) return unreadable(refused);
  const grids = await loadGrids(bytes);
  if (grids === undefined) return unreadable(notAWorkbook(name));
  const lookup = createMemberLookup(vocabulary);
  const sheets = grids.map((grid) => readSheet(grid, name, lookup));
  return {
    value: { workbook: name, sheets: sheets.map((sheet) => sheet.value) },
    diagnostics: sheets.flatMap((sheet) => sheet.diagnostics),
    frameOf: createCellFrames(grids),
  };
}

function readSheet(grid: SheetGrid, workbook: string, lookup: MemberLookup): Outcome<SheetContent> {
  const regions = aboutSheets.test(grid.name.trim()) ? [] : findTables(grid, lookup);
  const tables = regions.map((region) => buildTable({ workbook, grid, lookup }, region));
  return {
    value: { name: grid.name, hidden: grid.hidden, tables: tables.map((table) => table.value) },
    diagnostics: [
      ...(tables.length > 0 ? hiddenSheet(workbook, grid) : []),
      ...tables.flatMap((table) => table.diagnostics),
    ],
  };
}

function unreadable(diagnostic: Diagnostic): WorkbookReading {
  return { value: undefined, diagnostics: [diagnostic], frameOf: () => undefined };
}
