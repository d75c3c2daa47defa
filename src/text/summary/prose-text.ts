// Evaluated prose as one line of plain text, for the terminal.
import type { EvaluatedProse } from '../evaluate-prose.js';
import { plainSentence } from '../findings/plain-sentence.js';
import type { TextBlock } from '../text-block.js';

/** Paragraphs and points one after the other; notes are left out. */
export function proseText({ blocks }: EvaluatedProse): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join(' ');
}

function blockText(block: TextBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return plainSentence(block.children);
    case 'heading':
      return plainSentence(block.text);
    case 'list':
      return block.items.map((item) => `– ${item.map(blockText).join(' ')}`).join(' ');
    case 'notes':
      return '';
  }
}
