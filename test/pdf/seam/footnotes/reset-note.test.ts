import type { Inline } from '../../../../src/pdf/pdfmake/inline.js';
import type { LayoutNode } from '../../../../src/pdf/pdfmake/layout-node.js';
import type { Line, PageItem } from '../../../../src/pdf/pdfmake/page.js';
import { resetNote } from '../../../../src/pdf/seam/footnotes/reset-note.js';
import { makeSetNote } from '../../../../src/pdf/seam/footnotes/set-note.js';
import { lineHeight, plainLine } from './plain-notes.js';

/** As many words to a line as its width in tens. */
const makeLines = (words: Inline[], width: number): Line[] => {
  const lines: Line[] = [];
  while (words.length > 0)
    lines.push(
      plainLine(
        0,
        words.splice(0, width / 10).map(({ text }) => text),
      ).item,
    );
  return lines;
};
const [first, second] = [{ text: 'first' }, { text: 'second' }];
const marker: PageItem = {
  type: 'line',
  item: { x: -9, y: 43, inlines: [{ text: '•' }], getHeight: () => 4 } as unknown as Line,
};
const rows = [
  plainLine(0, ['a', 'b'], first),
  plainLine(10, ['c', 'd'], first),
  plainLine(20, ['e', 'f'], first),
  plainLine(42, ['g', 'h'], second),
  marker,
  plainLine(52, ['i', 'j'], second),
];
const shown = (items: readonly PageItem[]) =>
  items.map((item) => (item.type === 'line' ? [item.item.y, item.item.inlines.map(({ text }) => text).join('')] : []));

describe('resetNote', () => {
  it('sets what is left in longer lines, with the same words, gaps and markers', () => {
    const note = makeSetNote('n', {} as LayoutNode, 100, rows);
    const wide = resetNote({ note, from: 1 }, 140, makeLines);
    expect(shown(wide.rows.flatMap(({ items }) => items))).toEqual([
      [0, 'cdef'],
      [lineHeight + 12, 'ghij'],
      [lineHeight + 13, '•'],
    ]);
    expect(wide.rows.map(({ source }) => source)).toEqual([first, second]);
    expect([wide.width, wide.root === note.root, marker.item.y]).toEqual([140, true, 43]);
  });

  it('drops the hyphens of the old lines', () => {
    const divided = plainLine(0, ['stat', '-'], first);
    Object.assign(divided.item.inlines[1] ?? {}, { shownHyphen: true });
    const note = makeSetNote('n', {} as LayoutNode, 100, [
      divided,
      plainLine(10, ['istik', ' och'], first),
      plainLine(20, [' mer'], first),
    ]);
    expect(shown(resetNote({ note, from: 0 }, 30, makeLines).rows.flatMap(({ items }) => items))).toEqual([
      [0, 'statistik och'],
      [lineHeight, ' mer'],
    ]);
  });

  it('keeps the old lines rather than leave one alone', () => {
    const note = makeSetNote('n', {} as LayoutNode, 100, rows.slice(0, 3));
    expect(resetNote({ note, from: 1 }, 200, makeLines).rows).toEqual(note.rows.slice(1));
  });
});
