// Blocks in order to nodes in order: one flat run, with the space between and the turning of pages.
import type { Block, Notes, Summary } from '../../document/block.js';
import type { BookmarkPlace } from './bookmarks.js';
import { chartNode } from './chart-node.js';
import { noteDestination } from './destination-name.js';
import { contentsNodes, coverNodes } from './front-matter-nodes.js';
import { chapterOpeningNode, headingNode } from './heading-node.js';
import { imprintAt, imprintNode } from './imprint-node.js';
import { keyFiguresNode } from './key-figures-node.js';
import { addressFieldsNode, signaturesNode } from './letter-nodes.js';
import { listNode, paragraphNode } from './paragraph-node.js';
import type { PdfNode, Run, Setting, StackNode } from './pdf-node.js';
import { printable } from './printable.js';
import { gapAbove } from './spacing.js';
import { tableNodes } from './table-node.js';

type Places = ReadonlyMap<Block, BookmarkPlace>;
interface Made {
  readonly nodes: readonly PdfNode[];
  readonly landscape?: boolean;
}

/** All nodes of a document. A page break is carried by the node after it, so that none is left at the end. */
export function blockNodes(blocks: readonly Block[], places: Places, setting: Setting): PdfNode[] {
  const flow: PdfNode[] = [];
  let previous: Block | undefined;
  let breakBefore = false;
  let turned = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === 'pageBreak') {
      breakBefore = true;
      continue;
    }
    const imprint = previous?.kind === 'cover' ? imprintAt(blocks, index) : [];
    const { nodes, landscape = false } =
      imprint.length > 0 ? { nodes: [imprintNode(imprint, setting)] } : makeNodes(block, previous, places, setting);
    index += Math.max(0, imprint.length - 1);
    const afterCover = previous?.kind === 'cover';
    const startsPage = breakBefore || afterCover || block.kind === 'chapterOpening' || landscape !== turned;
    nodes.forEach((node, inner) => {
      flow.push(inner === 0 && startsPage ? onNewPage(node, landscape) : node);
    });
    if (nodes.length > 0) {
      previous = block;
      breakBefore = false;
      turned = landscape;
    }
  }
  return flow;
}

function onNewPage(node: PdfNode, landscape: boolean): PdfNode {
  return { ...node, pageBreak: 'before', pageOrientation: landscape ? 'landscape' : 'portrait' };
}

function makeNodes(
  block: Exclude<Block, { kind: 'pageBreak' }>,
  previous: Block | undefined,
  places: Places,
  setting: Setting,
): Made {
  const { unit } = setting.look;
  const gap = gapAbove(block, previous, unit);
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
          block.items.length === 0 ? [] : [listNode(block, gap, unit, (inner) => blockNodes(inner, places, setting))],
      };
    case 'chart':
      return { nodes: [chartNode(block, gap, setting)] };
    case 'table':
      return tableNodes(block, gap, setting);
    case 'keyFigures':
      return { nodes: block.figures.length === 0 ? [] : [keyFiguresNode(block, gap, setting)] };
    case 'summary':
      return { nodes: [summaryNode(block, gap, places, setting)] };
    case 'notes':
      return { nodes: notesNodes(block, gap, places, setting) };
    case 'cover':
      return { nodes: coverNodes(block, setting) };
    case 'contents':
      return { nodes: contentsNodes(block, places.values(), gap, setting) };
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
function summaryNode(summary: Summary, gap: number, places: Places, setting: Setting): StackNode {
  const { unit, colors } = setting.look;
  const padding = 3 * unit;
  return {
    stack: [
      { text: printable(summary.heading, setting, 'bold'), style: 'summaryHeading', keepWithNext: true },
      ...withGap(blockNodes(summary.blocks, places, setting), unit),
    ],
    panel: { fill: colors.panel, padding },
    margin: [-padding, gap, -padding, 0],
  };
}

function withGap(nodes: PdfNode[], gap: number): PdfNode[] {
  return nodes.map((node, index) =>
    index === 0 ? { ...node, margin: [node.margin?.[0] ?? 0, gap, node.margin?.[2] ?? 0, 0] } : node,
  );
}

const noteHang = 14;

/** Small type, numbers hanging to the left of the text. */
function notesNodes(notes: Notes, gap: number, places: Places, setting: Setting): PdfNode[] {
  return notes.notes.flatMap((note, index) =>
    blockNodes(note.blocks, places, setting).map((node, inner): PdfNode => {
      const top = index === 0 && inner === 0 ? gap : 2;
      const margin = [noteHang, top, 0, 0] as const;
      if (!('text' in node)) return { ...node, margin };
      const marker: Run = { text: `${note.number} `, hang: noteHang };
      const runs = typeof node.text === 'string' ? [{ text: node.text }] : node.text;
      if (inner > 0) return { ...node, style: 'note', margin };
      return { ...node, style: 'note', margin, text: [marker, ...runs], id: noteDestination(note.id) };
    }),
  );
}
