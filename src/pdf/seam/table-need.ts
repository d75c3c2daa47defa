// What the first rows of a table need, before they are placed.
import type { LayoutNode } from '../pdfmake/layout-node.js';
import type { Need } from './need.js';

/** Rows are as high as their tallest cell; one that spans rows ends no higher than the last of them. */
export function tableNeed(
  node: LayoutNode,
  width: number,
  needOfCell: (cell: LayoutNode, width: number) => Need,
  most: number,
): Need {
  const rows = (node.table?.body ?? []).slice(0, most);
  const widths = columnWidths(node, width);
  const spanning = new Map<number, number>();
  const notes: string[] = [];
  let y = lineAbove(node, 0);
  rows.forEach((cells, row) => {
    const top = y + (node._layout?.paddingTop(row, node) ?? 0);
    let bottom = Math.max(top, spanning.get(row) ?? 0);
    cells.forEach((cell, column) => {
      if (cell._span) return;
      const need = needOfCell(cell, spannedWidth(node, widths, column, cell.colSpan ?? 1));
      notes.push(...need.notes);
      const last = row + (cell.rowSpan ?? 1) - 1;
      if (last === row) bottom = Math.max(bottom, top + need.height);
      else spanning.set(last, Math.max(spanning.get(last) ?? 0, top + need.height));
    });
    y = bottom + (node._layout?.paddingBottom(row, node) ?? 0) + lineAbove(node, row + 1);
  });
  return { height: y, notes };
}

/** A column without a fixed width gets what the fixed ones leave. */
function columnWidths(node: LayoutNode, width: number): readonly number[] {
  const fixed = (node.table?.widths ?? []).map((column) =>
    typeof column.width === 'number' ? column.width : undefined,
  );
  const taken = fixed.reduce<number>((total, value) => total + (value ?? 0), node._offsets?.total ?? 0);
  const free = (width - taken) / fixed.filter((value) => value === undefined).length;
  return fixed.map((value) => value ?? free);
}

function spannedWidth(node: LayoutNode, widths: readonly number[], column: number, span: number): number {
  const gaps = node._offsets?.offsets ?? [];
  return widths
    .slice(column, column + span)
    .reduce((total, width, index) => total + width + (index === 0 ? 0 : (gaps[column + index] ?? 0)), 0);
}

function lineAbove(node: LayoutNode, line: number): number {
  return node._layout?.hLineWidth(line, node) ?? 0;
}
