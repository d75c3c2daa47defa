// Notes stand among the blocks that came with them until a document is assembled. Here they are taken out.
import type { Block, Note, TextBlock } from './block.js';

/** Every note among the blocks, at any depth, in order. */
export function notesIn(blocks: readonly Block[]): readonly Note[] {
  return blocks.flatMap((block): readonly Note[] => {
    if (block.kind === 'notes') return block.notes;
    if (block.kind === 'summary') return notesIn(block.blocks);
    return block.kind === 'list' ? notesIn(block.items.flat()) : [];
  });
}

/** The blocks without their notes. */
export function withoutNotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'summary') return [{ ...block, blocks: withoutNotes(block.blocks) }];
    return isText(block) ? textWithoutNotes([block]) : [block];
  });
}

/** The same for blocks of text. */
export function textWithoutNotes(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.flatMap((block): readonly TextBlock[] => {
    if (block.kind === 'notes') return [];
    return block.kind === 'list' ? [{ ...block, items: block.items.map(textWithoutNotes) }] : [block];
  });
}

function isText(block: Block): block is TextBlock {
  return block.kind === 'notes' || block.kind === 'list' || block.kind === 'heading' || block.kind === 'paragraph';
}
