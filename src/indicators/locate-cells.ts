// Where an indicator's values stand: the tables of its sheets, and the cells that `where` picks out.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { WorkbookPlace } from '../diagnostics/place.js';
import type { SheetTable, TableCell, WorkbookContent } from '../workbook/sheet-table.js';
import type { DefinedIndicator, Location } from './read-indicators.js';
import { normaliseLabel } from './resolve-member.js';

export interface Located {
  readonly defined: DefinedIndicator;
  readonly location: Location;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** The cells of every sheet that the location names, in its order; what is not found is reported. */
export function locateCells(workbook: WorkbookContent, located: Located): readonly TableCell[] {
  return located.location.sheets.flatMap((sheet) =>
    findTables(workbook, sheet, located).flatMap((table) => selectCells(table, located)),
  );
}

function findTables(
  workbook: WorkbookContent,
  name: string,
  { defined, location, report }: Located,
): readonly SheetTable[] {
  const yamlPlace = defined.source.placeOfKey(defined.path);
  const sheet = workbook.sheets.find((one) => normaliseLabel(one.name) === normaliseLabel(name));
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
  const tables =
    table === undefined
      ? sheet.tables
      : sheet.tables.filter((one) => normaliseLabel(one.title).includes(normaliseLabel(table)));
  if (tables.length === 0) {
    const place: WorkbookPlace = { kind: 'workbook', workbook: workbook.workbook, sheet: sheet.name };
    const reason = table === undefined ? 'ingen rubrikrad ovanför tal' : `ingen tabell har rubriken ”${table}”`;
    report(diagnose('SR-ARB-010', { sheet: sheet.name, reason }, { place: table === undefined ? place : yamlPlace }));
  }
  return tables;
}

/** Cells that the location's `where` picks out; says so when it names what the table does not have. */
function selectCells(table: SheetTable, { defined, location, report }: Located): readonly TableCell[] {
  let cells = table.cells;
  for (const [dimension, member] of Object.entries(location.where)) {
    const wanted = normaliseLabel(member);
    const chosen = cells.filter((cell) => normaliseLabel(cell.members[dimension] ?? '') === wanted);
    if (chosen.length === 0) {
      const known =
        table.dimensions.find((one) => one.name === dimension)?.members ?? table.dimensions.map((one) => one.name);
      const place = defined.source.placeOfValue([...defined.path, 'where', dimension]);
      report(
        diagnose(
          'SR-IND-011',
          { where: `${dimension}: ${member}`, matches: known.slice(0, 12).join(', ') },
          { place, frame: defined.source.frame(place) },
        ),
      );
      return [];
    }
    cells = chosen;
  }
  return cells;
}
