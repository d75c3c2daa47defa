import fc from 'fast-check';
import { changeBetween } from '../../src/analysis/change/change-between.js';
import { defaultChangeSettings } from '../../src/analysis/change/change-settings.js';
import { exact } from '../../src/arithmetic/exact.js';
import type { Published } from '../../src/disclosure/published.js';
import type { Indicator, SeriesBreak } from '../../src/indicators/indicator.js';
import { changeVectors } from '../vectors/change-vectors.js';
import { indicator, point, share, sharePoint, silent } from './points.js';
import { vectorIndicator, vectorPoints } from './vector-points.js';

describe('worked examples', () => {
  it('have the thresholds that are the default', () => {
    const { config } = changeVectors;
    const settings = defaultChangeSettings;
    expect(settings.smallBase.equals(config.small_base)).toBe(true);
    expect(settings.unchangedPercent.equals(config.unchanged_pct)).toBe(true);
    expect(settings.unchangedPoints.equals(config.unchanged_pp)).toBe(true);
    expect(settings.oneDecimalBase.equals(config.one_decimal_base)).toBe(true);
    expect(settings.oneDecimalBelow.equals(config.one_decimal_below_pct)).toBe(true);
  });

  it.each(changeVectors.cases)('$kind $prev → $curr: $rule', (vector) => {
    const [previous, current] = vectorPoints(vector);
    const found = changeBetween(previous, current, vectorIndicator(vector));
    if (found.type === 'no-statement') {
      expect(found.reason).toBe(vector.rule);
      expect(vector.phrase).toBeNull();
      return;
    }
    expect(found.rule).toBe(vector.rule);
    expect([found.previous, found.current]).toEqual([previous, current]);
    if (vector.direction) expect(found.direction).toBe(vector.direction);
    const size = 'rounded' in found ? { rounded: Number(found.rounded), decimals: found.decimals } : {};
    expect(size).toEqual(vector.rounded === undefined ? {} : { rounded: vector.rounded, decimals: vector.decimals });
    const percent = 'percent' in found ? found.percent.toFraction() : undefined;
    const points = found.type === 'point-change' ? found.points.toFraction() : undefined;
    expect(percent).toBe(vector.pct_exact && exact(vector.pct_exact).toFraction());
    expect(points).toBe(vector.delta_pp_exact && exact(vector.delta_pp_exact).toFraction());
  });
});

/** The rule, or the reason for silence. */
function ruleOf(previous: Published, current: Published, about: Indicator): string {
  const found = changeBetween(previous, current, about);
  return found.type === 'no-statement' ? found.reason : found.rule;
}

describe('silence', () => {
  const cut = (year: number, comparable: SeriesBreak['comparable']): SeriesBreak => ({
    year,
    comparable,
    kind: 'definition',
    note: 'Ny definition.',
  });

  it('comes first from a hidden point, then from a missing one', () => {
    const value = point(2024, 30);
    expect(ruleOf(silent(2023, 'suppressed'), silent(2024, 'missing'), indicator())).toBe('suppressed');
    expect(ruleOf(silent(2023, 'missing'), silent(2024, 'suppressed'), indicator())).toBe('suppressed');
    expect(ruleOf(silent(2023, 'missing'), value, indicator())).toBe('missing');
    expect(ruleOf(silent(2023, 'notApplicable'), value, indicator())).toBe('not_applicable');
  });

  it.each([
    [2023, 2024, 2024, 'break'],
    [2020, 2024, 2022, 'break'],
    [2023, 2024, 2023, 'percent'],
    [2023, 2024, 2025, 'percent'],
  ])('from %i to %i with a break in %i: %s', (from, to, year, rule) => {
    const series = indicator({ breaks: [cut(year, 'no')] });
    expect(ruleOf(point(from, 100), point(to, 200), series)).toBe(rule);
  });

  it('does not come from a break that left the series comparable', () => {
    const series = indicator({ breaks: [cut(2024, 'recalculated'), cut(2024, 'yes')] });
    expect(ruleOf(point(2023, 100), point(2024, 200), series)).toBe('percent');
  });

  it('keeps shares over few or a hidden number of persons', () => {
    expect(ruleOf(sharePoint(2023, 5, 19), sharePoint(2024, 50, 100), share())).toBe('small_denominator');
    expect(ruleOf(sharePoint(2023, 50, 100), sharePoint(2024, 5, 19), share())).toBe('small_denominator');
    expect(ruleOf(sharePoint(2023, 5, 20), sharePoint(2024, 50, 100), share())).toBe('percentage_points');
    const hidden = point(2023, 40, silent(2023, 'suppressed'));
    expect(ruleOf(hidden, sharePoint(2024, 50, 100), share())).toBe('small_denominator');
  });

  it('refuses a later point as the earlier', () => {
    expect(ruleOf(point(2024, 100), point(2023, 200), indicator())).toBe('order');
    expect(ruleOf(point(2024, 100), point(2024, 200), indicator())).toBe('order');
  });

  it('takes points of two series for a bug', () => {
    expect(() => changeBetween(point(2023, 1), point(2024, 2, undefined, { kön: 'män' }), indicator())).toThrow();
    expect(() => changeBetween(point(2023, 1), point(2024, 2), indicator({ id: 'annan.serie' }))).toThrow();
  });
});

