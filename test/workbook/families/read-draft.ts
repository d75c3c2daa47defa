// Writes drafts into one workbook, a sheet each, reads it with the reader and compares sheet by sheet.
import ExcelJS from 'exceljs';
import { readWorkbook, type WorkbookReading } from '../../../src/workbook/read-workbook.js';
import { familyVocabulary } from './family-vocabulary.js';
import { type Comparison, compareReading } from './find-mismatches.js';
import type { SheetDraft } from './sheet-draft.js';
import { showDraft } from './show-draft.js';

/** What the reader makes of each draft. */
export async function readDrafts(drafts: readonly SheetDraft[]): Promise<readonly Comparison[]> {
  const workbook = new ExcelJS.Workbook();
  for (const [index, draft] of drafts.entries()) draft.fill(workbook.addWorksheet(sheetName(index)));
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const reading = await readWorkbook(bytes, 'prov.xlsx', familyVocabulary);
  return drafts.map((draft, index) => compareReading(draft, readingOfSheet(reading, sheetName(index))));
}

const sheetName = (index: number): string => `Blad${index + 1}`;

/** The part of a reading that is about one sheet. */
function readingOfSheet({ value, diagnostics, frameOf }: WorkbookReading, name: string): WorkbookReading {
  return {
    value: value && { ...value, sheets: value.sheets.filter((sheet) => sheet.name === name) },
    diagnostics: diagnostics.filter(({ place }) => place?.kind !== 'workbook' || (place.sheet ?? name) === name),
    frameOf,
  };
}

const shown = 8;

/** The sheets that were read wrongly, as text, and what was wrong. */
export async function explainDrafts(drafts: readonly SheetDraft[]): Promise<string> {
  const explained = await Promise.all(drafts.map(explainDraft));
  return explained.flatMap((lines) => lines ?? []).join('\n');
}

async function explainDraft(draft: SheetDraft): Promise<readonly string[] | undefined> {
  const found = await readDrafts([draft]).then(
    ([comparison]) =>
      (comparison?.mismatches ?? []).map(({ kind, address, detail }) => `${address}: ${kind}: ${detail}`),
    (thrown: unknown) => [String(thrown)],
  );
  if (found.length === 0) return undefined;
  const more = found.length > shown ? [`and ${found.length - shown} more`] : [];
  return [showDraft(draft), ...found.slice(0, shown), ...more];
}
