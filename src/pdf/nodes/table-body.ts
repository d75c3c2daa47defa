// The rows under the header: groups by space and weight, totals bold.
import type { TableModel, TableRow } from '../../tables/table-model.js';
import type { PdfNode, Setting, TextNode } from './pdf-node.js';
import { printable } from './printable.js';
import { flagOf, isBold, rowIndent, type TableColumns } from './table-columns.js';

type Cell = PdfNode | Record<string, never>;

export function tableBody(model: TableModel, columns: TableColumns, setting: Setting): Cell[][] {
  return model.rows.map((row) =>
    row.kind === 'group' ? groupRow(row, model, columns, setting) : figureRow(row, columns, setting),
  );
}

function groupRow(row: TableRow, model: TableModel, columns: TableColumns, setting: Setting): Cell[] {
  const covered = Array.from({ length: model.columnCount - 1 }, () => ({}));
  const label = labelCell(row, columns, setting);
  return [{ ...label, bold: true, ...(covered.length > 0 ? { colSpan: model.columnCount } : {}) }, ...covered];
}

function figureRow(row: TableRow, columns: TableColumns, setting: Setting): Cell[] {
  const weight = isBold(row.kind) ? { bold: true } : {};
  const style = isBold(row.kind) ? 'bold' : 'regular';
  const size = setting.look.styles[columns.style].fontSize;
  const figures = row.cells.map((cell, column): TextNode => {
    // Digits stand under digits: a number without a flag keeps the flag's place free.
    const free = (columns.flagWidths[column] ?? 0) - setting.metrics.textWidth(flagOf(cell.text), size, style);
    return {
      text: printable(cell.text, setting, style),
      style: columns.style,
      alignment: 'right',
      noWrap: true,
      ...(free > 0 ? { margin: [0, 0, free, 0] } : {}),
      ...weight,
    };
  });
  return [{ ...labelCell(row, columns, setting), ...weight }, ...figures];
}

function labelCell(row: TableRow, columns: TableColumns, setting: Setting): TextNode {
  const bold = isBold(row.kind) || row.kind === 'group';
  return {
    text: printable(row.label, setting, bold ? 'bold' : 'regular'),
    style: columns.style,
    ...(row.indent > 0 ? { margin: [row.indent * rowIndent, 0, 0, 0] } : {}),
  };
}
