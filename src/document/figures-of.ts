// Every figure that a document prints, in reading order: what the manifest lists and disclosure control audits.
import type { Figure } from '../disclosure/figure.js';
import type { Block, Inline } from './block.js';
import type { Document } from './document.js';

export function figuresOf({ blocks, notes }: Pick<Document, 'blocks' | 'notes'>): readonly Figure[] {
  return [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap(blockFigures);
}

function blockFigures(block: Block): readonly Figure[] {
  switch (block.kind) {
    case 'heading':
      return block.text.flatMap(inlineFigures);
    case 'paragraph':
      return block.children.flatMap(inlineFigures);
    case 'list':
      return block.items.flat().flatMap(blockFigures);
    case 'notes':
      return block.notes.flatMap((note) => note.blocks).flatMap(blockFigures);
    case 'summary':
      return block.blocks.flatMap(blockFigures);
    case 'chart':
      return [...block.title.flatMap(inlineFigures), ...block.figures, ...block.notes.flat().flatMap(inlineFigures)];
    case 'table':
      return [
        ...block.title.flatMap(inlineFigures),
        ...block.table.rows.flatMap((row) => row.cells),
        ...block.notes.flat().flatMap(inlineFigures),
      ];
    case 'keyFigures':
      return block.figures.flatMap((one) => [one.value, ...(one.change?.words ?? []).flatMap(inlineFigures)]);
    case 'cover':
      return (block.imprint ?? []).flatMap(blockFigures);
    case 'definitions':
      return block.items.flatMap(({ term, meaning }) => [...term, ...meaning]).flatMap(inlineFigures);
    default:
      return [];
  }
}

function inlineFigures(inline: Inline): readonly Figure[] {
  if (inline.kind === 'figure') return [inline.figure];
  return 'children' in inline ? inline.children.flatMap(inlineFigures) : [];
}
