// What the beginning of a node needs, before it is placed: decides what a heading can be kept with.
import type { LayoutNode } from '../pdfmake/layout-node.js';
import { fewestLines, keptLines, linesThatDecide } from './kept-lines.js';
import { beside, type LineNeed, type Need, nothing, stacked } from './need.js';
import { tableNeed } from './table-need.js';

/** Needs of the first lines of a text in the width that a node gets, without consuming the text. */
export type LineNeeds = (node: LayoutNode, width: number, most: number) => readonly LineNeed[];

/** Rows under its header that a table must begin with. */
const leastRows = 2;
const everything = Number.POSITIVE_INFINITY;

/** The part of `nodes` that must stand on one page with the first of them. `left` bounds a chain of headings. */
export function headOfChain(nodes: readonly LayoutNode[], width: number, lines: LineNeeds, left = 5): Need {
  const [first, ...rest] = nodes;
  if (first === undefined || left === 0 || first.pageBreak) return nothing;
  // Two lines must stand below a heading, so one that is all there is brings what comes next.
  if (first.keepWithNext || isOneLine(first, width, lines))
    return stacked([wholeNeed(first, width, lines), headOfChain(rest, width, lines, left - 1)]);
  return stacked([headNeed(first, width, lines, left), belowNeed(first, rest[0], width, lines)]);
}

function isOneLine(node: LayoutNode, width: number, lines: LineNeeds): boolean {
  return node._inlines !== undefined && lines(node, width - side(node), fewestLines).length < fewestLines;
}

/** What stands under a picture and belongs to it. Under a table it is the last row that it must stay with. */
function belowNeed(node: LayoutNode, next: LayoutNode | undefined, width: number, lines: LineNeeds): Need {
  return next?.keepWithPrevious && !node.table ? headNeed(next, width, lines, 0) : nothing;
}

/** Points of what stands under a table that are not divided from its last row. */
const mostBelow = 120;

/** What must stand under the last row of a table: all that belongs to it, and if that is too much the first of it. */
export function needsBelow(following: readonly LayoutNode[], width: number, lines: LineNeeds): readonly Need[] {
  const end = following.findIndex(({ keepWithPrevious }) => !keepWithPrevious);
  const below = end < 0 ? following : following.slice(0, end);
  if (below.length === 0) return [];
  const all = stacked(below.map((node) => wholeNeed(node, width, lines)));
  const first = headOfChain(below, width, lines);
  return all.height <= mostBelow ? [all, first] : [first];
}

function headNeed(node: LayoutNode, width: number, lines: LineNeeds, left: number): Need {
  const inner = width - side(node);
  if (node.unbreakable || node.columns || node.svg || node.canvas) return wholeNeed(node, width, lines);
  if (node.table) {
    const rows = (node.table.headerRows ?? 0) + Math.max(leastRows, node.table.keepWithHeaderRows ?? 0);
    return stacked([tableNeed(node, inner, cellNeed(lines), rows)], topOf(node));
  }
  if (node.stack) {
    const padding = node.panel?.padding ?? 0;
    return stacked([headOfChain(node.stack, inner - 2 * padding, lines, left)], topOf(node) + padding);
  }
  const items = node.ul ?? node.ol;
  if (items) return stacked([headOfChain(items, inner - indent(node), lines, left)], topOf(node));
  const beginning = lines(node, inner, linesThatDecide);
  const [kept = 0] = keptLines(beginning.length, (line) => beginning[line]?.divides === true);
  return stacked(beginning.slice(0, kept), topOf(node));
}

/** All of a node. */
export function wholeNeed(node: LayoutNode, width: number, lines: LineNeeds): Need {
  if (node._span || node.relativePosition || node.absolutePosition) return nothing;
  const inner = width - side(node);
  const edges = topOf(node) + (node._margin?.[3] ?? 0);
  const each = (nodes: readonly LayoutNode[], room: number) => nodes.map((item) => wholeNeed(item, room, lines));
  if (node.svg) return { height: edges + (node._height ?? 0), notes: [] };
  if (node.canvas) return { height: edges + (node._minHeight ?? 0), notes: [] };
  if (node.stack) return stacked(each(node.stack, inner), edges);
  const items = node.ul ?? node.ol;
  if (items) return stacked(each(items, inner - indent(node)), edges);
  if (node.columns) {
    const even = (inner - (node._gap ?? 0) * (node.columns.length - 1)) / node.columns.length;
    return stacked([beside(each(node.columns, even))], edges);
  }
  if (node.table) return stacked([tableNeed(node, inner, cellNeed(lines), everything)], edges);
  return stacked(lines(node, inner, everything), edges);
}

function cellNeed(lines: LineNeeds): (cell: LayoutNode, width: number) => Need {
  return (cell, width) => wholeNeed(cell, width, lines);
}

/** The space above a node, which it does not have at the top of a page. */
export function topOf(node: LayoutNode): number {
  return node._margin?.[1] ?? 0;
}

function side(node: LayoutNode): number {
  return (node._margin?.[0] ?? 0) + (node._margin?.[2] ?? 0);
}

function indent(node: LayoutNode): number {
  return node._gapSize?.width ?? 0;
}
