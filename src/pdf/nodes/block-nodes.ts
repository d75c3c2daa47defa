// Blocks in order to nodes in order: one flat run, with the space between and the turning of pages.
import type { Block, Summary } from '../../document/block.js';
import type { BookmarkPlace } from './bookmarks.js';
import { chartNode } from './chart-node.js';
import { contentsNodes } from './contents-nodes.js';
import { coverNodes } from './cover-nodes.js';
import { definitionsNode } from './definitions-node.js';
import { chapterOpeningNode, headingNode } from './heading-node.js';
import { keyFiguresNode } from './key-figures-node.js';
import { addressFieldsNode, signaturesNode } from './letter-nodes.js';
import { listNode, paragraphNode } from './paragraph-node.js';
import type { PdfNode, Setting, StackNode } from './pdf-node.js';
import { printable } from './printable.js';
import { gapAbove } from './spacing.js';
import { tableNodes } from './table-node.js';

type Places = ReadonlyMap<Block, BookmarkPlace>;
interface Made {
  readonly nodes: readonly PdfNode[];
  readonly landscape?: boolean;
}

/**
 * All nodes of a document. A page break is carried by the node after it, so that none is left at the end.
 * `above` is the level of the heading that they stand under.
 */
export function blockNodes(blocks: readonly Block[], places: Places, setting: Setting, above = 0): PdfNode[] {
  const flow: PdfNode[] = [];
  let level = above;
  let previous: Block | undefined;
  let breakBefore = false;
  let turned = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      breakBefore = true;
      continue;
    }
    const { nodes, landscape = false } = makeNodes(block, { previous, level }, places, setting);
    if (block.kind === 'heading') level = block.level;
    if (block.kind === 'chapterOpening') level = 1;
    const afterCover = previous?.kind === 'cover';
    const startsPage = breakBefore || afterCover || block.kind === 'chapterOpening' || landscape !== turned;
    const first = flow.length;
    // A register is introduced by the line above it.
    const introduces = block.kind === 'paragraph' && blocks[index + 1]?.kind === 'definitions';
    flow.push(...(introduces ? nodes.map((node) => ({ ...node, keepWithNext: true })) : nodes));
    // A heading turns with the table that it stands over.
    const opens = startsPage && landscape ? startOfHeadings(flow, first) : first;
    const opening = flow[opens];
    if (startsPage && opening) flow[opens] = onNewPage(opening, landscape);
    if (nodes.length > 0) {
      previous = block;
      breakBefore = false;
      turned = landscape;
    }
  }
  return flow;
}

/** Index of the first of the nodes right before `index` that must stay with what follows them. */
function startOfHeadings(flow: readonly PdfNode[], index: number): number {
  let start = index;
  while (flow[start - 1]?.keepWithNext && !flow[start]?.pageBreak) start--;
  return start;
}

function onNewPage(node: PdfNode, landscape: boolean): PdfNode {
  return { ...node, pageBreak: 'before', pageOrientation: landscape ? 'landscape' : 'portrait' };
}

function makeNodes(
  block: Exclude<Block, { kind: 'pageBreak' }>,
  { previous, level }: { readonly previous: Block | undefined; readonly level: number },
  places: Places,
  setting: Setting,
): Made {
  const { unit } = setting.look;
  const gap = gapAbove(block, previous, setting.look);
  switch (block.kind) {
    case 'heading':
      return { nodes: [headingNode(block, places.get(block), gap, setting)] };
    case 'chapterOpening':
      return { nodes: [chapterOpeningNode(block, placeOf(block, places), setting)] };
    case 'paragraph':
      return { nodes: [paragraphNode(block, gap, setting)] };
    case 'list':
      return {
        nodes:
          block.items.length === 0
            ? []
            : [listNode(block, gap, unit, (inner) => blockNodes(inner, places, setting, level))],
      };
    case 'chart':
      return { nodes: [chartNode(block, gap, setting)] };
    case 'table':
      return tableNodes(block, gap, setting);
    case 'keyFigures':
      return { nodes: block.figures.length === 0 ? [] : [keyFiguresNode(block, gap, setting)] };
    case 'summary':
      return { nodes: [summaryNode(block, gap, level, places, setting)] };
    case 'notes':
      throw new Error('notes among the blocks reached the PDF layer: the document was not assembled');
    case 'cover':
      return { nodes: coverNodes(block, setting) };
    case 'contents':
      return { nodes: contentsNodes(block, places.values(), gap, setting) };
    case 'definitions':
      return { nodes: block.items.length === 0 ? [] : [definitionsNode(block, gap, setting)] };
    case 'signatures':
      return { nodes: [signaturesNode(block, gap, setting)] };
    case 'addressFields':
      return { nodes: [addressFieldsNode(block, gap, setting)] };
  }
}

function placeOf(block: Block, places: Places): BookmarkPlace {
  const place = places.get(block);
  if (!place) throw new Error(`a ${block.kind} stands inside another block`);
  return place;
}

/** A tinted panel that keeps the text's left edge by hanging out of the column. */
function summaryNode(summary: Summary, gap: number, level: number, places: Places, setting: Setting): StackNode {
  const { unit, colors } = setting.look;
  const padding = 3 * unit;
  return {
    stack: [
      {
        text: printable(summary.heading, setting, 'bold'),
        style: 'summaryHeading',
        keepWithNext: true,
        headingLevel: level + 1,
      },
      ...withGap(blockNodes(summary.blocks, places, setting, level + 1), unit),
    ],
    panel: { fill: colors.panel, padding },
    margin: [-padding, gap, 0, 0],
  };
}

function withGap(nodes: PdfNode[], gap: number): PdfNode[] {
  return nodes.map((node, index) =>
    index === 0 ? { ...node, margin: [node.margin?.[0] ?? 0, gap, node.margin?.[2] ?? 0, 0] } : node,
  );
}
