// A workbook as the reader saw it, for other programs. Numbers are decimal text: exact, and never rounded by a JSON reader.
import type { CellContent, SheetTable, WorkbookContent } from '../workbook/sheet-table.js';

export function workbookToJson({ workbook, sheets }: WorkbookContent): object {
  return {
    workbook,
    sheets: sheets.map(({ name, hidden, tables }) => ({ name, hidden, tables: tables.map(tableToJson) })),
  };
}

function tableToJson({ workbook: _workbook, sheet: _sheet, cells, ...table }: SheetTable): object {
  return {
    ...table,
    cells: cells.map(({ ref, content, marks, members }) => ({
      cell: ref.address,
      ...contentToJson(content),
      marks,
      members,
    })),
  };
}

function contentToJson(content: CellContent): object {
  return content.kind === 'number' ? { kind: content.kind, value: content.value.toString() } : content;
}
