import fc from 'fast-check';
import { planBreak } from '../../../src/pdf/seam/plan-break.js';

const lines = (count: number) => new Array<number>(count).fill(15);

describe('planBreak', () => {
  it.each([
    ['all fit', 4, 60, undefined],
    ['one line would fit', 4, 20, 0],
    ['three of four would fit', 4, 50, 2],
    ['two of three would fit', 3, 40, 0],
    ['two of five fit', 5, 40, 2],
    ['none of one fits', 1, 10, 0],
  ])('%s', (_, count, available, expected) => {
    expect(planBreak(lines(count), available, false)).toBe(expected);
  });

  it('leaves a paragraph alone that would not be helped by an empty page', () => {
    expect(planBreak(lines(3), 30, true)).toBeUndefined();
  });

  it('never leaves one line on either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 900 }), (count, available) => {
        const at = planBreak(lines(count), available, false);
        if (at === undefined) expect(count * 15).toBeLessThanOrEqual(available);
        else if (at > 0) {
          expect(at).toBeGreaterThanOrEqual(2);
          expect(count - at).toBeGreaterThanOrEqual(2);
          expect(at * 15).toBeLessThanOrEqual(available);
        }
      }),
    );
  });
});
