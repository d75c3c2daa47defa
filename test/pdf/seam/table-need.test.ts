import type { LayoutNode } from '../../../src/pdf/pdfmake/layout-node.js';
import { tableNeed } from '../../../src/pdf/seam/table-need.js';

interface Cell {
  readonly high: number;
  readonly notes?: readonly string[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}
const spanned = { _span: true };
const table = (body: (Cell | typeof spanned)[][], widths: (number | string)[]) =>
  ({
    table: { body, widths: widths.map((width) => ({ width })) },
    _offsets: { total: 20, offsets: [0, 10, 10] },
    _layout: { paddingTop: () => 1, paddingBottom: () => 2, hLineWidth: (line: number) => (line === 0 ? 0 : 0.5) },
  }) as unknown as LayoutNode;
const widths: number[] = [];
const need = (node: LayoutNode, most = 9) =>
  tableNeed(
    node,
    220,
    (cell, width) => {
      widths.push(width);
      const { high, notes = [] } = cell as unknown as Cell;
      return { height: high, notes };
    },
    most,
  );

describe('tableNeed', () => {
  it('adds the tallest cells, paddings and rules of the first rows, with their notes', () => {
    const node = table(
      [
        [{ high: 10, notes: ['a'] }, { high: 20 }],
        [{ high: 30, notes: ['b'] }, { high: 5 }],
        [{ high: 99 }, { high: 9 }],
      ],
      [50, '*'],
    );
    expect(need(node, 2)).toEqual({ height: 20 + 30 + 2 * 3.5, notes: ['a', 'b'] });
  });

  it('lets a cell that spans rows end in the last of them', () => {
    const node = table(
      [
        [{ high: 50, rowSpan: 2 }, { high: 10 }],
        [spanned, { high: 10 }],
      ],
      [50, '*'],
    );
    expect(need(node).height).toBe(1 + 50 + 2.5);
  });

  it('gives each cell its width: what the fixed columns leave, and gaps between spanned ones', () => {
    widths.length = 0;
    need(table([[{ high: 1, colSpan: 2 }, spanned, { high: 1 }]], [50, '*', 60]));
    expect(widths).toEqual([50 + 10 + 90, 60]);
  });
});
