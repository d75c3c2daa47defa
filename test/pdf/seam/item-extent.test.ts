import type { Line, PageItem } from '../../../src/pdf/pdfmake/page.js';
import { extentOf, shifted } from '../../../src/pdf/seam/item-extent.js';

const line: PageItem = { type: 'line', item: { x: 1, y: 2, getHeight: () => 15 } as unknown as Line };
const svg: PageItem = { type: 'svg', item: { x: 1, y: 2, _width: 10, _height: 20 } };
const rule: PageItem = { type: 'vector', item: { type: 'line', x1: 1, x2: 9, y1: 4, y2: 4 } };
const dot: PageItem = { type: 'vector', item: { type: 'ellipse', x: 5, y: 5, r1: 2, r2: 2 } };
const polyline: PageItem = {
  type: 'vector',
  item: {
    type: 'polyline',
    points: [
      { x: 0, y: 8 },
      { x: 3, y: 1 },
    ],
  },
};

describe('extentOf', () => {
  it.each([
    [line, 2, 17],
    [svg, 2, 22],
    [rule, 4, 4],
    [dot, 3, 7],
    [polyline, 1, 8],
  ])('%#', (item, top, bottom) => {
    expect(extentOf(item)).toEqual({ top, bottom });
  });
});

describe('shifted', () => {
  it('moves a copy, whatever it is', () => {
    const moved = [line, svg, rule, dot, polyline].map((item) => shifted(item, 100, 10));
    expect(moved.map(extentOf)).toEqual(
      [line, svg, rule, dot, polyline].map(extentOf).map(({ top, bottom }) => ({ top: top + 10, bottom: bottom + 10 })),
    );
    expect(moved.map(({ item }) => item)).toMatchObject([
      { x: 101 },
      { x: 101 },
      { x1: 101, x2: 109 },
      { x: 105 },
      { points: [{ x: 100 }, { x: 103 }] },
    ]);
    expect(line.item).toMatchObject({ x: 1, y: 2 });
  });
});
