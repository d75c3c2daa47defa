// What must come to stand together on one page: room for the text, and the notes that it refers to.
import type { Inline } from '../pdfmake/inline.js';
import type { Line, PageItem } from '../pdfmake/page.js';

export interface Need {
  /** Height of the text alone, in points. */
  readonly height: number;
  /** Notes that the text refers to, in reading order. */
  readonly notes: readonly string[];
}

/** The need of one line, and whether its last word goes on below. */
export interface LineNeed extends Need {
  readonly divides?: boolean;
}

export const nothing: Need = { height: 0, notes: [] };

/** Below each other. `more` is space between and around them. */
export function stacked(needs: readonly Need[], more = 0): Need {
  return {
    height: needs.reduce((total, { height }) => total + height, more),
    notes: needs.flatMap(({ notes }) => notes),
  };
}

/** Side by side. */
export function beside(needs: readonly Need[]): Need {
  return { height: Math.max(0, ...needs.map(({ height }) => height)), notes: needs.flatMap(({ notes }) => notes) };
}

/** The need of one line. */
export function needOfLine({ inlines }: Line): LineNeed {
  return { ...needOfWords(inlines), divides: inlines.at(-1)?.shownHyphen === true };
}

/** The need of words that stand in one line. */
export function needOfWords(words: readonly Inline[]): Need {
  return { height: words.reduce((tallest, { height }) => Math.max(tallest, height), 0), notes: notesOfInlines(words) };
}

/** Notes that the lines among `items` refer to. */
export function notesOfItems(items: readonly PageItem[]): string[] {
  return items.flatMap((item) => (item.type === 'line' ? notesOfInlines(item.item.inlines) : []));
}

function notesOfInlines(inlines: readonly Inline[]): string[] {
  const notes: string[] = [];
  for (const { note } of inlines) if (note !== undefined) notes.push(note);
  return notes;
}
