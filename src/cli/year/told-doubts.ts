// What the reader has to say of the tables that an indicator reads; what it has to say of the others is shown by `inspect`.
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { WorkbookPlace } from '../../diagnostics/place.js';
import { tablesAt } from '../../indicators/locate-cells.js';
import type { DefinedIndicator } from '../../indicators/read-indicators.js';
import type { SheetTable, WorkbookContent } from '../../workbook/sheet-table.js';

/** SR-ARB-020 for each table that is read and was doubted, once. */
export function toldDoubts(
  defined: readonly DefinedIndicator[],
  workbooks: ReadonlyMap<string, WorkbookContent>,
): readonly Diagnostic[] {
  return tablesRead(defined, workbooks)
    .filter(({ doubts }) => doubts.length > 0)
    .map(told);
}

/** Warnings about how values are kept in a sheet, left out for sheets that no indicator reads: a sketch may be as it likes. */
export function toldWarnings(
  diagnostics: readonly Diagnostic[],
  defined: readonly DefinedIndicator[],
  workbooks: ReadonlyMap<string, WorkbookContent>,
): readonly Diagnostic[] {
  const sheets = new Set(tablesRead(defined, workbooks).map(({ workbook, sheet }) => `${workbook}\n${sheet}`));
  return diagnostics.filter(
    ({ code, place }) =>
      !sheetWarnings.has(code) ||
      place?.kind !== 'workbook' ||
      place.sheet === undefined ||
      sheets.has(`${place.workbook}\n${place.sheet}`),
  );
}

/** A number kept as text, and hidden parts. */
const sheetWarnings: ReadonlySet<string> = new Set(['SR-ARB-005', 'SR-ARB-011']);

/** Every table that an indicator reads, once. */
export function tablesRead(
  defined: readonly DefinedIndicator[],
  workbooks: ReadonlyMap<string, WorkbookContent>,
): readonly SheetTable[] {
  const tables = defined.flatMap(({ location }): readonly SheetTable[] => {
    const workbook = location && workbooks.get(location.workbook);
    return location && workbook ? location.sheets.flatMap((sheet) => tablesAt(workbook, sheet, location)) : [];
  });
  return [...new Set(tables)];
}

function told(table: SheetTable): Diagnostic {
  const { name, place } = namedTable(table);
  return diagnose('SR-ARB-020', { table: name, doubt: table.doubts.join('; ') }, { place });
}

/** A table as it is told: by its title, or by its sheet where it has none; and where it stands. */
export function namedTable({ workbook, sheet, range, title }: SheetTable): {
  readonly name: string;
  readonly place: WorkbookPlace;
} {
  return {
    name: title.trim() === '' ? sheet : title,
    place: { kind: 'workbook', workbook, sheet, address: range },
  };
}
