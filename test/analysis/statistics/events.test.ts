import fc from 'fast-check';
import { binomialTest } from '../../../src/analysis/statistics/binomial-test.js';
import { chiSquareTail } from '../../../src/analysis/statistics/chi-square-tail.js';
import { directlyStandardised } from '../../../src/analysis/statistics/directly-standardised.js';
import { poissonInterval } from '../../../src/analysis/statistics/poisson-interval.js';
import { poissonTest } from '../../../src/analysis/statistics/poisson-test.js';
import { rateRatio } from '../../../src/analysis/statistics/rate-ratio.js';
import { standardisedRatio } from '../../../src/analysis/statistics/standardised-ratio.js';
import { readVectors } from '../../vectors/read-vectors.js';

const { cases } = readVectors<{
  readonly cases: readonly {
    readonly x1: number;
    readonly t1: number;
    readonly x2: number;
    readonly t2: number;
    readonly ratio: number | null;
    readonly p_exact: number;
    readonly ci95: readonly [number, number | null];
    readonly z: number;
  }[];
}>('poisson_ratio.json');

const count = fc.integer({ min: 0, max: 400 });
const exposure = fc.integer({ min: 1, max: 1000 });

describe('the ratio of two rates', () => {
  it.each(cases)('$x2 of $t2 against $x1 of $t1', (example) => {
    const result = rateRatio(example.x1, example.t1, example.x2, example.t2);
    if (example.ratio !== null) expect(result.ratio).toBeCloseTo(example.ratio, 9);
    expect(result.p).toBeCloseTo(example.p_exact, 9);
    expect(result.interval[0]).toBeCloseTo(example.ci95[0], 7);
    if (example.ci95[1] === null) expect(result.interval[1]).toBe(Number.POSITIVE_INFINITY);
    else expect(result.interval[1]).toBeCloseTo(example.ci95[1], 7);
    expect(result.z).toBeCloseTo(example.z, 9);
  });

  it('turns with the groups', () => {
    fc.assert(
      fc.property(count, exposure, count, exposure, (x1, t1, x2, t2) => {
        const [one, other] = [rateRatio(x1, t1, x2, t2), rateRatio(x2, t2, x1, t1)];
        expect(other.p).toBeCloseTo(one.p, 9);
        expect(other.z).toBeCloseTo(-one.z, 9);
        expect(1 / other.interval[1]).toBeCloseTo(one.interval[0], 6);
        expect(one.p >= 0 && one.p <= 1).toBe(true);
        if (x1 > 0) expect(one.interval[0] <= one.ratio && one.ratio <= one.interval[1]).toBe(true);
      }),
    );
  });

  it('is infinite against no events, and says nothing of none at all', () => {
    expect(rateRatio(0, 1, 5, 1)).toMatchObject({ ratio: Number.POSITIVE_INFINITY, p: 0.0625 });
    expect(rateRatio(0, 1, 5, 1).interval[1]).toBe(Number.POSITIVE_INFINITY);
    expect(rateRatio(0, 1, 0, 1)).toEqual({ ratio: Number.NaN, p: 1, interval: [0, Number.POSITIVE_INFINITY], z: 0 });
    expect(() => rateRatio(1, 0, 1, 1)).toThrow(RangeError);
    expect(() => rateRatio(1.5, 1, 1, 1)).toThrow(RangeError);
  });

  it('bears the counts of a city', () => {
    const { p, z } = rateRatio(39886, 1, 42757, 1);
    expect(z).toBeCloseTo((42757 - 39886) / Math.sqrt(42757 + 39886), 9);
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-20);
  });
});

