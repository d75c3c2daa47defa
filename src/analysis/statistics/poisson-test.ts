// Whether a count agrees with an expected one: the exact two-sided Poisson test, as R's poisson.test.
import { twoSidedExact } from './two-sided-exact.js';

/**
 * Two-sided p of x events where `expected` were expected.
 * @throws RangeError for a count that is not whole, or negative numbers.
 */
export function poissonTest(x: number, expected: number): number {
  if (!(x >= 0 && expected >= 0)) throw new RangeError(`not a count against an expected one: ${x}, ${expected}`);
  return twoSidedExact(x, {
    lowest: 0,
    mode: Math.floor(expected),
    highest: Number.POSITIVE_INFINITY,
    step: (k) => expected / (k + 1),
  });
}
