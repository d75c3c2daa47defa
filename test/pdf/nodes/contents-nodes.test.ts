import { makeLook } from '../../../src/pdf/look.js';
import type { BookmarkPlace } from '../../../src/pdf/nodes/bookmarks.js';
import { contentsNodes } from '../../../src/pdf/nodes/contents-nodes.js';
import type { ColumnsNode, PdfNode, Setting, StackNode } from '../../../src/pdf/nodes/pdf-node.js';
import { loadFontMetrics } from '../../../src/typography/font-metrics.js';
import { fonts, theme } from '../sample-documents.js';

const setting: Setting = {
  look: makeLook(theme, 'report'),
  metrics: loadFontMetrics(fonts),
  destinations: new Set(),
  referred: new Set(),
  report: () => undefined,
};

/** So many chapters of so many sections. */
const places = (chapters: number, sections: number): BookmarkPlace[] =>
  Array.from({ length: chapters }, (_, chapter) => [
    { id: `k${chapter}`, expanded: false, level: 1, number: `${chapter + 1}`, title: 'Kapitel' },
    ...Array.from({ length: sections }, (_, section) => ({
      id: `k${chapter}-${section}`,
      expanded: false,
      level: 2,
      number: `${chapter + 1}.${section + 1}`,
      title: 'Avsnitt',
    })),
  ]).flat();

const columnsOf = (node: PdfNode): number[] =>
  (node as ColumnsNode).columns.map((one) => (one as StackNode).stack.length);
const pages = (chapters: number, sections: number): number[][] => {
  const [, ...rest] = contentsNodes({ kind: 'contents', heading: 'Innehåll' }, places(chapters, sections), 0, setting);
  return rest.map(columnsOf);
};

describe('contentsNodes', () => {
  it('sets chapters in two even columns, none of them divided', () => {
    expect(pages(4, 5)).toEqual([[12, 12]]);
    expect(pages(9, 7)).toEqual([[40, 32]]);
  });

  it('divides a chapter where that saves a page, but never its title from its first section', () => {
    const found = pages(3, 29);
    expect(found).toHaveLength(1);
    expect(found.flat().reduce((sum, count) => sum + count, 0)).toBe(90);
  });

  it('spreads over two pages evenly when one does not hold it', () => {
    const found = pages(16, 7);
    expect(found).toHaveLength(2);
    const counts = found.flat();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(128);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(8);
  });

  it('shows two levels and no more', () => {
    const deep = [...places(1, 2), { id: 'x', expanded: false, level: 3, number: '', title: 'Under' }];
    const [, page] = contentsNodes({ kind: 'contents', heading: 'Innehåll' }, deep, 0, setting);
    expect(page && columnsOf(page).reduce((sum, count) => sum + count, 0)).toBe(3);
  });
});