describe('the exact tests', () => {
  it('agree with the probabilities written out', () => {
    expect(binomialTest(0, 10, 0.5)).toBeCloseTo(2 / 1024, 14);
    expect(binomialTest(3, 10, 0.5)).toBeCloseTo(352 / 1024, 14);
    expect(binomialTest(5, 10, 0.5)).toBeCloseTo(1, 14);
    // 1 of 3 against 0.2: 0.384 is observed, 0.512 is likelier.
    expect(binomialTest(1, 3, 0.2)).toBeCloseTo(0.488, 14);
    // Of the counts below five only 0 is as unlikely as 10; of those above, from 10 on.
    expect(poissonTest(10, 5)).toBeCloseTo(poisson(0, 5) + 1 - below(10, 5), 12);
    // 0 has 0.0498 and 6 has 0.0504: 7 and above are less likely.
    expect(poissonTest(0, 3)).toBeCloseTo(poisson(0, 3) + 1 - below(7, 3), 12);
  });

  it('are sure where nothing is left to chance', () => {
    expect([binomialTest(0, 10, 0), binomialTest(1, 10, 0)]).toEqual([1, 0]);
    expect([binomialTest(10, 10, 1), binomialTest(9, 10, 1)]).toEqual([1, 0]);
    expect([poissonTest(0, 0), poissonTest(1, 0)]).toEqual([1, 0]);
    expect(binomialTest(0, 0, 0.3)).toBe(1);
  });

  it('refuse what is no count', () => {
    expect(() => binomialTest(3, 2, 0.5)).toThrow(RangeError);
    expect(() => binomialTest(1, 2, 1.5)).toThrow(RangeError);
    expect(() => poissonTest(1.5, 2)).toThrow(RangeError);
    expect(() => poissonTest(1, -2)).toThrow(RangeError);
  });

  it('are binomial in the mirror', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 99 }),
        (a, b, percent) => {
          expect(binomialTest(a, a + b, percent / 100)).toBeCloseTo(binomialTest(b, a + b, 1 - percent / 100), 9);
        },
      ),
    );
  });
});

/** P(X < k) */
function below(k: number, mean: number): number {
  return Array.from({ length: k }, (_, i) => poisson(i, mean)).reduce((sum, chance) => sum + chance, 0);
}

function poisson(k: number, mean: number): number {
  return k === 0 ? Math.exp(-mean) : (poisson(k - 1, mean) * mean) / k;
}

describe('rates', () => {
  it('have the interval whose ends make the count just likely', () => {
    const [lo, hi] = poissonInterval(10, 2, 0.95);
    expect(1 - below(10, lo * 2)).toBeCloseTo(0.025, 9);
    expect(below(11, hi * 2)).toBeCloseTo(0.025, 9);
    expect(poissonInterval(0, 1, 0.95)[0]).toBe(0);
    expect(poissonInterval(0, 1, 0.95)[1]).toBeCloseTo(-Math.log(0.025), 9);
    expect(() => poissonInterval(1, 0, 0.95)).toThrow(RangeError);
  });

  it('are standardised indirectly against the expected events', () => {
    const { ratio, interval } = standardisedRatio(30, 20, 0.95);
    expect(ratio).toBe(1.5);
    expect(interval).toEqual(poissonInterval(30, 20, 0.95));
    expect(() => standardisedRatio(3, 0, 0.95)).toThrow(RangeError);
  });

  it('are standardised directly only where every age has twenty events', () => {
    const strata = [
      { x: 20, n: 1000, weight: 3 },
      { x: 50, n: 500, weight: 1 },
    ];
    expect(directlyStandardised(strata)).toBeCloseTo(0.75 * 0.02 + 0.25 * 0.1, 12);
    expect(directlyStandardised([...strata, { x: 19, n: 100, weight: 1 }])).toBeUndefined();
    expect(directlyStandardised([])).toBeUndefined();
  });

  it('vary beyond chance by the tail of chi-square', () => {
    expect(chiSquareTail(2 * Math.log(20), 2)).toBeCloseTo(0.05, 12);
    expect(chiSquareTail(3615.9, 10)).toBe(0);
    expect([chiSquareTail(0, 4), chiSquareTail(3, 0)]).toEqual([1, 1]);
  });
});
