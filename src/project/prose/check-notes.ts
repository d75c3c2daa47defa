// Whether the notes of a text are whole: every mark has its text, every text its mark, and none is a chapter of its own.
import { type Diagnostic, type DiagnosticContext, diagnose } from '../../diagnostics/diagnostic.js';
import type { ProseBlock, ProseInline, ProseNote } from './prose.js';

/** A note and where its `[^x]:` begins in the text. */
export interface NoteDefinition extends ProseNote {
  readonly offset: number;
}

export interface NoteFault {
  readonly fault: (context: DiagnosticContext) => Diagnostic;
  readonly offset: number;
  readonly length: number;
}

/** A page's foot has room for about as many words beside the text. */
export const mostNoteWords = 300;

/** The faults of `notes` in `text`. `referred` holds the ids that anything outside the note itself refers to. */
export function checkNotes(
  text: string,
  notes: readonly NoteDefinition[],
  referred: ReadonlySet<string>,
): readonly NoteFault[] {
  const known = new Set(notes.map(({ id }) => id));
  const undefinedNotes = marksIn(text)
    .filter(({ id }) => !known.has(id))
    .map(({ id, offset }): NoteFault => ({ fault: textless(id), offset, length: id.length + 3 }));
  const defined = notes.flatMap(({ id, blocks, offset }, index) => {
    const at = (fault: NoteFault['fault']): NoteFault => ({ fault, offset, length: id.length + 3 });
    const words = wordsIn(blocks);
    const first = notes.findIndex((one) => one.id === id) === index;
    return [
      ...(words === 0 ? [at(textless(id))] : []),
      ...(first ? [] : [at((context) => diagnose('SR-TXT-011', { note: id }, context))]),
      ...(first && !referred.has(id) ? [at((context) => diagnose('SR-TXT-010', { note: id }, context))] : []),
      ...(words > mostNoteWords ? [at((context) => diagnose('SR-TXT-012', { words }, context))] : []),
    ];
  });
  return [...undefinedNotes, ...defined];
}

function textless(note: string): NoteFault['fault'] {
  return (context) => diagnose('SR-TXT-003', { note }, context);
}

/** Every `[^x]`, ids in lower case. One without a definition stays plain text in GFM: it would be printed as it is. */
export function marksIn(text: string): readonly { readonly id: string; readonly offset: number }[] {
  return [...text.matchAll(/\[\^([^\]\s]+)\]/g)].map((match) => ({
    id: (match[1] ?? '').toLowerCase(),
    offset: match.index,
  }));
}

/** How many words the blocks say; a binding counts as one. */
export function wordsIn(blocks: readonly ProseBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'list') return sum + block.items.reduce((items, item) => items + wordsIn(item), 0);
    return sum + plain(block.children).split(/\s+/u).filter(Boolean).length;
  }, 0);
}

function plain(inlines: readonly ProseInline[]): string {
  return inlines
    .map((one) => {
      if ('children' in one) return plain(one.children);
      if (one.kind === 'note') return '';
      return one.kind === 'binding' ? 'bindning' : one.text;
    })
    .join('');
}
