// Notes in a title: the title is plain text, so that charts and bookmarks can print it, and its marks are kept beside it.
import { marksIn } from './check-notes.js';

export interface TitleMark {
  readonly id: string;
  /** In the title as written. */
  readonly at: number;
  /** In the title without its marks. */
  readonly offset: number;
}

/** `Personer[^a] 2024` → `Personer 2024` with a mark at 8. A space before a mark goes with it. */
export function titleNotes(written: string): { readonly title: string; readonly marks: readonly TitleMark[] } {
  let title = '';
  let from = 0;
  const marks = marksIn(written).map(({ id, offset: at }): TitleMark => {
    title = (title + written.slice(from, at)).trimEnd();
    from = at + id.length + 3;
    return { id, at, offset: title.length };
  });
  return { title: title + written.slice(from), marks };
}
