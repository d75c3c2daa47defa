import fc from 'fast-check';
import { inversionCounts } from '../../../src/analysis/statistics/inversion-counts.js';
import { mannKendall } from '../../../src/analysis/statistics/mann-kendall.js';
import { poissonScore } from '../../../src/analysis/statistics/poisson-score.js';
import { senSlope } from '../../../src/analysis/statistics/sen-slope.js';
import { type Exact, exact } from '../../../src/arithmetic/exact.js';

const exactly = (values: readonly number[]) => values.map((value) => exact(value));
const shown = (value: Exact | undefined) => value?.toFraction();

/** Every order of the values, equal ones told apart: the definition of the null distribution. */
function orders(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, i) => orders(values.toSpliced(i, 1)).map((rest) => [value, ...rest]));
}

function scoreOf(values: readonly number[]): number {
  return values
    .flatMap((later, j) => values.slice(0, j).map((earlier) => Math.sign(later - earlier)))
    .reduce((a, b) => a + b, 0);
}

const numbers = fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 6 });
const series = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 2, maxLength: 12 })
  .chain((years) =>
    fc.tuple(
      fc.constant(years),
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: years.length, maxLength: years.length }),
    ),
  );

describe('Mann–Kendall', () => {
  it('has the p of all permutations, whatever the ties', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const own = scoreOf(values);
        const scores = orders(values).map(scoreOf);
        const result = mannKendall(exactly(values));
        expect(result.s).toBe(own);
        expect(result.p).toBeCloseTo(scores.filter((s) => Math.abs(s) >= Math.abs(own)).length / scores.length, 12);
        expect(result.pIncreasing).toBeCloseTo(scores.filter((s) => s >= own).length / scores.length, 12);
      }),
    );
  });

  it('says nothing of one value, none, or equal ones', () => {
    for (const values of [[], [3], [7, 7, 7]]) {
      expect(mannKendall(exactly(values))).toMatchObject({
        s: 0,
        p: 1,
        pFraction: '1/1',
        pIncreasing: 1,
        tauB: undefined,
      });
    }
  });

  it('sees a difference in the last digit', () => {
    expect(mannKendall([exact('0.1').add(exact('0.2')), exact('0.3')]).s).toBe(0);
    expect(mannKendall([exact('0.3'), exact('0.30000000000000000001')]).s).toBe(1);
  });

  it('stays exact for thirty years', () => {
    const { pFraction, p } = mannKendall(Array.from({ length: 30 }, (_, i) => exact(i)));
    expect(pFraction).toBe('1/132626429906095529318154240000000'); // 30!/2
    expect(p).toBeCloseTo(0, 30);
    const tied = mannKendall(Array.from({ length: 30 }, (_, i) => exact(Math.floor(i / 2))));
    expect(tied.tauB).toBeCloseTo(Math.sqrt(420 / 435), 12);
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 1000 }), fc.integer(), (values, factor, offset) => {
        const changed = values.map((value) => exact(value).div(exact(factor)).add(exact(offset)));
        expect(mannKendall(changed)).toEqual(mannKendall(exactly(values)));
      }),
    );
  });
});

describe('the counts of inversions', () => {
  it('are those of the six orders of three', () => {
    expect(inversionCounts([1, 1, 1])).toEqual([1n, 2n, 2n, 1n]);
  });

  it('are those of the six orders of two pairs', () => {
    expect(inversionCounts([2, 2])).toEqual([1n, 1n, 2n, 1n, 1n]);
  });
});

describe('Sen slope', () => {
  it('is the same whatever order the years come in, and for shifted years', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -50, max: 50 }), ([years, values], shift) => {
        const own = senSlope(years, exactly(values), 0.8);
        const turned = senSlope(years.toReversed(), exactly(values.toReversed()), 0.8);
        const shifted = senSlope(
          years.map((year) => year + shift),
          exactly(values),
          0.8,
        );
        expect(turned).toEqual(own);
        expect([shown(shifted?.slope), shown(shifted?.totalChange)]).toEqual([
          shown(own?.slope),
          shown(own?.totalChange),
        ]);
        expect(shifted?.interval).toEqual(own?.interval);
      }),
    );
  });

  it('lies within its interval', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(0.5, 0.8, 0.9, 0.95), ([years, values], level) => {
        const result = senSlope(years, exactly(values), level);
        if (!result?.interval) return;
        expect(result.interval.lo.lte(result.slope) && result.slope.lte(result.interval.hi)).toBe(true);
        expect(result.interval.achieved).toBeGreaterThanOrEqual(level);
      }),
    );
  });

  it('is exact in decimals', () => {
    const result = senSlope([2023, 2024], [exact('24.4'), exact('27.5')]);
    expect(result?.slope.equals(exact('3.1'))).toBe(true);
    expect(result?.interval).toBeUndefined();
  });

  it('models the whole period of a biennial series', () => {
    const result = senSlope([2020, 2022, 2024], exactly([10, 30, 50]));
    expect([shown(result?.slope), shown(result?.totalChange)]).toEqual(['10', '40']);
  });

  it('needs two points, a year each', () => {
    expect(senSlope([], [])).toBeUndefined();
    expect(senSlope([2024], [exact(5)])).toBeUndefined();
    expect(() => senSlope([2024, 2024], exactly([5, 6]))).toThrow(RangeError);
    expect(() => senSlope([2024], exactly([5, 6]))).toThrow(RangeError);
  });
});

describe('Poisson score', () => {
  it('calls 21, 22, 22, 23, 24 chance', () => {
    const values = exactly([21, 22, 22, 23, 24]);
    expect(mannKendall(values).p).toBeCloseTo(1 / 30, 12);
    expect(poissonScore([2020, 2021, 2022, 2023, 2024], values)).toBeCloseTo(0.47, 2);
  });

  it('is the same for one population throughout as for none', () => {
    const [years, counts] = [[2021, 2022, 2024], exactly([3, 0, 9])];
    expect(poissonScore(years, counts, exactly([70, 70, 70]))).toBeCloseTo(
      poissonScore(years, counts) ?? Number.NaN,
      12,
    );
  });

  it('is not defined without events, years or population', () => {
    expect(poissonScore([2023, 2024], exactly([0, 0]))).toBeUndefined();
    expect(poissonScore([2024], exactly([3]))).toBeUndefined();
    expect(poissonScore([], [])).toBeUndefined();
    expect(poissonScore([2023, 2024], exactly([-1, 3]))).toBeUndefined();
    expect(poissonScore([2023, 2024], exactly([1, 3]), exactly([100, 0]))).toBeUndefined();
    expect(() => poissonScore([2023, 2024], exactly([1, 3]), exactly([100]))).toThrow(RangeError);
  });
});
