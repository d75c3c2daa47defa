import { individualsLimits } from '../../../src/analysis/statistics/individuals-limits.js';
import { exact } from '../../../src/arithmetic/exact.js';
import { readVectors } from '../../vectors/read-vectors.js';

interface XmrCase {
  readonly name: string;
  readonly kind: 'count' | 'share';
  readonly values: readonly number[];
  readonly baseline_n: number;
  readonly mean: number;
  readonly mr_bar: number;
  readonly sigma_mr: number;
  readonly poisson_floor: number;
  readonly sigma_used: number;
  readonly classic_limits: readonly [number, number];
  readonly limits: readonly [number, number];
  readonly evaluated: boolean;
  readonly signal: 'above' | 'below' | 'none' | null;
}

const { cases } = readVectors<{ readonly cases: readonly XmrCase[] }>('xmr.json');

const judge = (values: readonly (number | string)[], isCount = false) =>
  individualsLimits(
    values.map((value) => exact(value)),
    { isCount, sigmas: 3, minBaseline: 5 },
  );

describe('limits of individual values', () => {
  it.each(cases)('$name', (example) => {
    const result = judge(example.values, example.kind === 'count');
    if (!result) throw new Error('no limits');
    expect(result.baseline).toBe(example.baseline_n);
    expect(result.mean).toBeCloseTo(example.mean, 9);
    expect(result.meanRange).toBeCloseTo(example.mr_bar, 9);
    expect(result.sigmaRange).toBeCloseTo(example.sigma_mr, 9);
    expect(result.poissonFloor).toBeCloseTo(example.poisson_floor, 9);
    expect(result.sigma).toBeCloseTo(example.sigma_used, 9);
    for (const end of [0, 1] as const) {
      expect(result.classic[end]).toBeCloseTo(example.classic_limits[end], 9);
      expect(result.limits[end]).toBeCloseTo(example.limits[end], 9);
    }
    expect(result.signal ?? null).toBe(example.evaluated ? example.signal : null);
  });

  it('signals to each side', () => {
    expect(judge([51, 49, 53, 50, 54, 90], true)?.signal).toBe('above');
    expect(judge([51, 49, 53, 50, 54, 10], true)?.signal).toBe('below');
    expect(judge([51, 49, 53, 50, 54, 90], true)?.z).toBeGreaterThan(3);
  });

  it('is silent with four earlier points and absent with one', () => {
    expect(judge([1, 2, 1, 2, 90])).toMatchObject({ baseline: 4, signal: undefined });
    expect(judge([1, 2])).toBeUndefined();
    expect(judge([])).toBeUndefined();
  });

  it('sees no departure where floating point would', () => {
    // The floating mean of six times 24.4 is not 24.4.
    expect(judge(['24.4', '24.4', '24.4', '24.4', '24.4', '24.4', '24.4'])).toMatchObject({
      sigma: 0,
      z: 0,
      signal: 'none',
    });
  });

  it('calls a value on the limit within it', () => {
    // Mean 100 and the Poisson floor of 10: the limit is 130.
    expect(judge([100, 100, 100, 100, 100, 130], true)?.signal).toBe('none');
    expect(judge([100, 100, 100, 100, 100, 131], true)?.signal).toBe('above');
  });

  it('has no floor for a level of zero or below', () => {
    expect(judge([0, 0, 0, 0, 0, 0], true)).toMatchObject({ poissonFloor: 0, signal: 'none' });
    expect(judge([-5, -5, -5, -5, -5, -6], true)).toMatchObject({
      poissonFloor: 0,
      signal: 'below',
      z: Number.NEGATIVE_INFINITY,
    });
  });
});
