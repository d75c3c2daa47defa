import type { Fragment, Line, PageItem } from '../../../src/pdf/pdfmake-internals.js';
import { splitFragment } from '../../../src/pdf/seam/split-fragment.js';

const line = (y: number, height: number, id: string): PageItem => ({
  type: 'line',
  item: { x: 0, y, id, getHeight: () => height } as unknown as Line,
});
const ids = (fragment: Fragment | undefined) =>
  fragment?.items.map((item) => (item.type === 'line' ? item.item.id : item.type));
const tops = (fragment: Fragment) => fragment.items.map((item) => item.item.y);

describe('splitFragment', () => {
  it('lets each column end with its last whole line', () => {
    const items = [
      line(0, 15, 'a'),
      line(15, 15, 'b'),
      line(30, 15, 'c'),
      line(0, 20, 'A'),
      line(20, 20, 'B'),
      line(40, 20, 'C'),
    ];
    const { head, tail } = splitFragment({ items, height: 60 }, 44);
    expect(ids(head)).toEqual(['a', 'b', 'A', 'B']);
    expect([ids(tail), tops(tail), tail.height]).toEqual([['c', 'C'], [0, 10], 30]);
  });

  it('divides a fill, moves rules and leaves the source untouched', () => {
    const source = line(20, 10, 'b');
    const items: PageItem[] = [
      { type: 'vector', item: { type: 'rect', x: 0, y: 0, w: 10, h: 40 } },
      line(0, 20, 'a'),
      source,
      { type: 'vector', item: { type: 'line', x1: 0, x2: 9, y1: 38, y2: 38 } },
    ];
    const { head, tail } = splitFragment({ items, height: 40 }, 25);
    expect(head?.items[0]?.item).toMatchObject({ y: 0, h: 20 });
    expect(tail.items[0]?.item).toMatchObject({ y: 0, h: 20 });
    expect(tail.items.at(-1)?.item).toMatchObject({ y1: 18, y2: 18 });
    expect(source.item.y).toBe(20);
  });

  it('has no head when the first line is too tall', () => {
    expect(splitFragment({ items: [line(0, 50, 'a')], height: 50 }, 40).head).toBeUndefined();
  });
});
