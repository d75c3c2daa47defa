import type { RowToPlace } from '../../../src/pdf/pdfmake/layout-classes.js';
import type { LayoutNode } from '../../../src/pdf/pdfmake/layout-node.js';
import { rowBlock } from '../../../src/pdf/seam/kept-rows.js';

/** `+` is kept with the next row, `-` is not. */
const blocks = (rows: string, rowsWithoutPageBreak: number) => {
  const body = [...rows].map((mark) => [{ keepWithNext: mark === '+' }] as LayoutNode[]);
  const tableNode = { table: { body, widths: [] } } as unknown as LayoutNode;
  return body.map((_, rowIndex): string => {
    const row: RowToPlace = { tableNode, rowIndex, rowsWithoutPageBreak };
    return { opens: '[', closes: ']', none: '.' }[rowBlock(row) ?? 'none'];
  });
};

describe('rowBlock', () => {
  it('opens a block at the first of rows that are kept together and closes it at the last', () => {
    expect(blocks('--+-++--', 1).join('')).toBe('..[][.].');
  });

  it('leaves the rows under the header, which pdfmake keeps with it, and the last row, which has no next', () => {
    expect(blocks('-++--+', 4).join('')).toBe('......');
  });

  it('knows nothing of columns side by side', () => {
    expect(rowBlock({})).toBeUndefined();
  });
});
