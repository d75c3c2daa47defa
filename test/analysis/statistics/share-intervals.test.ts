import fc from 'fast-check';
import { clopperPearson } from '../../../src/analysis/statistics/clopper-pearson.js';
import { effectiveSampleSize } from '../../../src/analysis/statistics/effective-sample-size.js';
import { fisherExact } from '../../../src/analysis/statistics/fisher-exact.js';
import type { Interval } from '../../../src/analysis/statistics/interval.js';
import { katz } from '../../../src/analysis/statistics/katz.js';
import { newcombe } from '../../../src/analysis/statistics/newcombe.js';
import { twoProportions } from '../../../src/analysis/statistics/two-proportions.js';
import { wilson, wilsonFinite } from '../../../src/analysis/statistics/wilson.js';
import { readVectors } from '../../vectors/read-vectors.js';

const shares = readVectors<{
  readonly cases: readonly {
    readonly x: number;
    readonly n: number;
    readonly conf: number;
    readonly wilson: Interval;
    readonly clopper_pearson: Interval;
  }[];
  readonly fpc_cases: readonly {
    readonly x: number;
    readonly n: number;
    readonly N: number;
    readonly conf: number;
    readonly n_eff: number;
    readonly interval: Interval;
  }[];
}>('wilson.json');

const gaps = readVectors<{
  readonly cases: readonly {
    readonly x_women: number;
    readonly n_women: number;
    readonly x_men: number;
    readonly n_men: number;
    readonly diff: number;
    readonly newcombe95: Interval;
    readonly ratio: number;
    readonly katz95: Interval | null;
    readonly fisher_p: number;
  }[];
}>('sexgap.json');

function expectInterval(actual: Interval, expected: Interval, digits = 9): void {
  expect(actual[0]).toBeCloseTo(expected[0], digits);
  expect(actual[1]).toBeCloseTo(expected[1], digits);
}

const part = fc.integer({ min: 1, max: 3000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const confidence = fc.constantFrom(0.8, 0.95, 0.998);

describe('intervals of one share', () => {
  it.each(shares.cases)('$x of $n at $conf', (example) => {
    expectInterval(wilson(example.x, example.n, example.conf), example.wilson);
    expectInterval(clopperPearson(example.x, example.n, example.conf), example.clopper_pearson, 8);
  });

  it.each(shares.fpc_cases)('$x of $n in a population of $N', ({ x, n, N, conf, n_eff, interval }) => {
    expect(effectiveSampleSize(n, N)).toBeCloseTo(n_eff, 9);
    expectInterval(wilsonFinite(x, n, N, conf), interval);
  });

  it('hold the share and lie within 0 and 1', () => {
    fc.assert(
      fc.property(part, confidence, fc.integer({ min: 0, max: 500 }), ([x, n], level, others) => {
        for (const [lo, hi] of [
          wilson(x, n, level),
          wilsonFinite(x, n, n + others, level),
          clopperPearson(x, n, level),
        ]) {
          expect(lo >= 0 && lo <= x / n && x / n <= hi && hi <= 1).toBe(true);
        }
      }),
    );
  });

  it('mirror the share that has not', () => {
    fc.assert(
      fc.property(part, confidence, ([x, n], level) => {
        const [lo, hi] = wilson(n - x, n, level);
        expectInterval(wilson(x, n, level), [1 - hi, 1 - lo]);
      }),
    );
  });

  it('are the share itself when all have answered', () => {
    expect(wilsonFinite(9, 12, 12, 0.95)).toEqual([0.75, 0.75]);
    expect(wilsonFinite(1, 1, 1, 0.95)).toEqual([1, 1]);
  });

  it('are not corrected by a population smaller than the answers', () => {
    expect(wilsonFinite(9, 12, 10, 0.95)).toEqual(wilson(9, 12, 0.95));
  });

  it('say nothing without observations, and refuse a part larger than the whole', () => {
    expect(wilson(0, 0, 0.95)).toEqual([0, 1]);
    expect(wilsonFinite(0, 0, 10, 0.95)).toEqual([0, 1]);
    expect(clopperPearson(0, 0, 0.95)).toEqual([0, 1]);
    expect(() => wilson(3, 2, 0.95)).toThrow(RangeError);
    expect(() => clopperPearson(-1, 2, 0.95)).toThrow(RangeError);
  });
});

describe('two shares', () => {
  it.each(gaps.cases)('$x_women of $n_women women, $x_men of $n_men men', (example) => {
    const { x_women, n_women, x_men, n_men } = example;
    const gap = newcombe(x_women, n_women, x_men, n_men, 0.95);
    expect(gap.difference).toBeCloseTo(example.diff, 9);
    expectInterval(gap.interval, example.newcombe95);
    expect(fisherExact(x_women, n_women, x_men, n_men)).toBeCloseTo(example.fisher_p, 9);
    const ratio = katz(x_women, n_women, x_men, n_men, 0.95);
    if (example.katz95 === null || !ratio) {
      expect([ratio, example.katz95]).toEqual([undefined, null]);
      return;
    }
    expect(ratio.ratio).toBeCloseTo(example.ratio, 9);
    expectInterval(ratio.interval, example.katz95);
  });

  it('are compared within −1 and 1, around their difference, and turn with the groups', () => {
    fc.assert(
      fc.property(part, part, ([x1, n1], [x2, n2]) => {
        const { difference, interval } = newcombe(x1, n1, x2, n2, 0.95);
        const turned = newcombe(x2, n2, x1, n1, 0.95);
        expect(interval[0] >= -1 - 1e-12 && interval[1] <= 1 + 1e-12).toBe(true);
        expect(interval[0] <= difference && difference <= interval[1]).toBe(true);
        expectInterval(turned.interval, [-interval[1], -interval[0]], 12);
      }),
    );
  });

  it('have no ratio when a count is 0', () => {
    expect(katz(0, 10, 3, 10, 0.95)).toBeUndefined();
    expect(katz(3, 10, 0, 10, 0.95)).toBeUndefined();
  });

  it("have Fisher's p of the lady tasting tea, and 1 when nothing can differ", () => {
    expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12);
    expect(fisherExact(4, 4, 0, 4)).toBeCloseTo(2 / 70, 12);
    expect(fisherExact(0, 10, 0, 20)).toBe(1);
    expect(fisherExact(0, 0, 3, 5)).toBe(1);
    expect(() => fisherExact(5, 4, 0, 4)).toThrow(RangeError);
  });

  it('are tested with a pooled z', () => {
    // 40/100 against 50/100: 0.1 / √(0.45 · 0.55 · 0.02)
    expect(twoProportions(50, 100, 40, 100).z).toBeCloseTo(0.1 / Math.sqrt(0.45 * 0.55 * 0.02), 12);
    expect(twoProportions(50, 100, 40, 100).p).toBeCloseTo(0.1552, 4);
    expect(twoProportions(0, 10, 0, 20)).toEqual({ z: 0, p: 1 });
    expect(twoProportions(10, 10, 20, 20)).toEqual({ z: 0, p: 1 });
    expect(() => newcombe(0, 0, 1, 2, 0.95)).toThrow(RangeError);
    expect(() => twoProportions(0, 0, 1, 2)).toThrow(RangeError);
  });
});
