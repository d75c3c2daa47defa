// Puts things on pages and never loses one: what pdfmake would drop is divided, or refused by a thrown error. Whatever
// comes to a page in the main flow brings the notes that it refers to.
import { PageElementWriter } from '../pdfmake/internals.js';
import type { DocumentContextBase } from '../pdfmake/layout-classes.js';
import type { LayoutNode } from '../pdfmake/layout-node.js';
import type { Fragment } from '../pdfmake/page.js';
import type { Picture } from '../pdfmake/vector.js';
import type { PageNotes } from './footnotes/page-notes.js';
import { extentOf, isSolid } from './item-extent.js';
import { markArtifacts } from './mark-artifacts.js';
import { type Need, notesOfItems, nothing, stacked } from './need.js';
import { splitFragment } from './split-fragment.js';

/** Something could not be placed on any page: a bug in how the nodes were made. */
export class LostBlockError extends Error {
  constructor(what: string) {
    super(`${what} fits on no page`);
  }
}

export class ReportWriter extends PageElementWriter {
  /** Pages, from 1, on which a block taller than a page began. */
  readonly dividedBlocks: number[] = [];
  readonly #notes: PageNotes;
  #mayDivide = false;
  #below: readonly Need[] = [];

  constructor(context: DocumentContextBase, notes: PageNotes) {
    super(context);
    this.#notes = notes;
  }

  /** Text placed now goes straight to a page: not into a block that must stay whole, nor out of the flow. */
  get inFlow(): boolean {
    return this.transactionLevel === 0 && this.context().snapshots.length === 0;
  }

  /** Nothing of the flow stands on the page yet but repeated table headers. */
  get atTop(): boolean {
    const { page, y, pageMargins } = this.context();
    const headers = this.repeatables.reduce((total, { height }) => total + height, 0);
    return this.inFlow && page >= 0 && y <= pageMargins.top + headers;
  }

  /** Nothing at all stands on the page, and no note goes on there. */
  get pageIsEmpty(): boolean {
    const context = this.context();
    return this.atTop && context.getCurrentPage()?.items.length === 0 && !this.#notes.carriesOn(context.page);
  }

  /** Share of the page's text height that nothing stands on yet. */
  get freeShare(): number {
    return this.context().availableHeight / this.#roomOfEmptyPage();
  }

  /** Turns an empty page. */
  turnPage(): void {
    const page = this.context().getCurrentPage();
    if (!page) return;
    const { width, height, orientation } = page.pageSize;
    const turned = orientation === 'landscape' ? 'portrait' : 'landscape';
    page.pageSize = { width: height, height: width, orientation: turned };
    this.context().initializePage();
  }

  /** Whether this page has room for text with its notes. */
  hasRoom(need: Need): boolean {
    return this.#notes.hasRoom(this.context(), need, this.atTop);
  }

  /** Goes to the next page, if need be, so that what is placed next stands there whole and with its notes. */
  makeRoom(need: Need): void {
    if (!this.#findRoom((atTop) => this.#notes.take(this.context(), need, atTop)))
      throw new LostBlockError(need.notes.length > 0 ? 'a line with its notes' : 'a line or picture');
  }

  /**
   * Goes to the next page, if need be, so that things placed one after the other stand together with their notes. False when
   * they are taller than a page: then they begin where there is room for a good part of them. `gap` is the part of the height
   * that they do not have at the top of a page.
   */
  keepTogether(need: Need, gap = 0): boolean {
    const height = Math.min(need.height, this.#roomOfEmptyPage() * goodPart);
    const candidates = [need, { height, notes: need.notes }, { height, notes: [] }];
    const part = candidates.find((candidate) => this.fitsAlone(candidate, gap)) ?? nothing;
    const tooTall = part !== need;
    const fits = this.#findRoom((atTop) => {
      const height = Math.max(0, part.height - (atTop ? gap : 0));
      return this.#notes.hold(this.context(), { ...part, height }, { atTop, tooTall });
    });
    return fits && !tooTall;
  }

  /** The next block is divided rather than parted from the heading above it, unless it holds a picture. */
  divideNext(): void {
    this.#mayDivide = true;
  }

  /** Whether text and notes fit on a page of their own, where they are lower by `gap`. */
  fitsAlone(need: Need, gap = 0): boolean {
    return this.#notes.fitsAlone(this.context(), { ...need, height: need.height - gap }, this.#roomOfEmptyPage());
  }

  /** The next block stays with what stands below it: the first of these that fits on a page with it. */
  keepBelow(candidates: readonly Need[]): void {
    this.#below = candidates;
  }

  override moveToNextPage(orientation?: string): void {
    const { inFlow } = this;
    if (inFlow) this.#notes.close(this.context());
    super.moveToNextPage(orientation);
    if (inFlow) this.#notes.open(this.context());
  }

