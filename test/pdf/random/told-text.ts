// Inlines as they are read out, and texts made comparable: soft hyphens out, every white space alike, note marks as signs.
import type { Inline } from '../../../src/document/block.js';
import type { TableNoteMark } from '../../../src/tables/table-model.js';

/** Guides line breaking and is not told. */
const steering = /[\u00ad\u200b\u2060\ufeff]/g;

/** Words of running text with the marks of its notes. */
export function told(inlines: readonly Inline[]): string {
  return inlines.map((inline) => toldInline(inline, true)).join('');
}

/** Without marks, as the contents and bookmarks have a heading. */
export function plainTold(inlines: readonly Inline[]): string {
  return inlines.map((inline) => toldInline(inline, false)).join('');
}

/** Stands for the mark of a note, however it is set off from what is around it. */
export function markSign(number: number | string): string {
  return `⟦${number}⟧`;
}

export function marksAfter(text: string, notes: readonly TableNoteMark[] = []): string {
  return text + notes.map(({ number }) => markSign(number ?? '?')).join('');
}

/** One form for what is told and what is read. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(steering, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(?=⟦)/g, '')
    .replace(/⟧,? ?⟦/g, '⟧⟦')
    .trim();
}

function toldInline(inline: Inline, marks: boolean): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'figure':
      return inline.figure.text;
    case 'gap':
      return `[${inline.text}]`;
    case 'noteMark':
      return marks ? markSign(inline.number) : '';
    case 'reference':
    case 'noteReference':
      throw new Error('the document is not assembled');
    default:
      return inline.children.map((child) => toldInline(child, marks)).join('');
  }
}
