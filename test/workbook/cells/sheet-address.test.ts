import fc from 'fast-check';
import { cellAddress, parsePlace, parseRange, rangeAddress } from '../../../src/workbook/cells/sheet-address.js';
import { mergesOverlap } from '../../../src/workbook/guard/merges-overlap.js';

const place = fc.record({ row: fc.integer({ min: 1, max: 1_048_576 }), column: fc.integer({ min: 1, max: 16_384 }) });

describe('an address', () => {
  it('reads back as its place', () => {
    fc.assert(
      fc.property(place, ({ row, column }) => expect(parsePlace(cellAddress(row, column))).toEqual({ row, column })),
    );
  });

  it.each(['', 'A', '1', 'A0', 'A-1', 'a1', 'XFE1', 'ZZZZ99', 'A1048577', 'A1.5', '$A$1', 'A1 '])(
    'is none: %p',
    (address) => expect(parsePlace(address)).toBeUndefined(),
  );
});

describe('a range', () => {
  it('reads back from its address', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [top = 0, bottom = 0] = [one.row, other.row].sort((a, b) => a - b);
        const [left = 0, right = 0] = [one.column, other.column].sort((a, b) => a - b);
        expect(parseRange(rangeAddress({ top, left, bottom, right }))).toEqual({ top, left, bottom, right });
      }),
    );
  });

  it.each([
    ['A1:C3', { top: 1, left: 1, bottom: 3, right: 3 }],
    ['C3:A1', { top: 1, left: 1, bottom: 3, right: 3 }],
    ['$B$2', { top: 2, left: 2, bottom: 2, right: 2 }],
  ])('%p is read', (reference, range) => expect(parseRange(reference)).toEqual(range));

  it.each(['', 'A1:', ':B2', 'A1:B2:C3', 'A:C', 'A1:ZZZZ9'])('%p is none', (reference) =>
    expect(parseRange(reference)).toBeUndefined(),
  );
});

describe('mergesOverlap', () => {
  const small = fc.record({ top: fc.nat(8), left: fc.nat(8), height: fc.nat(3), width: fc.nat(3) }).map((at) => ({
    top: at.top + 1,
    left: at.left + 1,
    bottom: at.top + at.height + 1,
    right: at.left + at.width + 1,
  }));

  it('is true when two ranges meet, and only then', () => {
    fc.assert(
      fc.property(fc.array(small, { maxLength: 5 }), (merges) => {
        const meet = merges.some((a, index) =>
          merges
            .slice(index + 1)
            .some((b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right),
        );
        expect(mergesOverlap(merges)).toBe(meet);
      }),
    );
  });
});
