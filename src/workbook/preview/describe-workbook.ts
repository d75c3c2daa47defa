// What the reader saw in a workbook, for the analyst to read: the text of `inspect`. Working channel only.
import { harmless } from '../../diagnostics/display-text.js';
import { type CellStatus, cellStatus, statusNames } from '../cell-status.js';
import type { SheetContent, SheetTable, TableDimension, WorkbookContent } from '../sheet-table.js';

const shownMembers = 6;

/** The preview, sheet by sheet and table by table, in Swedish. Control characters from the workbook are made harmless. */
export function describeWorkbook(content: WorkbookContent): string {
  const sheets = content.sheets.map((sheet) => describeSheet(sheet).join('\n'));
  return harmless(`${[content.workbook, ...sheets].join('\n\n')}\n`);
}

function describeSheet({ name, hidden, tables }: SheetContent): readonly string[] {
  const heading = `Blad ${name}${hidden ? ' (dolt)' : ''}`;
  if (tables.length === 0) return [`${heading}: ingen tabell`];
  return [heading, ...tables.flatMap((table) => describeTable(table).map((line) => `  ${line}`))];
}

function describeTable(table: SheetTable): readonly string[] {
  return [
    `${table.range}  ${table.title}${marksText(table.titleMarks)}`,
    ...[
      `form: ${table.form === 'long' ? 'lång, en uppgift per rad' : 'korstabell'}`,
      ...(table.unit === undefined ? [] : [`enhet: ${table.unit}`]),
      ...table.dimensions.map(describeDimension),
      `celler: ${countStatuses(table)}`,
      ...table.notes.map((note) => `not${note.mark === undefined ? '' : ` ${note.mark}`}: ${note.text}`),
      ...(table.source === undefined ? [] : [`källa: ${table.source}`]),
      ...table.doubts.map((doubt) => `osäkert: ${doubt}`),
    ].map((line) => `  ${line}`),
  ];
}

function describeDimension({ name, axis, members, memberMarks }: TableDimension): string {
  const labels = members.map((member) => `${member}${marksText(memberMarks?.[member])}`);
  const shown =
    labels.length <= shownMembers ? labels : [...labels.slice(0, shownMembers - 2), '…', ...labels.slice(-1)];
  return `${axis === 'rows' ? 'rader' : 'kolumner'}: ${name} (${members.length}): ${shown.join(', ')}`;
}

function countStatuses({ cells }: SheetTable): string {
  const counts = new Map<CellStatus, number>();
  for (const { content } of cells) {
    const status = cellStatus(content);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const statuses = Object.keys(statusNames) as CellStatus[];
  return statuses
    .filter((status) => counts.has(status))
    .map((status) => {
      const count = counts.get(status) ?? 0;
      return `${count} ${statusNames[status][count === 1 ? 0 : 1]}`;
    })
    .join(', ');
}

function marksText(marks: readonly string[] | undefined): string {
  return marks === undefined || marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
}
