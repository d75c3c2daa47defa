// A run of inlines as one string, and the way back: words are found in what a reader reads, whatever is bold in it.
import type { Inline } from './block.js';

/** Stands for a figure, a reference or a gap: never a part of a word. */
const notText = '\uFFFC';

export interface FlatText {
  readonly text: string;
  /** Notes referred to, each after so many characters of `text`. */
  readonly references: readonly { readonly note: string; readonly offset: number }[];
}

export function flatText(inlines: readonly Inline[]): FlatText {
  let text = '';
  const references: { note: string; offset: number }[] = [];
  const take = (one: Inline): void => {
    if (one.kind === 'text') text += one.text;
    else if (one.kind === 'noteReference' || one.kind === 'noteMark')
      references.push({ note: one.note, offset: text.length });
    else if ('children' in one) one.children.forEach(take);
    else text += notText;
  };
  inlines.forEach(take);
  return { text, references };
}

export interface Insertion {
  /** After so many characters of the flat text, at least one: the inline goes behind that character. */
  readonly offset: number;
  readonly inline: Inline;
}

/** The inlines with others put between their characters. Nothing is put inside a link: it goes behind it. */
export function insertInlines(inlines: readonly Inline[], insertions: readonly Insertion[]): readonly Inline[] {
  let at = 0;
  const within = (from: number, to: number): readonly Insertion[] =>
    insertions.filter(({ offset }) => from < offset && offset <= to);
  const place = (one: Inline): readonly Inline[] => {
    const from = at;
    if (one.kind === 'text') {
      at += one.text.length;
      return splitText(one.text, within(from, at), from);
    }
    if (!('children' in one)) {
      at += flatText([one]).text.length;
      return [one];
    }
    if (one.kind === 'link' || one.kind === 'internalLink') {
      at += flatText(one.children).text.length;
      return [one, ...within(from, at).map(({ inline }) => inline)];
    }
    return [{ ...one, children: one.children.flatMap(place) }];
  };
  return inlines.flatMap(place);
}

function splitText(text: string, insertions: readonly Insertion[], from: number): readonly Inline[] {
  const made: Inline[] = [];
  let done = 0;
  for (const { offset, inline } of insertions) {
    if (offset - from > done) made.push({ kind: 'text', text: text.slice(done, offset - from) });
    made.push(inline);
    done = offset - from;
  }
  if (done < text.length || insertions.length === 0) made.push({ kind: 'text', text: text.slice(done) });
  return made;
}
