// Whether x of n agrees with a target share: the exact two-sided binomial test, as R's binom.test.
import { twoSidedExact } from './two-sided-exact.js';

/**
 * Two-sided p of x of n against the share `target` (0–1); 1 when there are no observations.
 * @throws RangeError when x and n are not whole, x is not between 0 and n, or the target is no share.
 */
export function binomialTest(x: number, n: number, target: number): number {
  if (!(Number.isInteger(n) && x >= 0 && x <= n)) throw new RangeError(`${x} is no part of ${n}`);
  if (!(target >= 0 && target <= 1)) throw new RangeError(`${target} is no share`);
  const odds = target / (1 - target);
  return twoSidedExact(x, {
    lowest: 0,
    mode: Math.min(n, Math.floor((n + 1) * target)),
    highest: n,
    step: (k) => ((n - k) / (k + 1)) * odds,
  });
}
