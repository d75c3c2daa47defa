// Charts and tables that wait for the next page while the text after them fills this one.
import type { LayoutNode } from '../pdfmake/layout-node.js';

/** The page as it stands before an item of the flow is placed, and what placing does. */
export interface FlowPage {
  /** Whether the item fits on this page, with the space above it. */
  fits(item: LayoutNode): boolean;
  /** Whether the item refers to notes at the foot of its page. */
  refers(item: LayoutNode): boolean;
  /** Whether the beginning of the item stands on this page: as much of it as must not stand alone. */
  begins(item: LayoutNode): boolean;
  /** Share of the page's height that is still free. */
  share(): number;
  place(item: LayoutNode): void;
}

/** A heading begins a page's last part only when that much of the page is free: less may stay white. */
const leastForHeading = 0.25;

/**
 * Places items in order, but lets text go before a float that has no room. Floats keep their order among each other, and wait
 * no longer than to where a new page begins. The order in which all was placed becomes the order of reading.
 */
export class WaitingFloats {
  readonly placed: LayoutNode[] = [];
  readonly #page: FlowPage;
  #waiting: LayoutNode[] = [];

  constructor(page: FlowPage) {
    this.#page = page;
  }

  /** `startsPage`: nothing of what stands before the item may come after it. */
  add(item: LayoutNode, startsPage: boolean): void {
    // Notes are numbered in the order of the text, so that what refers to one waits for nothing; nor does a table that is divided
    // between pages. No float before them may come after them.
    const refers = item.floats === true && this.#page.refers(item);
    if (startsPage || item.captionOf !== undefined || refers) this.finish();
    this.#placeFitting();
    this.#spaceAbove(item);
    while (this.#waiting.length > 0 && !this.#mayPass(item)) {
      this.#next();
      this.#placeFitting();
      this.#spaceAbove(item);
    }
    if (item.floats && !refers && (this.#waiting.length > 0 || !this.#fits(item))) this.#waiting.push(item);
    else this.#put(item);
  }

  /** Places what still waits. */
  finish(): void {
    while (this.#waiting.length > 0) this.#next();
  }

  /**
   * Text that begins on this page goes before what waits. A heading with little room below it would only part a float from its
   * own section, and several floats would fill the next one.
   */
  #mayPass(item: LayoutNode): boolean {
    if (item.floats) return true;
    if (!this.#page.begins(item)) return false;
    return item.headingLevel === undefined || (this.#waiting.length === 1 && this.#page.share() >= leastForHeading);
  }

  #placeFitting(): void {
    while (this.#waiting[0] && this.#fits(this.#waiting[0])) this.#next();
  }

  #next(): void {
    const next = this.#waiting.shift();
    if (next) this.#put(next);
  }

  #fits(item: LayoutNode): boolean {
    this.#spaceAbove(item);
    return this.#page.fits(item);
  }

  /** What stands below a chart or table has its distance from it, whatever it was written below. */
  #spaceAbove(item: LayoutNode): void {
    const least = this.placed.at(-1)?.spaceBelow ?? 0;
    if (item._margin && item._margin[1] < least) item._margin[1] = least;
  }

  #put(item: LayoutNode): void {
    this.#spaceAbove(item);
    this.#page.place(item);
    this.placed.push(item);
  }
}
