// What the reader saw in a workbook, for the analyst to read: the text of `inspect`. Working channel only.
import { harmless } from '../../diagnostics/display-text.js';
import { cellStatus } from '../cell-status.js';
import type { SheetContent, WorkbookContent } from '../sheet-table.js';
import { describeTable } from './describe-table.js';
import { wholeNumber } from './shown-content.js';

/** A sheet with more tables than this is no sheet to read; the rest are named by their ranges. */
const shownTables = 12;

const whyNoTables: Readonly<Record<NonNullable<SheetContent['noTables']>, string>> = {
  about: 'bladet berättar om data och läses inte',
  empty: 'bladet är tomt',
  noValues: 'inga tal under rubriker',
};

/** The preview, sheet by sheet and table by table, in Swedish. Control characters from the workbook are made harmless. */
export function describeWorkbook(content: WorkbookContent): string {
  const sheets = content.sheets.map((sheet) => describeSheet(sheet).join('\n'));
  return harmless(`${[summary(content), ...sheets].join('\n\n')}\n`);
}

function summary({ workbook, sheets }: WorkbookContent): string {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const cells = tables.reduce((sum, table) => sum + table.cells.length, 0);
  const values = tables.reduce(
    (sum, table) => sum + table.cells.filter(({ content }) => cellStatus(content) === 'value').length,
    0,
  );
  return `${workbook}: ${[
    counted(sheets.length, 'blad', 'blad'),
    counted(tables.length, 'tabell', 'tabeller'),
    `${counted(cells, 'observation', 'observationer')}, varav ${wholeNumber(values)} tal`,
  ].join(', ')}`;
}

function describeSheet({ name, hidden, tables, noTables }: SheetContent): readonly string[] {
  const heading = `Blad ${name}${hidden ? ' (dolt)' : ''}`;
  if (tables.length === 0)
    return [`${heading}: ingen tabell${noTables === undefined ? '' : ` – ${whyNoTables[noTables]}`}`];
  const blocks = tables
    .slice(0, shownTables)
    .map((table) => describeTable(table).map((line) => (line === '' ? '' : `  ${line}`)));
  const more = tables.slice(shownTables).map(({ range }) => range);
  return [
    heading,
    ...blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])),
    ...(more.length === 0
      ? []
      : [
          '',
          `  … ${counted(more.length, 'tabell', 'tabeller')} till: ${more.slice(0, shownTables).join(', ')}${more.length > shownTables ? ' …' : ''}; \`--json\` visar alla`,
        ]),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${wholeNumber(count)} ${count === 1 ? one : many}`;
}
