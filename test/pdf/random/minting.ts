// What must be unique in one document: the marks by which texts are known again, figures, labels, notes.
import type { Inline, LabelId, Note, TextBlock } from '../../../src/document/block.js';

export interface Minting {
  /** A word that stands nowhere else in the document: `k17`. */
  mark(): string;
  /** A number that stands nowhere else, with a no-break space: `10 017`. */
  number(): string;
  label(kind: 'diagram' | 'tabell' | 'avsnitt'): { readonly label: LabelId; readonly number: string };
  /** The `index`th label given so far, counted from the last; undefined while there is none. */
  labelBefore(index: number): LabelId | undefined;
  note(blocks: (minting: Minting) => readonly TextBlock[]): Inline & { readonly kind: 'noteReference' };
  /** A reference to a note that has been referred to already, where there is one. */
  noteAgain(index: number): (Inline & { readonly kind: 'noteReference' }) | undefined;
  readonly notes: readonly Note[];
}

/** Makes a part of a document with the next marks. Shrinking drops makers, and the marks that are left close up. */
export type Maker<T> = (minting: Minting) => T;

export function startMinting(): Minting {
  let [marks, numbers] = [0, 0];
  const labels: LabelId[] = [];
  const notes: Note[] = [];
  const minting: Minting = {
    mark: () => `k${++marks}`,
    number: () => {
      const digits = String(10_000 + ++numbers);
      return `${digits.slice(0, 2)}\u00a0${digits.slice(2)}`;
    },
    label: (kind) => {
      const number = `1.${labels.length + 1}`;
      const label = `${kind}-${labels.length + 1}`;
      labels.push(label);
      return { label, number };
    },
    labelBefore: (index) => labels.at(-1 - (index % Math.max(1, labels.length))),
    note: (blocks) => {
      const id = `not-${notes.length + 1}`;
      const at = notes.push({ id, number: 0, blocks: [] }) - 1;
      notes[at] = { id, number: 0, blocks: blocks(minting) };
      return { kind: 'noteReference', note: id };
    },
    noteAgain: (index) => {
      const note = notes.at(-1 - (index % Math.max(1, notes.length)));
      return note && { kind: 'noteReference', note: note.id };
    },
    notes,
  };
  return minting;
}
