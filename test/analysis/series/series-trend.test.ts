import { isMonotone, seriesTrend } from '../../../src/analysis/series/series-trend.js';
import { exact } from '../../../src/arithmetic/exact.js';
import type { PublishedValue } from '../../../src/disclosure/published.js';
import { defaultAnalysisSettings } from '../../../src/indicators/analysis-settings.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { count, disclose, ratioOf } from '../../support/observed.js';
import { indicator, point } from '../points.js';

const rate = ratioOf('a.r', 'a.x', 'a.n', { kind: 'rate', per: 1000 });
const { data } = disclose({ indicators: [count('a.x'), count('a.n'), rate], observations: [] });

const trendOf = (run: readonly PublishedValue[], about: Indicator) =>
  seriesTrend(run, about, data, defaultAnalysisSettings.trend);

/** One point a year up to 2024. */
const run = (values: readonly (number | string)[]): readonly PublishedValue[] =>
  values.map((value, index) => point(2025 - values.length + index, value));

/** Rates per 1 000, from their events and populations. */
const rates = (given: readonly (readonly [x: number, n: number])[]): readonly PublishedValue[] =>
  given.map(([x, n], index) => {
    const year = 2025 - given.length + index;
    return point(year, exact(x).mul(1000).div(n), point(year, n));
  });

it('tells from which year to which it is', () => {
  expect(trendOf(run([100, 120, 140, 160, 180]), indicator())).toMatchObject({
    classification: 'increasing',
    n: 5,
    from: 2020,
    to: 2024,
    s: 10,
    p: 2 / 120,
    tauB: 1,
  });
});

it('is of too few years where there is nothing or next to nothing', () => {
  expect(trendOf([], indicator())).toMatchObject({ classification: 'too_few_years', n: 0, from: 0, to: 0 });
  expect(trendOf(run([10, 20, 30]), indicator())).toMatchObject({ classification: 'too_few_years', n: 3, s: 3 });
});

it('has its slope in the unit of the indicator, and its size in percent of the median', () => {
  const { slope, size, slopeInterval } = trendOf(run([100, 120, 140, 160, 180]), indicator());
  expect(slope?.toFraction()).toBe('20');
  expect(size).toBeCloseTo((20 * 4 * 100) / 140, 12);
  expect(slopeInterval).toMatchObject({ lo: exact(20), hi: exact(20) });
});

it.each([
  ['percent', 100, [20, 22, 24, 26, 28], '2'],
  ['parts of one', 1, ['0.20', '0.22', '0.24', '0.26', '0.28'], '1/50'],
] as const)('of a share given in %s has its size in procentenheter', (_, per, values, slope) => {
  const found = trendOf(run(values), indicator({ kind: 'share', per }));
  expect(found).toMatchObject({ classification: 'increasing', size: 8 });
  expect(found.slope?.toFraction()).toBe(slope);
});

describe('chance among the events', () => {
  const few = [21, 22, 23, 24, 25];

  it('must be exceeded by counts of persons', () => {
    const found = trendOf(run(few), indicator());
    expect(found.classification).toBe('no_clear_trend');
    expect(found.z).toBeCloseTo(10 / Math.sqrt(23 * 10), 10);
  });

  it('is not known of kronor, nor of hours', () => {
    expect(trendOf(run(few), indicator({ kind: 'money' }))).toMatchObject({ classification: 'increasing' });
    const hours = indicator({ unit: { one: 'timme', many: 'timmar', gender: 'common' } });
    expect(trendOf(run(few), hours).classification).toBe('increasing');
    expect(trendOf(run(few), hours).z).toBeUndefined();
  });

  it('is that of the events behind a rate, over its populations', () => {
    const found = trendOf(rates(few.map((x) => [x, 1000])), rate);
    expect(found.classification).toBe('no_clear_trend');
    expect(found.slope?.toFraction()).toBe('1');
    const many = trendOf(rates(few.map((x) => [100 * x, 100_000])), rate);
    expect(many).toMatchObject({ classification: 'increasing' });
    expect(many.slope?.toFraction()).toBe('1');
  });

  it('does not take a growing population for a growing rate', () => {
    const found = trendOf(rates([1, 2, 3, 4, 5].map((n) => [100 * n, 10_000 * n])), rate);
    expect(found).toMatchObject({ classification: 'stable', s: 0, size: 0 });
  });

  it('is left out for a rate whose population is not published for every year', () => {
    const whole = rates(few.map((x) => [x, 1000]));
    const found = trendOf([point(2019, 20), ...whole], rate);
    expect(found.classification).toBe('increasing');
    expect(found.z).toBeUndefined();
  });
});

it('is monotone only when every step goes the same way', () => {
  expect(isMonotone(run([1, 2, 3]))).toBe(true);
  expect(isMonotone(run([3, 2, 1]))).toBe(true);
  expect(isMonotone(run([1, 2, 2]))).toBe(false);
  expect(isMonotone(run([1, 3, 2]))).toBe(false);
});
