// Lays out raw nodes, as far as the pages that a renderer would draw.
import { defaultStyle, makeLook } from '../../../src/pdf/look.js';
import type { LayoutNode } from '../../../src/pdf/pdfmake/layout-node.js';
import type { Line, Page } from '../../../src/pdf/pdfmake/page.js';
import { type NoteMakers, ReportLayoutBuilder } from '../../../src/pdf/seam/report-layout-builder.js';
import { ReportPdfDocument } from '../../../src/pdf/seam/report-pdf-document.js';
import { svgSize } from '../../../src/pdf/seam/svg-size.js';
import { fonts, makeDocument, theme } from '../sample-documents.js';

export const look = makeLook(theme, 'report');

export interface LaidOut {
  readonly pages: readonly Page[];
  readonly placedNotes: ReadonlyMap<string, LayoutNode>;
  readonly dividedBlocks: readonly number[];
}

/** Pages with a head that says `sidhuvud`. */
export function layOut(content: readonly object[], notes: NoteMakers = new Map()): LaidOut {
  const document = new ReportPdfDocument(fonts, makeDocument([]).properties);
  const builder = new ReportLayoutBuilder(look.size, look.margins, svgSize, notes, '#767676');
  const pages = builder.layoutDocument(
    { stack: content },
    document,
    look.styles,
    defaultStyle(look),
    undefined,
    () => ({ text: 'sidhuvud', style: 'frame', margin: [40, 36, 0, 0] }),
    () => undefined,
  );
  return { pages, placedNotes: builder.placedNotes, dividedBlocks: builder.writer.dividedBlocks };
}

/** Lines of a page that are part of the text, in the order in which they are drawn. */
export function linesOn(page: Page | undefined): readonly Line[] {
  const lines = (page?.items ?? []).flatMap((item) => (item.type === 'line' ? [item.item] : []));
  return lines.filter(({ _artifact }) => _artifact === undefined);
}

export function textOf(line: Line): string {
  return line.inlines.map(({ text }) => text).join('');
}

/** Which pages, from 0, show a word. */
export function pagesWith(pages: readonly Page[], word: string): readonly number[] {
  const shows = (page: Page) =>
    linesOn(page).some((line) => textOf(line).replaceAll('*', '').split(/\s+/).includes(word));
  return pages.flatMap((page, index) => (shows(page) ? [index] : []));
}

/** `count` words that no other text has: `mark.0 mark.1 …`. */
export function numbered(mark: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${mark}.${index}`).join(' ');
}

/** A run that refers to a note. */
export function mark(id: string): object {
  return { text: '*', sup: true, note: id };
}

/** A paragraph of numbered words with references after the first of them. */
export function text(name: string, words: number, notes: readonly string[] = [], style = 'body'): object {
  const [first, ...rest] = numbered(name, words).split(' ');
  const runs = [{ text: first ?? '' }, ...notes.map(mark), { text: rest.length > 0 ? ` ${rest.join(' ')}` : '' }];
  return { text: runs, style, margin: [0, 8, 0, 0] };
}

/** Makers of notes of numbered words: `{ a: 12 }` is note `a` with the words `a.0` to `a.11`. */
export function makeNotes(words: Readonly<Record<string, number>>): NoteMakers {
  return new Map(
    Object.entries(words).map(([id, count]) => [
      id,
      () => ({
        stack: [
          { text: [{ text: '9 ', hang: 14 }, { text: numbered(id, count) }], style: 'note', margin: [14, 0, 0, 0] },
        ],
      }),
    ]),
  );
}
