import fc from 'fast-check';
import { classifyTrend } from '../../../src/analysis/judgements/classify-trend.js';
import { exact } from '../../../src/arithmetic/exact.js';
import { defaultAnalysisSettings, type TrendThresholds } from '../../../src/indicators/analysis-settings.js';
import { trendVectors } from '../../vectors/trend-vectors.js';

const { config } = trendVectors;
const configured: TrendThresholds = {
  alpha: config.alpha ?? Number.NaN,
  poissonZ: config.poisson_z ?? Number.NaN,
  minYears: config.min_years ?? Number.NaN,
  minChangePercent: config.min_total_change_percent ?? Number.NaN,
  minChangePoints: config.min_total_change_pp ?? Number.NaN,
  stablePercent: config.stable_range_percent ?? Number.NaN,
  stablePoints: config.stable_range_pp ?? Number.NaN,
};
const settings = defaultAnalysisSettings.trend;

const exactly = (values: readonly (number | string)[]) => values.map((value) => exact(value));
const yearsOf = (values: readonly unknown[]) => values.map((_, i) => 2024 - values.length + 1 + i);
const classify = (values: readonly (number | string)[], kind: 'count' | 'share' | 'other') =>
  classifyTrend(yearsOf(values), exactly(values), { kind, settings });

describe('the class of a trend', () => {
  it('has the thresholds of the worked examples by default', () => {
    expect(defaultAnalysisSettings.trend).toEqual(configured);
  });

  it.each(trendVectors.cases)('$name is $classification', (example) => {
    const result = classifyTrend(example.years, exactly(example.values), { kind: example.kind, settings: configured });
    expect(result.classification).toBe(example.classification);
    expect(result.n).toBe(example.n);
    expect(result.mannKendall?.s).toBe(example.S);
    expect(result.sizePercent).toBeCloseTo(example.size_measure, 9);
    if (example.poisson_score_z === null) expect(result.z).toBeUndefined();
    else expect(result.z).toBeCloseTo(example.poisson_score_z, 9);
  });

  it.each([
    { what: 'few events', values: [21, 22, 22, 23, 24], kind: 'count', expected: 'no_clear_trend' },
    {
      what: 'the same without chance in the events',
      values: [21, 22, 22, 23, 24],
      kind: 'other',
      expected: 'increasing',
    },
    {
      what: 'five percent of the median, exactly',
      values: [390, 395, 400, 405, 410],
      kind: 'other',
      expected: 'increasing',
    },
    { what: 'less than that', values: [391, 395, 400, 404, 409], kind: 'other', expected: 'stable' },
    {
      what: 'a point, exactly, in decimals',
      values: ['24.1', '24.35', '24.6', '24.85', '25.1'],
      kind: 'share',
      expected: 'increasing',
    },
    {
      what: 'a range of a point, exactly',
      values: ['24.1', '25.1', '24.6', '24.4', '24.7'],
      kind: 'share',
      expected: 'stable',
    },
    {
      what: 'a range of a hair more',
      values: ['24.1', '25.11', '24.6', '24.4', '24.7'],
      kind: 'share',
      expected: 'no_clear_trend',
    },
    { what: 'equal values', values: [7, 7, 7, 7], kind: 'count', expected: 'stable' },
    { what: 'nothing but zeros', values: [0, 0, 0, 0], kind: 'count', expected: 'stable' },
    { what: 'a median of zero', values: [0, 0, 0, 0, 4, 9, 20], kind: 'count', expected: 'no_clear_trend' },
    { what: 'a balance below zero', values: [-100, -120, -130, -150], kind: 'other', expected: 'decreasing' },
    { what: 'three years', values: [1, 50, 900], kind: 'count', expected: 'too_few_years' },
    { what: 'one year', values: [1], kind: 'count', expected: 'too_few_years' },
    { what: 'no year', values: [], kind: 'count', expected: 'too_few_years' },
  ] as const)('of $what is $expected', ({ values, kind, expected }) => {
    expect(classify(values, kind).classification).toBe(expected);
  });

  it('gives no size in percent of a median of zero', () => {
    const { sizePercent, rangePercent } = classify([0, 0, 0, 0, 4, 9, 20], 'count');
    expect([sizePercent, rangePercent]).toEqual([undefined, undefined]);
  });

  it('judges the rate when the population is given', () => {
    const [years, counts] = [[2020, 2021, 2022, 2023, 2024], exactly([1000, 1100, 1200, 1300, 1400])];
    const populations = exactly([10000, 11000, 12000, 13000, 14000]);
    expect(classifyTrend(years, counts, { kind: 'count', settings }).classification).toBe('increasing');
    expect(classifyTrend(years, counts, { kind: 'count', populations, settings })).toMatchObject({
      classification: 'stable',
      z: 0,
      sizePercent: 0,
    });
    expect(() => classifyTrend(years, counts, { kind: 'count', populations: exactly([1]), settings })).toThrow(
      RangeError,
    );
  });
});

const series = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { maxLength: 10 })
  .chain((years) =>
    fc.tuple(
      fc.constant(years),
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: years.length, maxLength: years.length }),
    ),
  );
const kinds = fc.constantFrom('count' as const, 'share' as const, 'other' as const);

describe('a classification', () => {
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(series, kinds, fc.integer({ min: 0, max: 9 }), ([years, values], kind, turn) => {
        const rotate = <T>(row: readonly T[]) => [...row.slice(turn), ...row.slice(0, turn)];
        const own = classifyTrend(years, exactly(values), { kind, settings });
        const turned = classifyTrend(rotate(years), exactly(rotate(values)), { kind, settings });
        expect({ ...turned, z: 0 }).toEqual({ ...own, z: 0 });
        expect(turned.z ?? 0).toBeCloseTo(own.z ?? 0, 9);
      }),
    );
  });

  it('does not depend on the unit of what is not counted', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), ([years, values], n, d) => {
        const scaled = values.map((value) => exact(value).mul(exact(n)).div(exact(d)));
        const own = classifyTrend(years, exactly(values), { kind: 'other', settings });
        const other = classifyTrend(years, scaled, { kind: 'other', settings });
        expect(other.classification).toBe(own.classification);
        expect(other.mannKendall).toEqual(own.mannKendall);
        expect(other.sizePercent).toEqual(own.sizePercent);
      }),
    );
  });

  it('does not depend on where the years begin', () => {
    fc.assert(
      fc.property(series, kinds, fc.integer({ min: -1000, max: 1000 }), ([years, values], kind, shift) => {
        const own = classifyTrend(years, exactly(values), { kind, settings });
        const moved = years.map((year) => year + shift);
        const other = classifyTrend(moved, exactly(values), { kind, settings });
        expect(other).toMatchObject({ classification: own.classification, mannKendall: own.mannKendall });
        expect(other.z ?? 0).toBeCloseTo(own.z ?? 0, 9);
      }),
    );
  });

  it('turns with the values', () => {
    const opposite: Readonly<Record<string, string>> = { increasing: 'decreasing', decreasing: 'increasing' };
    fc.assert(
      fc.property(series, fc.constantFrom('share' as const, 'other' as const), ([years, values], kind) => {
        const own = classifyTrend(years, exactly(values), { kind, settings }).classification;
        const turned = classifyTrend(years, exactly(values.map((value) => -value)), { kind, settings }).classification;
        expect(turned).toBe(opposite[own] ?? own);
      }),
    );
  });
});
