// The one way through a document's inlines, in reading order: each step of assembling says only what it changes.
import type { TableModel } from '../tables/table-model.js';
import type { Block, Inline, Paragraph, TextBlock } from './block.js';

/** `text`: running text. `caption`: a chart's or table's title. `under`: the lines below it. `aside`: lead, imprint, registers and small print. */
export type InlinePlace = 'heading' | 'text' | 'caption' | 'under' | 'aside' | 'note';

export interface InlineChange {
  readonly inlines: (given: readonly Inline[], place: InlinePlace) => readonly Inline[];
  /** After the table's title, before the lines below it. */
  readonly table?: (given: TableModel) => TableModel;
}

/** The block with `change` made to every run of inlines in it. */
export function mapBlock(block: Block, change: InlineChange): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'notes':
      return mapTextBlock(block, change);
    case 'summary':
      return { ...block, blocks: block.blocks.map((one) => mapBlock(one, change)) };
    case 'chart':
      return { ...block, title: change.inlines(block.title, 'caption'), notes: mapLines(block.notes, change) };
    case 'table':
      return {
        ...block,
        title: change.inlines(block.title, 'caption'),
        table: change.table?.(block.table) ?? block.table,
        notes: mapLines(block.notes, change),
      };
    case 'definitions':
      return {
        ...block,
        items: block.items.map(({ term, meaning }) => ({
          term: change.inlines(term, 'aside'),
          meaning: change.inlines(meaning, 'aside'),
        })),
      };
    case 'cover': {
      const { imprint } = block;
      if (imprint === undefined) return block;
      return {
        ...block,
        imprint: imprint.map((one) => ({ ...one, children: change.inlines(one.children, 'aside') })),
      };
    }
    default:
      return block;
  }
}

/** The same for a block of text. `within` is where it stands, when not in the text itself. */
export function mapTextBlock(block: TextBlock, change: InlineChange, within?: InlinePlace): TextBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: change.inlines(block.text, within ?? 'heading') };
    case 'paragraph':
      return { ...block, children: change.inlines(block.children, within ?? placeOf(block)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((one) => mapTextBlock(one, change, within))) };
    case 'notes':
      return {
        ...block,
        notes: block.notes.map((note) => ({
          ...note,
          blocks: note.blocks.map((one) => mapTextBlock(one, change, 'note')),
        })),
      };
  }
}

function mapLines(lines: readonly (readonly Inline[])[], change: InlineChange): readonly (readonly Inline[])[] {
  return lines.map((line) => change.inlines(line, 'under'));
}

function placeOf({ style }: Paragraph): InlinePlace {
  return style === undefined || style === 'body' ? 'text' : 'aside';
}
