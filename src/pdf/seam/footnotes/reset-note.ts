// Sets what is left of a note anew where the page has been turned: the same words in lines of another length.
import type { Inline } from '../../pdfmake/inline.js';
import type { Line, PageItem } from '../../pdfmake/page.js';
import { extentOf, shifted } from '../item-extent.js';
import { fewestLines } from '../kept-lines.js';
import type { Rest } from './note-area.js';
import { type NoteRow, rowsOf, type SetNote } from './set-note.js';

/** Lines of the given width from words; the words are used up. */
export type LineMaker = (words: Inline[], width: number) => readonly Line[];

/** Lines stay as they are where longer ones would leave a single one alone. */
export function resetNote({ note, from }: Rest, width: number, makeLines: LineMaker): SetNote {
  const items: PageItem[] = [];
  let y = 0;
  let above: NoteRow | undefined;
  for (const paragraph of paragraphsOf(note.rows.slice(from))) {
    const [first] = paragraph;
    if (first === undefined) continue;
    y += above ? first.top - above.bottom : 0;
    const [old, ...beside] = first.items;
    if (old?.type !== 'line') continue;
    const top = y;
    const lines = makeLines(wordsOf(paragraph), old.item.maxWidth + width - note.width);
    lines.forEach((line, index) => {
      Object.assign(line, { x: old.item.x, y, _source: first.source });
      items.push({ type: 'line', item: line });
      if (index === 0) for (const item of beside) items.push(shifted(item, 0, top - extentOf(old).top));
      y += line.getHeight();
    });
    above = paragraph.at(-1);
  }
  const rows = rowsOf(items);
  return { ...note, width, rows: rows.length < fewestLines ? note.rows.slice(from) : rows };
}

function paragraphsOf(rows: readonly NoteRow[]): readonly (readonly NoteRow[])[] {
  const paragraphs: NoteRow[][] = [];
  for (const row of rows) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.source === row.source) last?.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs;
}

/** A hyphen at the end of a line comes again where it is needed. */
function wordsOf(rows: readonly NoteRow[]): Inline[] {
  return rows
    .flatMap(({ items: [line] }) => (line?.type === 'line' ? line.item.inlines : []))
    .filter(({ shownHyphen }) => !shownHyphen)
    .map((word) => ({ ...word }));
}
