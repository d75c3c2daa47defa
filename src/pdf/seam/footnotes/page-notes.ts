// The foot of every page while the pages are being filled: takes the room of a note from the text as soon as a line that
// refers to it is placed, so that one pass is enough. There is a single column: what stands side by side is placed as one block.
import type { DocumentContextBase } from '../../pdfmake/layout-classes.js';
import type { LayoutNode } from '../../pdfmake/layout-node.js';
import type { Need } from '../need.js';
import {
  areaHeight,
  beginEach,
  beginNotes,
  emptyArea,
  fillArea,
  type NoteArea,
  noteGaps,
  type Rest,
  without,
} from './note-area.js';
import { NoteLayoutError } from './note-layout-error.js';
import { endsOf, portionHeight, type SetNote } from './set-note.js';

/** Share of a page that notes take at most, unless they or the text would find no place otherwise. */
const most = 0.6;
/** Rounding errors of sums, in points. */
const tolerance = 1e-6;

export interface NoteSetter {
  /** Sets a note in a column; the same object each time. @throws NoteLayoutError when there is no such note. */
  set(id: string, width: number): SetNote;
  /** Sets what is left of a note in a column of another width. */
  reset(rest: Rest, width: number): SetNote;
}

/** Room that is kept on a page for what must follow the text at hand. */
interface Hold {
  readonly page: number;
  readonly until: number;
  readonly notes: readonly string[];
  readonly beginEach: boolean;
}

export class PageNotes {
  readonly #setter: NoteSetter;
  readonly #areas: NoteArea[] = [];
  readonly #begun = new Map<string, SetNote>();
  #hold: Hold | undefined;

  constructor(setter: NoteSetter) {
    this.#setter = setter;
  }

  /** Notes in the order in which they begin. */
  get begun(): ReadonlyMap<string, SetNote> {
    return this.#begun;
  }

  areaOf(page: number): NoteArea {
    return this.#areas[page] ?? emptyArea;
  }

  /** Room that notes take on a page. */
  heightOn(page: number): number {
    return areaHeight(this.areaOf(page));
  }

