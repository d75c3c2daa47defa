import { mannKendall } from '../../../src/analysis/statistics/mann-kendall.js';
import { poissonScore } from '../../../src/analysis/statistics/poisson-score.js';
import { senSlope } from '../../../src/analysis/statistics/sen-slope.js';
import { exact, toDrawing } from '../../../src/arithmetic/exact.js';
import { trendVectors } from '../../vectors/trend-vectors.js';

const exactly = (values: readonly number[]) => values.map((value) => exact(value));

describe('trend statistics', () => {
  it.each(trendVectors.cases)('Mann–Kendall of $name', (example) => {
    const result = mannKendall(exactly(example.values));
    expect(result.s).toBe(example.S);
    expect(result.pFraction).toBe(example.p_two_sided_fraction);
    expect(result.p).toBeCloseTo(example.p_two_sided, 14);
    expect(result.pIncreasing).toBeCloseTo(example.p_increasing, 14);
    if (example.tau_b === null) expect(result.tauB).toBeUndefined();
    else expect(result.tauB).toBeCloseTo(example.tau_b, 12);
  });

  it.each(trendVectors.cases)('Sen slope of $name', (example) => {
    const result = senSlope(example.years, exactly(example.values));
    if (!result) throw new Error('no slope');
    expect(toDrawing(result.slope)).toBeCloseTo(example.sen_slope, 9);
    expect(toDrawing(result.intercept)).toBeCloseTo(example.sen_intercept_median_residual, 9);
    expect(toDrawing(result.totalChange)).toBeCloseTo(example.modelled_total_change, 9);
  });

  it.each(
    trendVectors.cases.flatMap((example) =>
      Object.entries(example.sen_ci_exact).map(([level, interval]) => ({ ...example, level, interval })),
    ),
  )('Sen interval of $name at $level', ({ years, values, level, interval }) => {
    const result = senSlope(years, exactly(values), Number(level))?.interval;
    if (interval === null) {
      expect(result).toBeUndefined();
      return;
    }
    if (!result) throw new Error('no interval');
    expect(toDrawing(result.lo)).toBeCloseTo(interval.lo, 9);
    expect(toDrawing(result.hi)).toBeCloseTo(interval.hi, 9);
    expect(result.achieved).toBeCloseTo(interval.achieved, 12);
  });

  it.each(trendVectors.cases.filter(({ poisson_score_z }) => poisson_score_z !== null))(
    'Poisson score of $name',
    ({ years, values, poisson_score_z }) => {
      expect(poissonScore(years, exactly(values))).toBeCloseTo(poisson_score_z ?? Number.NaN, 9);
    },
  );

  it.each(trendVectors.rate_trend)('Poisson score against the population', ({ counts, population, score_z }) => {
    const years = counts.map((_, i) => 2020 + i);
    expect(poissonScore(years, exactly(counts), exactly(population))).toBeCloseTo(score_z, 9);
  });

  it.each(Object.entries(trendVectors.min_two_sided_p_by_n))('%s years cannot give a smaller p than %d', (n, p) => {
    const monotone = Array.from({ length: Number(n) }, (_, i) => exact(i));
    expect(mannKendall(monotone).p).toBeCloseTo(p, 15);
  });
});
