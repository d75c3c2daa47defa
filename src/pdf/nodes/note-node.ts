// A note as it stands at the foot of a page: small type, its number hanging to the left, a link back to the text.
import type { Block, Note, TextBlock } from '../../document/block.js';
import { noteDestination, noteMarkDestination } from './destination-name.js';
import type { PdfNode, Run, StackNode } from './pdf-node.js';

const hang = 14;
/** Between the paragraphs of one note. */
const gap = 2;

/** `nodesOf` makes the nodes of blocks. */
export function noteNode(note: Note, nodesOf: (blocks: readonly Block[]) => PdfNode[]): StackNode {
  const starts = note.blocks[0]?.kind === 'paragraph';
  const blocks: readonly TextBlock[] = starts ? note.blocks : [{ kind: 'paragraph', children: [] }, ...note.blocks];
  const nodes = nodesOf(blocks.map(small)).map((node, index): PdfNode => {
    const margin = [hang, index === 0 ? 0 : gap, 0, 0] as const;
    if (index > 0 || !('text' in node)) return { ...node, margin };
    const runs = typeof node.text === 'string' ? [{ text: node.text }] : node.text;
    return { ...node, margin, text: [numberRun(note), ...runs], id: noteDestination(note.id) };
  });
  return { stack: nodes };
}

function numberRun({ id, number }: Note): Run {
  return {
    text: `${number} `,
    hang,
    linkToDestination: noteMarkDestination(id),
    linkTitle: `Tillbaka till texten vid fotnot ${number}`,
    elements: [{ type: 'Lbl' }, { type: 'Link' }],
  };
}

function small(block: TextBlock): TextBlock {
  if (block.kind === 'paragraph') return { ...block, style: 'note' };
  return block.kind === 'list' ? { ...block, items: block.items.map((item) => item.map(small)) } : block;
}
