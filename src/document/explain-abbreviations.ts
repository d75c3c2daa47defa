// At the first use of an abbreviation in a document's running text or captions a note says what it stands for, unless
// the text says so there, or the author's own note to it does.
import type { Abbreviation } from '../project/word-list.js';
import { type AbbreviationUse, abbreviationUses, explains, isSpelledOut } from './abbreviation-use.js';
import type { Block, Inline, Note, TextBlock } from './block.js';
import { type FlatText, flatText, type Insertion, insertInlines } from './flat-text.js';
import { notesIn } from './lift-notes.js';
import { mapBlock } from './map-inlines.js';

/** The blocks with references to the new notes, and the notes themselves last. */
export function explainAbbreviations(
  blocks: readonly Block[],
  abbreviations: readonly Abbreviation[],
): readonly Block[] {
  const pending = new Set(abbreviations);
  const own = new Map(notesIn(blocks).map(({ id, blocks: said }) => [id, plainText(said)]));
  const notes: Note[] = [];

  const explain = (inlines: readonly Inline[]): readonly Inline[] => {
    const flat = flatText(inlines);
    const insertions: Insertion[] = [];
    for (const use of abbreviationUses(flat.text, [...pending])) {
      // The second use in the same paragraph.
      if (!pending.delete(use.abbreviation)) continue;
      if (isSpelledOut(flat.text, use) || hasOwnNote(use, flat, own)) continue;
      const note = noteFor(use.abbreviation);
      notes.push(note);
      insertions.push({ offset: use.end, inline: { kind: 'noteReference', note: note.id } });
    }
    return insertions.length === 0 ? inlines : insertInlines(inlines, insertions);
  };

  const explained = blocks.map((block) =>
    mapBlock(block, {
      inlines: (given, place) => (place === 'text' || place === 'caption' ? explain(given) : given),
    }),
  );
  return notes.length === 0 ? explained : [...explained, { kind: 'notes', notes }];
}

/** Whether a note stands right behind the word, at most past the sentence's full stop, and explains it. */
function hasOwnNote({ abbreviation, end }: AbbreviationUse, flat: FlatText, own: ReadonlyMap<string, string>): boolean {
  return flat.references.some(
    ({ note, offset }) =>
      offset >= end &&
      /^[.,;:!?)”"]*$/u.test(flat.text.slice(end, offset)) &&
      explains(own.get(note) ?? '', abbreviation),
  );
}

function noteFor({ short, long }: Abbreviation): Note {
  const text = `${short}: ${long}${long.endsWith('.') ? '' : '.'}`;
  return { id: `förkortning.${short}`, number: 0, blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] };
}

function plainText(blocks: readonly TextBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return flatText(block.text).text;
      if (block.kind === 'paragraph') return flatText(block.children).text;
      return block.kind === 'list' ? plainText(block.items.flat()) : '';
    })
    .join('\n');
}
