// Inlines as the plain text that a reader reads: for lists in a terminal and for comparing drafts from year to year.
import type { Inline } from '../text-block.js';

/** Without notes; a reference that is not resolved yet stands as its label. */
export function plainSentence(inlines: readonly Inline[]): string {
  return inlines.map(plain).join('');
}

function plain(one: Inline): string {
  switch (one.kind) {
    case 'text':
    case 'gap':
      return one.text;
    case 'figure':
      return one.figure.text;
    case 'reference':
      return one.label;
    case 'noteReference':
    case 'noteMark':
      return '';
    default:
      return plainSentence(one.children);
  }
}
