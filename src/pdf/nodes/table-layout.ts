// Rules and paddings of a table: no vertical rules, no fills, nothing between ordinary rows.
import type { TableModel } from '../../tables/table-model.js';
import type { Look } from '../look.js';
import type { TableColumns } from './table-columns.js';

/** Above and below each row. */
export const rowPadding = 1.5;
const groupAir = 5;
const rules = { header: 0.75, total: 0.5, end: 0.75 };

/** pdfmake's layout of one table; lines are counted from 0 above the first header row. */
export function tableLayout(model: TableModel, columns: TableColumns, look: Look): object {
  const headerRows = model.header.length;
  const rowCount = headerRows + model.rows.length;
  const rowAt = (index: number) => model.rows[index - headerRows];
  const lineWidths = Array.from({ length: rowCount + 1 }, (_, line) => {
    if (line === headerRows) return rules.header;
    if (line === rowCount) return rules.end;
    return rowAt(line)?.kind === 'total' ? rules.total : 0;
  });
  // What is not divided on the nämnder stands apart from the last group of them.
  const leavesGroup = (index: number) => rowAt(index)?.kind === 'rest' && (rowAt(index - 1)?.indent ?? 0) > 0;
  const opensGroup = (index: number) => index > headerRows && (rowAt(index)?.kind === 'group' || leavesGroup(index));
  const isTotal = (index: number) => rowAt(index)?.kind === 'total';
  return {
    hLineWidth: (line: number) => lineWidths[line] ?? 0,
    vLineWidth: () => 0,
    hLineColor: () => look.colors.text,
    paddingLeft: (column: number) => (column === 0 ? 0 : columns.gap),
    paddingRight: () => 0,
    paddingTop: (row: number) => rowPadding + (opensGroup(row) ? groupAir : isTotal(row) || row === headerRows ? 1 : 0),
    paddingBottom: (row: number) => rowPadding + (isTotal(row + 1) || row === headerRows - 1 ? 1 : 0),
  };
}
