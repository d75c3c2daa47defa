import fc from 'fast-check';
import { spreadLabels } from '../../../src/charts/marks/spread-labels.js';

describe('spreadLabels', () => {
  it('leaves labels that have room where they want to be', () => {
    expect(
      spreadLabels(
        [
          { at: 20, size: 10 },
          { at: 60, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60]);
  });

  it('moves two that collide apart by the same distance', () => {
    expect(
      spreadLabels(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it('keeps labels inside, and in the order of their marks', () => {
    expect(
      spreadLabels(
        [
          { at: 2, size: 10 },
          { at: 0, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([15, 5]);
  });

  it('never overlaps and never leaves the room when there is room', () => {
    const items = fc.array(
      fc.record({ at: fc.double({ min: -20, max: 220, noNaN: true }), size: fc.integer({ min: 1, max: 25 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(items, (labels) => {
        const middles = spreadLabels(labels, 0, 200);
        const placed = labels.map(({ size, at }, index) => ({
          at,
          from: (middles[index] ?? 0) - size / 2,
          to: (middles[index] ?? 0) + size / 2,
        }));
        const sorted = [...placed].sort((a, b) => a.from - b.from);
        sorted.forEach((label, index) => {
          const next = sorted[index + 1];
          expect(label.from).toBeGreaterThanOrEqual(-1e-9);
          expect(label.to).toBeLessThanOrEqual(200 + 1e-9);
          if (next) {
            expect(label.to).toBeLessThanOrEqual(next.from + 1e-9);
            expect(label.at).toBeLessThanOrEqual(next.at);
          }
        });
      }),
    );
  });
});
