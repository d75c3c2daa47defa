// Puts things on pages and never loses one: what pdfmake would drop is divided, or refused by a thrown error.
import { type Fragment, type LayoutNode, PageElementWriter, type Picture } from '../pdfmake-internals.js';
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

  override addFragment(fragment: Fragment, useBlockX?: boolean, useBlockY?: boolean, dontUpdate?: boolean): unknown {
    if (useBlockX || fragment.insertedOnPages || fragment.height <= this.#roomOfEmptyPage()) {
      const placed = super.addFragment(fragment, useBlockX, useBlockY, dontUpdate);
      if (!placed) throw new LostBlockError('a block');
      return placed;
    }
    this.dividedBlocks.push(this.context().page + 1);
    let rest = fragment;
    let justMoved = false;
    while (rest.height > this.context().availableHeight) {
      const { head, tail } = splitFragment(rest, this.context().availableHeight);
      if (head) super.addFragment(head);
      else if (justMoved) throw new LostBlockError('a line or picture');
      this.moveToNextPage();
      justMoved = true;
      rest = tail;
    }
    return super.addFragment(rest);
  }

  override addSVG(picture: Picture, index?: number): unknown {
    return super.addSVG(picture, index) || lost('a chart');
  }

  override addImage(picture: Picture, index?: number): unknown {
    return super.addImage(picture, index) || lost('a picture');
  }

  override addCanvas(node: LayoutNode, index?: number): unknown {
    return super.addCanvas(node, index) || lost('a drawing');
  }

  #roomOfEmptyPage(): number {
    const context = this.context();
    const page = context.getCurrentPage();
    if (!page) return Number.POSITIVE_INFINITY;
    const room = page.pageSize.height - context.pageMargins.top - context.pageMargins.bottom;
    return this.repeatables.reduce((left, { height }) => left - height, room);
  }
}

function lost(what: string): never {
  throw new LostBlockError(what);
}
