// Puts the notes of all pages in their places at the end of layout, when it is known what each page holds.
import type { Page, PageItem } from '../../pdfmake/page.js';
import { shifted } from '../item-extent.js';
import { areaHeight, noteGaps } from './note-area.js';
import type { PageNotes } from './page-notes.js';
import { portionHeight } from './set-note.js';

/** Share of the text column's width that the rule takes. */
const ruleShare = 1 / 3;

export function placeNotes(pages: readonly Page[], notes: PageNotes, ruleColor: string): void {
  pages.forEach((page, index) => {
    const area = notes.areaOf(index);
    if (area.portions.length === 0) return;
    const { pageSize, pageMargins } = page;
    const top = pageSize.height - pageMargins.bottom - areaHeight(area);
    page.items.push(ruleAt(top + noteGaps.aboveRule, page, ruleColor));
    let y = top + noteGaps.aboveRule + noteGaps.rule + noteGaps.belowRule;
    for (const portion of area.portions) {
      const rows = portion.note.rows.slice(portion.from, portion.to);
      const down = y - (rows[0]?.top ?? 0);
      for (const item of rows.flatMap(({ items }) => items)) page.items.push(shifted(item, pageMargins.left, down));
      y += portionHeight(portion) + noteGaps.between;
    }
  });
}

function ruleAt(top: number, { pageSize, pageMargins }: Page, lineColor: string): PageItem {
  const { left, right } = pageMargins;
  const y = top + noteGaps.rule / 2;
  const x2 = left + (pageSize.width - left - right) * ruleShare;
  const rule = { x1: left, x2, y1: y, y2: y, lineWidth: noteGaps.rule, lineColor, _artifact: 'Layout' } as const;
  return { type: 'vector', item: { type: 'line', ...rule } };
}
