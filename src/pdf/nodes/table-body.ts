// The rows under the header: groups by space and weight, totals bold. The stub's cells head their rows.
import type { TableModel, TableRow } from '../../tables/table-model.js';
import type { PdfNode, Run, Setting, TextNode } from './pdf-node.js';
import { printable } from './printable.js';
import type { TableColumns } from './table-columns.js';
import { isBold } from './table-grid.js';
import { markRuns } from './table-marks.js';
import { flagWidth, rowIndent } from './table-widths.js';

type Cell = PdfNode | Record<string, never>;

/** One row of cells for each row of the table; a row whose first cell is kept with the next does not end a page. */
export function tableBody(model: TableModel, columns: TableColumns, setting: Setting): Cell[][] {
  let isUnderGroup = false;
  return model.rows.map((row, index) => {
    isUnderGroup = row.kind === 'group' || (isUnderGroup && row.indent > 0);
    const text = labelCell(row, columns, markRuns(row.label, row.notes, setting), setting);
    const label: TextNode = isUnderGroup && row.kind !== 'group' ? { ...text, inGroup: true } : text;
    const kept = staysWithNext(model.rows, index) ? { keepWithNext: true } : {};
    const [first, ...rest] =
      row.kind === 'group'
        ? groupRow(label, model.columnCount)
        : figureRow(label, row, { columns, earlier: model.earlier ?? 0 }, setting);
    return [{ ...first, ...kept }, ...rest];
  });
}

/** How many of the first rows must stand under the header on the page where the table begins. */
export function firstRows(rows: TableModel['rows']): number {
  let count = 1;
  while (count < rows.length && staysWithNext(rows, count - 1)) count++;
  return Math.min(count, rows.length);
}

/** A group's heading never ends a page, and a total never begins one alone. */
function staysWithNext(rows: TableModel['rows'], index: number): boolean {
  const next = rows[index + 1];
  return next !== undefined && (rows[index]?.kind === 'group' || next.kind === 'total');
}

function groupRow(label: TextNode, columnCount: number): Cell[] {
  const covered = Array.from({ length: columnCount - 1 }, () => ({}));
  return [{ ...label, bold: true, ...(covered.length > 0 ? { colSpan: columnCount } : {}) }, ...covered];
}

interface Figures {
  readonly columns: TableColumns;
  readonly earlier: number;
}

function figureRow(label: TextNode, row: TableRow, { columns, earlier }: Figures, setting: Setting): Cell[] {
  const weight = isBold(row.kind) ? { bold: true } : {};
  const style = isBold(row.kind) ? 'bold' : 'regular';
  const size = setting.look.styles[columns.style].fontSize;
  const figures = row.cells.map((cell, column): TextNode => {
    // Digits stand under digits: a number without a flag keeps the flag's place free.
    const free = (columns.flagWidths[column] ?? 0) - flagWidth(cell.text, size, style, setting.metrics);
    return {
      text: printable(cell.text, setting, style),
      style: columns.style,
      alignment: 'right',
      noWrap: true,
      ...(column < earlier ? { color: setting.look.colors.secondary } : {}),
      ...(free > 0 ? { margin: [0, 0, free, 0] } : {}),
      ...weight,
    };
  });
  return [{ ...label, ...weight }, ...figures];
}

function labelCell(row: TableRow, columns: TableColumns, marks: Run[], setting: Setting): TextNode {
  const bold = isBold(row.kind) || row.kind === 'group';
  const text = printable(row.label, setting, bold ? 'bold' : 'regular');
  return {
    text: marks.length > 0 ? [{ text }, ...marks] : text,
    style: columns.style,
    header: 'Row',
    ...(row.indent > 0 ? { margin: [row.indent * rowIndent, 0, 0, 0] } : {}),
  };
}
