// What must hold of notes on pages, looked over after every layout: a report that breaks it is never written.
import type { Page } from '../../pdfmake/page.js';
import { extentOf, isSolid } from '../item-extent.js';
import { notesOfItems } from '../need.js';
import { areaHeight } from './note-area.js';
import { NoteLayoutError } from './note-layout-error.js';
import type { PageNotes } from './page-notes.js';
import type { NoteRow, Portion } from './set-note.js';

/** Rounding errors of sums, in points. */
const tolerance = 0.01;

/**
 * Call before the notes are put on the pages, and before page heads are.
 * @throws NoteLayoutError when text overlaps notes, a note lost text or does not begin on the page that first refers to it.
 */
export function checkNotes(pages: readonly Page[], notes: PageNotes): void {
  pages.forEach((page, index) => {
    checkRoom(page, index, notes);
  });
  checkText(pages, notes);
  checkPages(pages, notes);
}

function checkRoom({ items, pageSize, pageMargins }: Page, index: number, notes: PageNotes): void {
  const height = areaHeight(notes.areaOf(index));
  if (height === 0) return;
  const end = pageSize.height - pageMargins.bottom;
  const meets = items.filter(isSolid).some((item) => {
    const { top, bottom } = extentOf(item);
    return bottom > end - height + tolerance && top < end - tolerance;
  });
  if (meets) throw new NoteLayoutError(`text and notes overlap on page ${index + 1}`);
}

function checkText(pages: readonly Page[], notes: PageNotes): void {
  const placed = new Map<string, string>();
  for (const portion of pages.flatMap((_, index) => notes.areaOf(index).portions)) {
    const { id } = portion.note;
    placed.set(id, (placed.get(id) ?? '') + wordsOf(rowsOf(portion)));
  }
  for (const [id, { rows }] of notes.begun)
    if (placed.get(id) !== wordsOf(rows)) throw new NoteLayoutError(`words of note ${id} are lost`);
}

function rowsOf({ note, from, to }: Portion): readonly NoteRow[] {
  return note.rows.slice(from, to);
}

function wordsOf(rows: readonly NoteRow[]): string {
  const lines = rows.flatMap(({ items: [line] }) => (line?.type === 'line' ? [line.item] : []));
  return lines.flatMap(({ inlines }) => inlines.map(({ text, shownHyphen }) => (shownHyphen ? '' : text))).join('');
}

function checkPages(pages: readonly Page[], notes: PageNotes): void {
  const begins = new Map<string, number>();
  pages.forEach((_, index) => {
    for (const { note } of notes.areaOf(index).portions) if (!begins.has(note.id)) begins.set(note.id, index);
  });
  const seen = new Set<string>();
  pages.forEach(({ items }, index) => {
    for (const id of notesOfItems(items)) {
      if (!seen.has(id) && begins.get(id) !== index)
        throw new NoteLayoutError(`page ${index + 1} refers to note ${id}, which does not begin there`);
      seen.add(id);
    }
  });
}
