// How tall the beginning of a node is, before it is placed: decides what a heading can be kept with.
import type { LayoutNode } from '../pdfmake-internals.js';

/** Heights of the first lines of a text in the width that a node gets, without consuming the text. */
export type LineHeights = (node: LayoutNode, width: number, most: number) => readonly number[];

/** Text, and what belongs to it, that a heading must have below it. */
const leastLines = 2;
const everything = Number.POSITIVE_INFINITY;

/** The part of `nodes` that must stand on one page with the first of them. `left` bounds a chain of headings. */
export function headOfChain(nodes: readonly LayoutNode[], width: number, lines: LineHeights, left = 5): number {
  const [first, ...rest] = nodes;
  if (first === undefined || left === 0) return 0;
  if (first.pageBreak) return 0;
  if (!first.keepWithNext) return headHeight(first, width, lines, left);
  return wholeHeight(first, width, lines) + headOfChain(rest, width, lines, left - 1);
}

function headHeight(node: LayoutNode, width: number, lines: LineHeights, left: number): number {
  const inner = width - side(node);
  if (node.unbreakable || node.columns || node.svg || node.canvas) return wholeHeight(node, width, lines);
  if (node.table) return top(node) + tableHeight(node, inner, lines, (node.table.headerRows ?? 0) + 2);
  if (node.stack) {
    const padding = node.panel?.padding ?? 0;
    return top(node) + padding + headOfChain(node.stack, inner - 2 * padding, lines, left);
  }
  const items = node.ul ?? node.ol;
  if (items) return top(node) + headOfChain(items.slice(0, 1), inner, lines, left);
  // Two lines stay on each side of a break, so a shorter paragraph is not divided at all.
  const beginning = lines(node, inner, 2 * leastLines);
  return top(node) + sum(beginning.length < 2 * leastLines ? beginning : beginning.slice(0, leastLines));
}

function wholeHeight(node: LayoutNode, width: number, lines: LineHeights): number {
  if (node.relativePosition || node.absolutePosition) return 0;
  const inner = width - side(node);
  const edges = top(node) + (node._margin?.[3] ?? 0);
  const each = (nodes: readonly LayoutNode[]) => nodes.map((item) => wholeHeight(item, inner, lines));
  if (node.svg) return edges + (node._height ?? 0);
  if (node.canvas) return edges + (node._minHeight ?? 0);
  if (node.stack) return edges + sum(each(node.stack));
  if (node.ul ?? node.ol) return edges + sum(each(node.ul ?? node.ol ?? []));
  if (node.columns) return edges + Math.max(0, ...columnHeights(node.columns, inner, node._gap ?? 0, lines));
  if (node.table) return edges + tableHeight(node, inner, lines, everything);
  return edges + sum(lines(node, inner, everything));
}

function columnHeights(columns: readonly LayoutNode[], width: number, gap: number, lines: LineHeights): number[] {
  const even = (width - gap * (columns.length - 1)) / columns.length;
  return columns.map((column) => wholeHeight(column, even, lines));
}

/** Rows are as high as their tallest cell; a column without a fixed width gets what the fixed ones leave. */
function tableHeight(node: LayoutNode, width: number, lines: LineHeights, rows: number): number {
  const { body = [], widths = [] } = node.table ?? {};
  const fixed = widths.map((column) => (typeof column.width === 'number' ? column.width : undefined));
  const free = width - (node._offsets?.total ?? 0) - sum(fixed.map((value) => value ?? 0));
  const columnWidth = (index: number) => fixed[index] ?? free / fixed.filter((value) => value === undefined).length;
  return sum(
    body.slice(0, rows).map((cells, row) => {
      const heights = cells.map((cell, column) =>
        (cell.rowSpan ?? 1) > 1 || (cell.colSpan ?? 1) > 1 ? 0 : wholeHeight(cell, columnWidth(column), lines),
      );
      return Math.max(0, ...heights) + (node._layout?.paddingTop(row) ?? 0) + (node._layout?.paddingBottom(row) ?? 0);
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function top(node: LayoutNode): number {
  return node._margin?.[1] ?? 0;
}

function side(node: LayoutNode): number {
  return (node._margin?.[0] ?? 0) + (node._margin?.[2] ?? 0);
}
