import fc from 'fast-check';
import type { Line } from '../../src/disclosure/scope.js';
import { solvedTogether } from '../../src/disclosure/solve-together.js';

const sum = (total: string, ...members: readonly string[]): Line => {
  return { id: `${total}=${members.join('+')}`, kind: 'sum', cells: [...members, total], total };
};
const hiding = (...ids: readonly string[]): ReadonlyMap<string, unknown> => new Map(ids.map((id) => [id, 'primary']));

/** Rows of letters and columns of digits: `a1`, with totals `a` and `1`. */
function square(rows: string, columns: string): readonly Line[] {
  return [
    ...[...rows].map((row) => sum(row, ...[...columns].map((column) => `${row}${column}`))),
    ...[...columns].map((column) => sum(column, ...[...rows].map((row) => `${row}${column}`))),
  ];
}

describe('lines taken together', () => {
  it('tell of a cell that is alone in one of them', () => {
    expect(solvedTogether([sum('t', 'x', 'y')], hiding('x'))).toEqual(['x']);
    expect(solvedTogether([sum('t', 'x', 'y')], hiding('t'))).toEqual(['t']);
  });

  it('tell nothing of the corners of a rectangle', () => {
    expect(solvedTogether(square('ab', '12'), hiding('a1', 'a2', 'b1', 'b2'))).toEqual([]);
  });

  it('tell of the cell that joins two rectangles, which no single line does', () => {
    const hidden = hiding('a1', 'a2', 'b1', 'b2', 'a3', 'c3', 'c4', 'd3', 'd4');
    expect(solvedTogether(square('abcd', '1234'), hidden)).toEqual(['a3']);
  });

  it('follow equal facts from table to table', () => {
    const same: Line = { id: 's', kind: 'same', cells: ['x', 'z'] };
    expect(solvedTogether([sum('t', 'x', 'y'), sum('u', 'z', 'v'), same], hiding('x', 'y', 'z', 'v'))).toEqual([]);
    expect(solvedTogether([sum('t', 'x', 'y'), sum('u', 'z', 'v'), same], hiding('x', 'z'))).toEqual(['x', 'z']);
  });

  it('ask for a total: parts alone tell nothing', () => {
    const parts: Line = { id: 'p', kind: 'sum', cells: ['x', 'y'] };
    expect(solvedTogether([parts], hiding('x'))).toEqual([]);
  });

  it('tell the same whatever order they are taken in', () => {
    const lines = square('abcd', '1234');
    const cells = lines.flatMap(({ cells: own }) => own.filter((id) => id.length === 2));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines as Line[], { minLength: lines.length }),
        fc.subarray([...new Set(cells)]),
        (shuffled, hidden) => {
          expect(solvedTogether(shuffled, hiding(...hidden))).toEqual(solvedTogether(lines, hiding(...hidden)));
        },
      ),
    );
  });
});
