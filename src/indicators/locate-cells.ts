// Where an indicator's values stand: the tables of its sheets, and the cells that `where` picks out.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { WorkbookPlace } from '../diagnostics/place.js';
import { normaliseLabel } from '../language/normalise-label.js';
import { sheetNamed } from '../workbook/sheet-named.js';
import type { SheetContent, SheetTable, TableCell, WorkbookContent } from '../workbook/sheet-table.js';
import type { DefinedIndicator, Location } from './read-indicators.js';

export interface Located {
  readonly defined: DefinedIndicator;
  readonly location: Location;
  readonly report: (diagnostic: Diagnostic) => void;
}

export interface LocatedTable {
  readonly table: SheetTable;
  /** Those that `where` picks out. */
  readonly cells: readonly TableCell[];
}

/** The tables of every sheet that the location names, in its order, with their cells; what is not found is reported. */
export function locateCells(workbook: WorkbookContent, located: Located): readonly LocatedTable[] {
  return located.location.sheets.flatMap((sheet) => {
    const chosen = findTables(workbook, sheet, located).map((table) => selectCells(table, located.location.where));
    const found = chosen.filter(({ unmet }) => unmet === undefined);
    // A sheet may hold other tables, to which `where` does not apply.
    const [first] = chosen;
    if (found.length === 0 && first?.unmet !== undefined) reportUnmet(first.table, first.unmet, located);
    return found;
  });
}

/** The tables of one sheet that the location names, by range or by a part of title or unit; none when it is not there. */
export function tablesAt(
  workbook: WorkbookContent,
  name: string,
  { table }: { readonly table?: string | undefined },
): readonly SheetTable[] {
  const tables = sheetNamed(workbook.sheets, name)?.tables ?? [];
  if (table === undefined) return tables;
  const range = rangeOf(table);
  return range === undefined
    ? tables.filter(({ title, unit = '' }) => normaliseLabel(`${title} ${unit}`).includes(normaliseLabel(table)))
    : tables.filter((one) => one.range === range);
}

/** `A4:H22` from the same text, with `$` or in lower case too. */
function rangeOf(table: string): string | undefined {
  const range = table.replaceAll('$', '').trim().toUpperCase();
  return /^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/.test(range) ? range : undefined;
}

function findTables(
  workbook: WorkbookContent,
  name: string,
  { defined, location, report }: Located,
): readonly SheetTable[] {
  const yamlPlace = defined.source.placeOfKey(defined.path);
  const sheet = sheetNamed(workbook.sheets, name);
  if (sheet === undefined) {
    const place = defined.source.placeOfValue([...defined.path, 'sheet']);
    report(
      diagnose(
        'SR-ARB-003',
        { sheet: name, sheets: workbook.sheets.map((one) => one.name) },
        { place, frame: defined.source.frame(place) },
      ),
    );
    return [];
  }
  const { table } = location;
  const tables = tablesAt(workbook, name, location);
  if (tables.length === 0) {
    const place: WorkbookPlace = { kind: 'workbook', workbook: workbook.workbook, sheet: sheet.name };
    report(
      diagnose(
        'SR-ARB-010',
        { sheet: sheet.name, reason: reasonOfNone(table, sheet) },
        { place: table === undefined ? place : yamlPlace },
      ),
    );
  }
  return tables;
}

function reasonOfNone(table: string | undefined, { tables }: SheetContent): string {
  if (table === undefined) return 'ingen rubrikrad ovanför tal';
  if (rangeOf(table) === undefined) return `ingen tabell har rubriken ”${table}”`;
  const ranges = tables.map(({ range }) => range).join(', ');
  return `ingen tabell står i ${table}${ranges === '' ? '' : `; tabellerna står i ${ranges}`}`;
}

interface Chosen extends LocatedTable {
  /** The dimension of `where` whose member the table does not have. */
  readonly unmet?: string;
}

/** Cells that `where` picks out of a table. */
function selectCells(table: SheetTable, where: Location['where']): Chosen {
  let cells = table.cells;
  for (const [dimension, member] of Object.entries(where)) {
    const wanted = normaliseLabel(member);
    cells = cells.filter((cell) => normaliseLabel(cell.members[dimension] ?? '') === wanted);
    if (cells.length === 0) return { table, cells, unmet: dimension };
  }
  return { table, cells };
}

function reportUnmet(table: SheetTable, dimension: string, { defined, location, report }: Located): void {
  const known =
    table.dimensions.find((one) => one.name === dimension)?.members ?? table.dimensions.map((one) => one.name);
  const place = defined.source.placeOfValue([...defined.path, 'where', dimension]);
  const where = `${dimension}: ${location.where[dimension] ?? ''}`;
  report(
    diagnose(
      'SR-IND-011',
      { where, matches: known.slice(0, 12).join(', ') },
      { place, frame: defined.source.frame(place) },
    ),
  );
}