  /** What is left of notes when the text has come to its end. */
  finishNotes(): void {
    this.#notes.close(this.context());
    while (this.#notes.waits(this.context().page)) {
      this.moveToNextPage();
      this.#notes.close(this.context());
    }
  }

  override addFragment(fragment: Fragment, useBlockX?: boolean, useBlockY?: boolean, dontUpdate?: boolean): unknown {
    if (useBlockX) return this.#repeatHeader(fragment, useBlockY, dontUpdate);
    const need = { height: fragment.height, notes: notesOfItems(fragment.items) };
    const divisible = this.#mayDivide && fragment.items.every(({ type }) => type === 'line' || type === 'vector');
    const below = this.#below.map((other) => stacked([need, other])).find((both) => this.fitsAlone(both));
    this.#mayDivide = false;
    this.#below = [];
    if (below && !divisible) this.keepTogether(below);
    const whole =
      !divisible && this.fitsAlone(need) && this.#findRoom((atTop) => this.#notes.take(this.context(), need, atTop));
    if (!whole) return this.#divide(fragment);
    return super.addFragment(fragment) || lost('a block');
  }

  override addSVG(picture: Picture, index?: number): unknown {
    picture._source ??= picture;
    this.#makePictureRoom(picture._height);
    return super.addSVG(picture, index) || lost('a chart');
  }

  override addImage(picture: Picture, index?: number): unknown {
    picture._source ??= picture;
    this.#makePictureRoom(picture._height);
    return super.addImage(picture, index) || lost('a picture');
  }

  override addCanvas(node: LayoutNode, index?: number): unknown {
    this.#makePictureRoom(node._minHeight ?? 0);
    return super.addCanvas(node, index) || lost('a drawing');
  }

  #makePictureRoom(height: number): void {
    if (this.inFlow) this.makeRoom({ height, notes: [] });
  }

  /** Tries this page and then the next ones, until notes that go on from page to page leave room. */
  #findRoom(attempt: (atTop: boolean) => boolean): boolean {
    for (let fresh = this.atTop; ; fresh = true) {
      if (attempt(fresh)) return true;
      if (fresh && !this.#notes.carriesOn(this.context().page)) return false;
      this.moveToNextPage();
    }
  }

  #repeatHeader(fragment: Fragment, useBlockY?: boolean, dontUpdate?: boolean): unknown {
    let placed: unknown;
    const page = this.context().getCurrentPage();
    markArtifacts(page ? [page] : [], 'Pagination', () => {
      placed = super.addFragment(fragment, true, useBlockY, dontUpdate);
    });
    return placed || lost('a table header');
  }

  /** Begins on this page and goes on until nothing is left. */
  #divide(fragment: Fragment): unknown {
    let rest = fragment;
    for (let fresh = this.atTop; ; fresh = true) {
      const need = { height: rest.height, notes: notesOfItems(rest.items) };
      if (this.#notes.take(this.context(), need, fresh)) return super.addFragment(rest) || lost('a block');
      const empty = fresh && !this.#notes.carriesOn(this.context().page);
      const parts = this.#headOf(rest, fresh) ?? (empty ? this.#headOf(rest, fresh, 1) : undefined);
      if (parts) {
        if (rest === fragment) this.dividedBlocks.push(this.context().page + 1);
        super.addFragment(parts.head);
      } else if (empty) lost('a line or picture');
      this.moveToNextPage();
      rest = parts?.tail ?? rest;
    }
  }

  /** The largest part from the top that has room on this page with its notes; the room for those is taken. */
  #headOf(
    fragment: Fragment,
    fresh: boolean,
    fewest?: number,
  ): { readonly head: Fragment; readonly tail: Fragment } | undefined {
    for (let height = this.context().availableHeight; height > 0; ) {
      const { head, tail } = splitFragment(fragment, height, fewest);
      if (head === undefined) return undefined;
      const notes = notesOfItems(head.items);
      const bottom = lowest(head);
      if (this.#notes.take(this.context(), { height: bottom, notes }, fresh))
        return { head: { ...head, height: bottom }, tail };
      height = bottom - step;
    }
    return undefined;
  }

  #roomOfEmptyPage(): number {
    const context = this.context();
    const page = context.getCurrentPage();
    if (!page) return Number.POSITIVE_INFINITY;
    const room = page.pageSize.height - context.pageMargins.top - context.pageMargins.bottom;
    return this.repeatables.reduce((left, { height }) => left - height, room);
  }
}

/** Share of a page that a heading must have for what is too tall to stand on one page with it. */
const goodPart = 1 / 3;
/** Less than the height of any line. */
const step = 0.1;

function lowest({ items }: Fragment): number {
  return Math.max(0, ...items.filter(isSolid).map((item) => extentOf(item).bottom));
}

function lost(what: string): never {
  throw new LostBlockError(what);
}
