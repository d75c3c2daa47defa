// A note as it was set in a text column, and where it may be divided between two pages.
import type { LayoutNode } from '../../pdfmake/layout-node.js';
import type { PageItem } from '../../pdfmake/page.js';
import { extentOf } from '../item-extent.js';
import { fewestLines } from '../kept-lines.js';
import { notesOfItems } from '../need.js';

/** A line with what stands beside it: the marker of a list item. Measured from the top of the note. */
export interface NoteRow {
  readonly top: number;
  readonly bottom: number;
  readonly source: LayoutNode | undefined;
  readonly items: readonly PageItem[];
}

export interface SetNote {
  readonly id: string;
  /** The node that all its lines come from. */
  readonly root: LayoutNode;
  readonly width: number;
  readonly rows: readonly NoteRow[];
  /** Notes that this one refers to. */
  readonly refersTo: readonly string[];
}

/** Rows `from` up to but not including `to`, on one page. */
export interface Portion {
  readonly note: SetNote;
  readonly from: number;
  readonly to: number;
}

/** A note with fewer lines is never divided. */
const shortestDivided = 6;
/** Lines that overlap by less stand below each other. */
const touch = 1;

/** Rows of a note from what layout has put on its page. */
export function rowsOf(items: readonly PageItem[]): readonly NoteRow[] {
  const rows: NoteRow[] = [];
  for (const item of items) {
    const { top, bottom } = extentOf(item);
    const last = rows.at(-1);
    if (item.type === 'line' && (last === undefined || top > last.bottom - touch))
      rows.push({ top, bottom, source: item.item._source, items: [item] });
    else if (last) rows[rows.length - 1] = { ...last, items: [...last.items, item] };
  }
  return rows;
}

export function makeSetNote(id: string, root: LayoutNode, width: number, items: readonly PageItem[]): SetNote {
  return { id, root, width, rows: rowsOf(items), refersTo: notesOfItems(items) };
}

export function portionHeight({ note, from, to }: Portion): number {
  return to > from ? (note.rows[to - 1]?.bottom ?? 0) - (note.rows[from]?.top ?? 0) : 0;
}

/** Where a page that goes on with row `from` may leave off, in rising order; the last is the end of the note. */
export function endsOf({ rows }: SetNote, from: number): readonly number[] {
  const ends: number[] = [];
  if (rows.length >= shortestDivided) {
    for (let end = from + fewestLines; end <= rows.length - fewestLines; end++)
      if (mayDivide(rows, from, end)) ends.push(end);
  }
  return [...ends, rows.length];
}

/** Between two paragraphs, or with lines enough of the paragraph on either side. */
function mayDivide(rows: readonly NoteRow[], from: number, end: number): boolean {
  const source = rows[end - 1]?.source;
  if (rows[end]?.source !== source) return true;
  const count = (part: readonly NoteRow[]) => part.filter((row) => row.source === source).length;
  return count(rows.slice(from, end)) >= fewestLines && count(rows.slice(end)) >= fewestLines;
}