describe('the base', () => {
  it.each([
    [0, 4, 'zero_base'],
    [0, 0, 'unchanged'],
    [4, 4, 'unchanged'],
    [19, 40, 'small_base'],
    [20, 40, 'percent'],
    [45, 0, 'to_zero'],
    [-5, -5, 'unchanged'],
    [5, -5, 'negative_absolute'],
  ])('of a count from %i to %i: %s', (from, to, rule) => {
    expect(ruleOf(point(2023, from), point(2024, to), indicator())).toBe(rule);
  });

  it('is not small for money and durations, whose value counts nobody', () => {
    for (const kind of ['money', 'duration'] as const) {
      expect(ruleOf(point(2023, 12), point(2024, 15), indicator({ kind }))).toBe('percent');
    }
  });

  it('of a rate is the events behind it', () => {
    const rate = indicator({ kind: 'rate', per: 1000 });
    const per1000 = (year: number, value: string, population: number) => point(year, value, point(year, population));
    expect(ruleOf(per1000(2023, '1.9', 10_000), per1000(2024, '4', 10_000), rate)).toBe('small_base');
    expect(ruleOf(per1000(2023, '2', 10_000), per1000(2024, '4', 10_000), rate)).toBe('percent');
    expect(ruleOf(per1000(2023, '2', 19), per1000(2024, '4', 10_000), rate)).toBe('small_denominator');
    const found = changeBetween(per1000(2023, '2', 500_000), per1000(2024, '2.09', 500_000), rate);
    expect(found).toMatchObject({ rule: 'percent', rounded: '4.5', decimals: 1 });
  });

  it('that is not known gives a statement without decimals', () => {
    expect(changeBetween(point(2023, '24.4'), point(2024, '27.5'), share())).toMatchObject({
      rounded: '3',
      decimals: 0,
    });
    const rate = indicator({ kind: 'rate', per: 1000 });
    expect(changeBetween(point(2023, '2'), point(2024, '2.09'), rate)).toMatchObject({ rounded: '5', decimals: 0 });
  });
});

describe('rounding', () => {
  it('is done once, from the exact difference', () => {
    const found = changeBetween(sharePoint(2023, 2440, 10_000), sharePoint(2024, 2750, 10_000), share());
    expect(found).toMatchObject({ rule: 'percentage_points', rounded: '3.1', decimals: 1 });
  });

  it('gives way to the text, which may want fewer decimals but not more', () => {
    const [from, to] = [point(2023, 39_886), point(2024, 42_757)];
    expect(changeBetween(from, to, indicator())).toMatchObject({ rounded: '7.2' });
    const settings = (maxDecimals: number) => ({ ...defaultChangeSettings, maxDecimals });
    expect(changeBetween(from, to, indicator(), settings(0))).toMatchObject({ rounded: '7', decimals: 0 });
    expect(changeBetween(from, to, indicator(), settings(3))).toMatchObject({ rounded: '7.2', decimals: 1 });
  });

  it('shows a change that a lower threshold lets through', () => {
    const settings = { ...defaultChangeSettings, unchangedPercent: exact(0) };
    expect(changeBetween(point(2023, 1000), point(2024, 1000.2), indicator(), settings)).toMatchObject({
      rounded: '0.02',
      decimals: 2,
    });
  });

  it('agrees with whole-number arithmetic for every pair of counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 200_000 }), fc.integer({ min: 1, max: 200_000 }), (from, to) => {
        const found = changeBetween(point(2023, from), point(2024, to), indicator());
        const distance = BigInt(Math.abs(to - from));
        const base = BigInt(from);
        if (from === to) return expect(found).toMatchObject({ rule: 'unchanged' });
        if (distance * 100n < base) return expect(found).toMatchObject({ rule: 'about_unchanged' });
        const decimals = from >= 1000 && distance * 10n < base ? 1 : 0;
        const scale = decimals === 1 ? 1000n : 100n;
        const halfAway = (2n * distance * scale + base) / (2n * base);
        const text = decimals === 1 ? `${halfAway / 10n}.${halfAway % 10n}` : `${halfAway}`;
        expect(found).toMatchObject({ rule: 'percent', direction: to > from ? 'up' : 'down', decimals, rounded: text });
      }),
    );
  });

  it('is the same size in both directions', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }));
    fc.assert(
      fc.property(counts, fc.constantFrom(20, 999, 1000, 5000), ([a, b], n) => {
        const part = (value: number) => Math.min(value, n);
        const up = changeBetween(sharePoint(2023, part(a), n), sharePoint(2024, part(b), n), share());
        const down = changeBetween(sharePoint(2023, part(b), n), sharePoint(2024, part(a), n), share());
        expect('rounded' in up && up.rounded).toEqual('rounded' in down && down.rounded);
      }),
    );
  });
});
