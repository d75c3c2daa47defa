// The header rows: years right over their digits, spanning groups with a thin rule of their own width under them.
import type { TableModel } from '../../tables/table-model.js';
import { leadingOf } from '../look.js';
import type { PdfNode, Setting, TextNode } from './pdf-node.js';
import { printable } from './printable.js';
import { headerGrid, type PlacedHeaderCell, type TableColumns } from './table-columns.js';
import { rowPadding } from './table-layout.js';
import { wrappedLines } from './wrapped-lines.js';

type Cell = PdfNode | Record<string, never>;

/** Rows of cells, with empty objects where a span covers. Cells end on the line of their lowest row. */
export function tableHeader(model: TableModel, columns: TableColumns, setting: Setting): Cell[][] {
  const placed = headerGrid(model);
  const { metrics, look } = setting;
  const size = look.styles[columns.style].fontSize;
  const leading = leadingOf(look.styles[columns.style]);
  const linesOf = (item: PlacedHeaderCell) => wrappedLines(item.cell.text, spanWidth(item, columns), size, metrics);
  const rowLines = model.header.map((_, row) =>
    Math.max(1, ...placed.filter((item) => item.row === row && item.cell.rows === 1).map(linesOf)),
  );
  const rows: Cell[][] = model.header.map(() => Array.from({ length: model.columnCount }, () => ({})));
  for (const item of placed) {
    const { cell, row, column } = item;
    const spanned = rowLines.slice(row, row + cell.rows);
    const lines = spanned.reduce((sum, value) => sum + value, 0) - linesOf(item);
    const top = Math.max(0, lines) * leading + (cell.rows - 1) * 2 * rowPadding;
    const target = rows[row];
    if (target) target[column] = headerCell(item, top, columns, setting);
  }
  return rows;
}

function headerCell(
  { cell, row, column }: PlacedHeaderCell,
  top: number,
  columns: TableColumns,
  setting: Setting,
): PdfNode {
  const text: TextNode = {
    text: printable(cell.text, setting, 'bold'),
    style: columns.style,
    bold: true,
    // A year stands over the digits, not over their flags.
    margin: [0, top, cell.columns === 1 ? (columns.flagWidths[column - 1] ?? 0) : 0, 0],
    ...(cell.align === 'right' ? { alignment: 'right' } : {}),
  };
  const spans = {
    ...(cell.columns > 1 ? { colSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
  };
  if (cell.columns === 1 || column === 0) return { ...text, ...spans };
  const width = spanWidth({ cell, row, column }, columns);
  const rule = {
    type: 'line',
    x1: 0,
    y1: 1.5,
    x2: width,
    y2: 1.5,
    lineWidth: 0.5,
    lineColor: setting.look.colors.axis,
  } as const;
  return { stack: [text, { canvas: [{ ...rule }] }], ...spans };
}

function spanWidth({ cell, column }: PlacedHeaderCell, { widths, gap }: TableColumns): number {
  const own = widths.slice(column, column + cell.columns);
  return own.reduce((sum, width) => sum + width, 0) + gap * (own.length - 1);
}
