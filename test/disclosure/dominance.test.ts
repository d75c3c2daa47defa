import fc from 'fast-check';
import { exact, toDrawing } from '../../src/arithmetic/exact.js';
import { defaultDominanceSettings, dominance } from '../../src/disclosure/dominance.js';
import { readVectors } from '../vectors/read-vectors.js';

const vectors = readVectors<{
  readonly config: {
    readonly min_contributors: number;
    readonly nk: readonly (readonly [number, number])[];
    readonly p_percent: number;
  };
  readonly cases: readonly {
    readonly contributions: readonly number[];
    readonly total: number;
    readonly n_contributors: number;
    readonly min_contributors_violated: boolean;
    readonly nk_1_75: boolean;
    readonly nk_2_85: boolean;
    readonly p_percent_15: boolean;
    readonly sensitive: boolean;
    readonly upper_protection_p: number;
  }[];
}>('dominance.json');

const judge = (contributions: readonly (number | string)[]) => dominance(contributions.map((value) => exact(value)));

describe('dominance', () => {
  it('has the limits of the worked examples by default', () => {
    const { min_contributors: minContributors, nk, p_percent: pPercent } = vectors.config;
    expect(defaultDominanceSettings).toEqual({ minContributors, nk, pPercent });
  });

  it.each(vectors.cases)('of $contributions', (example) => {
    const result = judge(example.contributions);
    expect(result).toMatchObject({
      contributors: example.n_contributors,
      tooFew: example.min_contributors_violated,
      nk: [example.nk_1_75, example.nk_2_85],
      pPercent: example.p_percent_15,
      sensitive: example.sensitive,
    });
    expect(toDrawing(result.total)).toBe(example.total);
    expect(toDrawing(result.upperProtection)).toBeCloseTo(example.upper_protection_p, 9);
  });

  it('allows what is exactly at a limit', () => {
    expect(judge([750, 100, 50, 50, 50]).nk).toEqual([false, false]);
    expect(judge(['750.01', 100, 50, 50, '49.99']).nk).toEqual([true, true]);
    // Beside 1000 and 500 there is exactly 150.
    expect(judge([1000, 500, 100, 30, 20])).toMatchObject({ pPercent: false });
    expect(judge([1000, 500, 100, 30, '19.9'])).toMatchObject({ pPercent: true, sensitive: true });
    expect(toDrawing(judge([1000, 500, 100, 30, '19.9']).upperProtection)).toBe(0.1);
  });

  it('takes every contributor alone for the whole, and bears none', () => {
    expect(judge([100])).toMatchObject({ tooFew: true, nk: [true, true], pPercent: true });
    expect(judge([])).toMatchObject({ contributors: 0, tooFew: true, nk: [false, false], pPercent: false });
  });

  it('counts who contributed something, and a repayment by its size', () => {
    expect(judge([100, 90, 80, 70, 0])).toMatchObject({ contributors: 4, tooFew: true });
    expect(judge([100, 90, -80, 70, 60])).toEqual(judge([100, 90, 80, 70, 60]));
  });

  it('does not depend on order or unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 9 }),
        fc.integer({ min: 1, max: 1000 }),
        (values, unit) => {
          const own = judge(values);
          const other = dominance(values.toReversed().map((value) => exact(value).div(exact(unit))));
          const { total: _, upperProtection: __, ...marks } = own;
          expect(other).toMatchObject(marks);
        },
      ),
    );
  });
});
