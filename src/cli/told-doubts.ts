// What the reader was unsure of, for the tables that an indicator reads; the others are shown by `inspect`.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { tablesAt } from '../indicators/locate-cells.js';
import type { DefinedIndicator } from '../indicators/read-indicators.js';
import type { SheetTable, WorkbookContent } from '../workbook/sheet-table.js';

/** SR-ARB-020 for each table that is read and was doubted, once. */
export function toldDoubts(
  defined: readonly DefinedIndicator[],
  workbooks: ReadonlyMap<string, WorkbookContent>,
): readonly Diagnostic[] {
  const read = new Set(
    defined.flatMap(({ location }): readonly SheetTable[] => {
      const workbook = location && workbooks.get(location.workbook);
      return location && workbook ? location.sheets.flatMap((sheet) => tablesAt(workbook, sheet, location)) : [];
    }),
  );
  return [...read].filter(({ doubts }) => doubts.length > 0).map(told);
}

function told({ workbook, sheet, range, title, doubts }: SheetTable): Diagnostic {
  const table = title.trim() === '' ? sheet : title;
  const place = { kind: 'workbook', workbook, sheet, address: range } as const;
  return diagnose('SR-ARB-020', { table, doubt: doubts.join('; ') }, { place });
}
