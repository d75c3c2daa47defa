// No page is left mostly white but the last one of a chapter or of the document.
import { makeLook } from '../../../../src/pdf/look.js';
import type { Theme } from '../../../../src/theme/theme.js';
import type { PlacedDocument } from '../place-units.js';
import { boxesOf, startOf } from './page-places.js';

/** Share of the text height that must be filled. */
const least = 1 / 3;

export interface PageFill {
  /** From 0. */
  readonly page: number;
  /** Share of the text height from its top to the lowest line of running text or notes. */
  readonly share: number;
  /** Whatever comes next asked for a new page, or nothing comes. */
  readonly endsPart: boolean;
}

/** How full each page is. */
export function pageFills({ flow, notes, file, document }: PlacedDocument, theme: Theme): readonly PageFill[] {
  const { margins } = makeLook(theme, document.frame.kind);
  const opened = new Set(flow.filter(({ opensPage }) => opensPage).map((unit) => startOf(unit)?.page));
  const boxes = [...flow, ...notes.flatMap(({ units }) => units)].flatMap(boxesOf);
  return file.pages.map(({ index, height }) => {
    const lowest = Math.min(...boxes.filter(({ page }) => page === index).map(({ box }) => box.bottom));
    const room = height - margins.top - margins.bottom;
    const share = Number.isFinite(lowest) ? (height - margins.top - lowest) / room : 0;
    return { page: index, share, endsPart: index === file.pages.length - 1 || opened.has(index + 1) };
  });
}

export function emptyPages(placed: PlacedDocument, theme: Theme): string[] {
  return pageFills(placed, theme)
    .filter(({ share, endsPart }) => share < least && !endsPart)
    .map(({ page, share }) => `page ${page + 1} is filled to ${Math.round(share * 100)} percent`);
}
