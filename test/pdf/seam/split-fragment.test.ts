import type { Fragment, Line, PageItem } from '../../../src/pdf/pdfmake/page.js';
import { splitFragment } from '../../../src/pdf/seam/split-fragment.js';

const line = (y: number, height: number, id: string, source?: object): PageItem => ({
  type: 'line',
  item: { x: 0, y, id, _source: source, getHeight: () => height } as unknown as Line,
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

  it('leaves no line of a paragraph alone on either side', () => {
    const paragraph = (name: string, from: number, count: number) => {
      const source = { name };
      return Array.from({ length: count }, (_, index) => line(from + 10 * index, 10, `${name}${index}`, source));
    };
    const items = [...paragraph('a', 0, 5), ...paragraph('b', 50, 4), ...paragraph('A', 0, 3)];
    const heads = (height: number, fewest?: number) => ids(splitFragment({ items, height: 90 }, height, fewest).head);
    expect(heads(45)).toEqual(['a0', 'a1', 'a2', 'A0', 'A1', 'A2']);
    expect(heads(65)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'A0', 'A1', 'A2']);
    expect(heads(25)).toEqual(['a0', 'a1']);
    expect(heads(15)).toBeUndefined();
    expect(heads(15, 1)).toEqual(['a0', 'A0']);
  });

  it('keeps a list marker with its line, which comes just before it', () => {
    const [first, second] = [{ item: 1 }, { item: 2 }];
    const items = [
      line(0, 10, 'a', first),
      line(0, 8, '1.'),
      line(10, 10, 'b', second),
      line(10, 8, '2.'),
      line(20, 10, 'c', second),
    ];
    const { head, tail } = splitFragment({ items, height: 30 }, 20);
    expect([ids(head), ids(tail)]).toEqual([
      ['a', '1.'],
      ['b', '2.', 'c'],
    ]);
  });

  it('begins with the first text or not at all', () => {
    const items = [line(0, 50, 'a', {}), line(0, 10, 'A', {})];
    expect(splitFragment({ items, height: 50 }, 20).head).toBeUndefined();
  });
});
