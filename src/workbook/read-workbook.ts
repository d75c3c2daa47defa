// Bytes of an .xlsx → its tables: guard, load and normalise, find tables, name dimensions, build. One file per phase.
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import { type CellFrames, createCellFrames } from './cells/cell-frame.js';
import { loadGrids } from './cells/load-grids.js';
import type { SheetGrid } from './cells/sheet-grid.js';
import { guardArchive } from './guard/archive-guard.js';
import { notAWorkbook } from './guard/fault.js';
import { createMemberLookup } from './labels/member-lookup.js';
import { readSheet } from './read-sheet.js';
import { sheetNamed } from './sheet-named.js';
import type { ReaderVocabulary, WorkbookContent } from './sheet-table.js';
import { declarationName, type TableDeclaration } from './table-declaration.js';

/** The workbook, or nothing when it cannot be read, and the neighbours of any of its cells. */
export interface WorkbookReading extends Outcome<WorkbookContent | undefined> {
  readonly frameOf: CellFrames;
}

/**
 * Reads a workbook. `name` is the file name that places and messages show; `declarations` decide the shape of tables over what the
 * reader would find. Never rejects for what the bytes hold.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  vocabulary: ReaderVocabulary,
  declarations: readonly TableDeclaration[] = [],
): Promise<WorkbookReading> {
  const { refusal, warnings, workbook } = await guardArchive(bytes, name);
  if (refusal) return unreadable(refusal);
  const grids = await loadGrids(workbook);
  if (grids === undefined) return unreadable(notAWorkbook(name));
  const lookup = createMemberLookup(vocabulary);
  const homes = declarations.map((declaration) => ({ declaration, grid: sheetNamed(grids, declaration.sheet) }));
  const declaredIn = (grid: SheetGrid | undefined): readonly TableDeclaration[] =>
    homes.filter((home) => home.grid === grid).map(({ declaration }) => declaration);
  const sheets = grids.map((grid) => readSheet(grid, { workbook: name, lookup, declarations: declaredIn(grid) }));
  return {
    value: { workbook: name, sheets: sheets.map((sheet) => sheet.value) },
    diagnostics: [
      ...warnings,
      ...declaredIn(undefined).map((declaration) => missingSheet(declaration, name)),
      ...sheets.flatMap((sheet) => sheet.diagnostics),
    ],
    frameOf: createCellFrames(grids),
  };
}

function missingSheet(declaration: TableDeclaration, workbook: string): Diagnostic {
  return diagnose(
    'SR-ARB-021',
    { declaration: declarationName(declaration), reason: 'arbetsboken har inget sådant blad' },
    { place: { kind: 'workbook', workbook } },
  );
}

function unreadable(diagnostic: Diagnostic): WorkbookReading {
  return { value: undefined, diagnostics: [diagnostic], frameOf: () => undefined };
}
