import fc from 'fast-check';
import { keptLines } from '../../../src/pdf/seam/kept-lines.js';

describe('keptLines', () => {
  it.each([
    [0, []],
    [1, [1]],
    [3, [3]],
    [4, [2, 2]],
    [6, [2, 1, 1, 2]],
  ])('%d lines', (count, expected) => {
    expect(keptLines(count)).toEqual(expected);
  });

  it('never leaves one line on either side of a break', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90 }), (count) => {
        const lengths = keptLines(count);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(count);
        expect([lengths[0], lengths.at(-1)].every((length = 0) => length >= 2)).toBe(true);
      }),
    );
  });
});