  /** Roots of the notes in the order in which they begin. */
  roots(): ReadonlyMap<string, LayoutNode> {
    return new Map([...this.#begun].map(([id, { root }]) => [id, root]));
  }

  /** Whether a text would fit on this page with its notes. */
  hasRoom(context: DocumentContextBase, need: Need, atTop: boolean): boolean {
    return this.#areaWith(context, need, this.#unbegun(need.notes, widthOf(context)), atTop) !== undefined;
  }

  /** Takes room for the notes of a text that is about to be placed on this page; false when both do not fit. */
  take(context: DocumentContextBase, need: Need, atTop: boolean): boolean {
    const area = this.#areaWith(context, need, this.#unbegun(need.notes, widthOf(context)), atTop);
    if (area === undefined) return false;
    this.#settle(context, area);
    // A sum may be larger by a rounding error than its parts, taken from the room one after the other.
    if (context.availableHeight < need.height + tolerance) context.availableHeight = need.height + tolerance;
    return true;
  }

  /**
   * Keeps room on this page for a text that will be placed piece by piece; false when it does not fit with its notes.
   * `tooTall` says that no other page would do better.
   */
  hold(context: DocumentContextBase, need: Need, { atTop, tooTall }: { atTop: boolean; tooTall: boolean }): boolean {
    const notes = this.#unbegun(need.notes, widthOf(context));
    const each = tooTall || this.#mayBeginEach(context, atTop);
    if (this.#attempt(context, notes, need.height, each) === undefined) return false;
    this.#hold = { page: context.page, until: context.y + need.height, notes: need.notes, beginEach: each };
    return true;
  }

  /** Whether text and notes would fit on a page of their own with this much room. */
  fitsAlone(context: DocumentContextBase, need: Need, room: number): boolean {
    const notes = this.#unbegun(need.notes, widthOf(context));
    if (notes.length === 0) return need.height <= room + tolerance;
    const { aboveRule, rule, belowRule, between } = noteGaps;
    const least = notes.map((note) => portionHeight({ note, from: 0, to: endsOf(note, 0)[0] ?? 0 }));
    const air = aboveRule + rule + belowRule + between * (notes.length - 1);
    return need.height + least.reduce((total, height) => total + height, air) <= room - tolerance;
  }

  /** Notes that began before go on, or wait to go on, on this page. */
  carriesOn(page: number): boolean {
    const { portions, waiting } = this.areaOf(page);
    return portions.length + waiting.length > 0;
  }

  waits(page: number): boolean {
    return this.areaOf(page).waiting.length > 0;
  }

  /** What is left of the page goes to notes that wait. */
  close(context: DocumentContextBase): void {
    this.#hold = undefined;
    const area = this.areaOf(context.page);
    const room = context.availableHeight + areaHeight(area) - tolerance;
    this.#settle(context, fillArea(area, room));
  }

  /** Goes on with what waits at the foot of a new page. */
  open(context: DocumentContextBase): void {
    const width = widthOf(context);
    const waiting = this.areaOf(context.page - 1).waiting.map((rest) =>
      rest.note.width === width ? rest : { note: this.#setter.reset(rest, width), from: 0 },
    );
    this.#settle(context, fillArea({ portions: [], waiting }, innerHeight(context) * most));
  }

  #areaWith(context: DocumentContextBase, { height }: Need, notes: readonly SetNote[], atTop: boolean) {
    if (height > context.availableHeight + tolerance) return undefined;
    if (notes.length === 0) return this.areaOf(context.page);
    const hold = this.#holdAt(context);
    if (hold) {
      const coming = this.#unbegun(hold.notes, widthOf(context)).filter((note) => !notes.includes(note));
      const held = Math.max(height, hold.until - context.y);
      const together = this.#attempt(context, [...notes, ...coming], held, hold.beginEach);
      if (together) return without(together, coming);
    }
    return this.#attempt(context, notes, height, this.#mayBeginEach(context, atTop));
  }

  #attempt(context: DocumentContextBase, notes: readonly SetNote[], height: number, each: boolean) {
    if (height > context.availableHeight + tolerance) return undefined;
    const area = this.areaOf(context.page);
    if (notes.length === 0) return area;
    const room = context.availableHeight + areaHeight(area) - height - tolerance;
    const limit = Math.min(room, Math.max(innerHeight(context) * most, areaHeight(area)));
    return (
      beginNotes(area, notes, limit, 'most') ??
      beginNotes(area, notes, room, 'least') ??
      (each ? beginEach(area, notes, room) : undefined)
    );
  }

  /** Divided notes in a row are hard to follow, so only where another page would not help. */
  #mayBeginEach(context: DocumentContextBase, atTop: boolean): boolean {
    return (atTop && !this.carriesOn(context.page)) || this.#holdAt(context)?.beginEach === true;
  }

  #holdAt({ page, y }: DocumentContextBase): Hold | undefined {
    const hold = this.#hold;
    return hold?.page === page && y < hold.until - tolerance ? hold : undefined;
  }

  /** Notes that have not begun yet, each with those that it refers to itself. */
  #unbegun(ids: readonly string[], width: number, found: SetNote[] = []): readonly SetNote[] {
    for (const id of ids) {
      if (this.#begun.has(id) || found.some((note) => note.id === id)) continue;
      const note = this.#setter.set(id, width);
      found.push(note);
      this.#unbegun(note.refersTo, width, found);
    }
    return found;
  }

  #settle(context: DocumentContextBase, area: NoteArea): void {
    context.availableHeight -= areaHeight(area) - this.heightOn(context.page);
    this.#areas[context.page] = area;
    for (const { note } of area.portions) if (!this.#begun.has(note.id)) this.#begun.set(note.id, note);
    const unplaced = area.waiting.find(({ note }) => !this.#begun.has(note.id));
    if (unplaced) throw new NoteLayoutError(`note ${unplaced.note.id} waits for the next page without having begun`);
  }
}

/** The whole text column, whatever the text at hand is indented by. */
function widthOf(context: DocumentContextBase): number {
  const { left, right } = context.pageMargins;
  return (context.getCurrentPage()?.pageSize.width ?? 0) - left - right;
}

function innerHeight(context: DocumentContextBase): number {
  const { top, bottom } = context.pageMargins;
  return (context.getCurrentPage()?.pageSize.height ?? 0) - top - bottom;
}
