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

  it('holds a line whose word goes on below to the next one', () => {
    const divided = new Set([2, 3]);
    expect(keptLines(8, (line) => divided.has(line))).toEqual([2, 3, 1, 2]);
    expect(keptLines(5, (line) => line === 1)).toEqual([3, 2]);
  });

  it('does not let divided words make one piece of a whole paragraph', () => {
    expect(keptLines(9, () => true)).toEqual([4, 3, 2]);
  });

  it('never leaves one line on either side of a break', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90 }), fc.array(fc.boolean()), (count, divided) => {
        const lengths = keptLines(count, (line) => divided[line] === true);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(count);
        expect([lengths[0], lengths.at(-1)].every((length = 0) => length >= 2)).toBe(true);
      }),
    );
  });
});
