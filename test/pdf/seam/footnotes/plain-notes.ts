// Set notes without a layout: lines of ten points.
import type { Inline } from '../../../../src/pdf/pdfmake/inline.js';
import type { LayoutNode } from '../../../../src/pdf/pdfmake/layout-node.js';
import type { Line, PageItem } from '../../../../src/pdf/pdfmake/page.js';
import { makeSetNote, type SetNote } from '../../../../src/pdf/seam/footnotes/set-note.js';

export const lineHeight = 10;

export function plainLine(
  y: number,
  words: readonly string[],
  source?: object,
  note?: string,
): PageItem & { type: 'line' } {
  const inlines = words.map((text) => ({ text, ...(note === undefined ? {} : { note }) }) as Inline);
  const line = { x: 0, y, maxWidth: 100, inlines, _source: source as LayoutNode, getHeight: () => lineHeight };
  return { type: 'line', item: line as unknown as Line };
}

/** A note whose paragraphs have this many lines each; each line says where it stands. */
export function plainNote(id: string, ...paragraphs: readonly number[]): SetNote {
  const items = paragraphs.flatMap((count, paragraph) => {
    const source = { paragraph };
    const above = paragraphs.slice(0, paragraph).reduce((sum, lines) => sum + lines, 0);
    return Array.from({ length: count }, (_, index) =>
      plainLine((above + index) * lineHeight, [`${id}.${above + index}`], source),
    );
  });
  return makeSetNote(id, { positions: [] } as LayoutNode, 100, items);
}
