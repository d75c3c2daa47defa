// The header rows: years right over their digits, spanning groups with a thin rule of their own width under them.
import type { TableModel } from '../../tables/table-model.js';
import { leadingOf } from '../look.js';
import type { CanvasNode, PdfNode, Setting, TextNode } from './pdf-node.js';
import { printable } from './printable.js';
import type { TableColumns } from './table-columns.js';
import { headerGrid, type PlacedHeaderCell } from './table-grid.js';
import { rowPadding } from './table-layout.js';
import { markRuns, marksText, marksWidth } from './table-marks.js';
import { wrappedLines } from './wrapped-lines.js';

type Cell = PdfNode | Record<string, never>;

/** Rows of cells, with empty objects where a span covers. Cells end on the line of their lowest row. */
export function tableHeader(model: TableModel, columns: TableColumns, setting: Setting): Cell[][] {
  const placed = headerGrid(model);
  const { metrics, look } = setting;
  const size = look.styles[columns.style].fontSize;
  const leading = leadingOf(look.styles[columns.style]);
  // Marks are counted in full size, which is more than they take.
  const linesOf = (item: PlacedHeaderCell) => {
    const room = spanWidth(item, columns) - freeWidth(item, columns, setting);
    return wrappedLines(item.cell.text + marksText(item.cell.notes), room, size, metrics);
  };
  const rowLines = model.header.map((_, row) =>
    Math.max(1, ...placed.filter((item) => item.row === row && item.cell.rows === 1).map(linesOf)),
  );
  const rows: Cell[][] = model.header.map(() => Array.from({ length: model.columnCount }, () => ({})));
  for (const item of placed) {
    const { cell, row, column } = item;
    const spanned = rowLines.slice(row, row + cell.rows);
    const lines = spanned.reduce((sum, value) => sum + value, 0) - linesOf(item);
    const ruled = placed.filter((one) => isSpanning(one) && one.row >= row && one.row < row + cell.rows - 1);
    const rules = new Set(ruled.map((one) => one.row)).size * ruleHeight;
    const top = Math.max(0, lines) * leading + (cell.rows - 1) * 2 * rowPadding + rules;
    const target = rows[row];
    const back = column > 0 && column <= (model.earlier ?? 0) ? { color: look.colors.secondary } : {};
    if (target) target[column] = { ...headerCell(item, top, columns, setting), ...back };
  }
  return rows;
}

function headerCell(item: PlacedHeaderCell, top: number, columns: TableColumns, setting: Setting): PdfNode {
  const { cell } = item;
  const heading = printable(cell.text, setting, 'bold');
  const called = markRuns(cell.text, cell.notes, setting);
  const text: TextNode = {
    text: called.length > 0 ? [{ text: heading }, ...called] : heading,
    style: columns.style,
    bold: true,
    margin: [0, top, freeWidth(item, columns, setting), 0],
    ...(cell.align === 'right' ? { alignment: 'right' } : {}),
  };
  const semantics = {
    header: 'Column' as const,
    ...(cell.columns > 1 ? { colSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
  };
  if (!isSpanning(item)) return { ...text, ...semantics };
  return { stack: [text, rule(spanWidth(item, columns), setting.look.colors.axis)], ...semantics };
}

function isSpanning({ cell, column }: PlacedHeaderCell): boolean {
  return cell.columns > 1 && column > 0;
}

/** How much a rule under a spanning header adds to its row. */
const ruleHeight = 1.5;

function rule(width: number, lineColor: string): CanvasNode {
  return {
    canvas: [{ type: 'line', x1: 0, y1: ruleHeight, x2: width, y2: ruleHeight, lineWidth: 0.5, lineColor }],
    artifact: true,
  };
}

/** A year stands over the digits, not over their flags; its own mark stands where the flags do. */
function freeWidth({ cell, column }: PlacedHeaderCell, { flagWidths, style }: TableColumns, setting: Setting): number {
  if (cell.columns > 1) return 0;
  const marks = marksWidth(cell.notes, setting.look.styles[style].fontSize, setting.metrics);
  return Math.max(0, (flagWidths[column - 1] ?? 0) - marks);
}

function spanWidth({ cell, column }: PlacedHeaderCell, { widths, gap }: TableColumns): number {
  const own = widths.slice(column, column + cell.columns);
  return own.reduce((sum, width) => sum + width, 0) + gap * (own.length - 1);
}
