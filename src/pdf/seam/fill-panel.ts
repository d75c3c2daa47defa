// The tint behind a panel, on each of the pages that it stands on.
import type { DocumentContextBase } from '../pdfmake/layout-classes.js';
import type { Vector } from '../pdfmake/vector.js';

export interface PanelStart {
  readonly page: number;
  readonly y: number;
  readonly x: number;
  readonly width: number;
}

/** From where the panel started to where the context stands now. `taken` is the height of the notes on a page. */
export function fillPanel(
  context: DocumentContextBase,
  start: PanelStart,
  color: string,
  taken: (page: number) => number,
): void {
  for (let index = start.page; index <= context.page; index++) {
    const page = context.pages[index];
    if (!page) continue;
    const y = index === start.page ? start.y : context.pageMargins.top;
    const end = page.pageSize.height - context.pageMargins.bottom - taken(index);
    const bottom = index === context.page ? context.y : end;
    const item: Vector = { type: 'rect', x: start.x, w: start.width, y, h: bottom - y, color, lineWidth: 0 };
    page.items.splice(context.backgroundLength[index] ?? 0, 0, { type: 'vector', item });
  }
}
