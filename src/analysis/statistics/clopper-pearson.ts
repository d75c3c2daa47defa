// The exact interval of a share (Clopper & Pearson 1934), from quantiles of the beta distribution.
import { betaQuantile } from './beta-quantile.js';
import type { Interval } from './interval.js';

/**
 * The interval of x of n. Without observations: 0 to 1.
 * @throws RangeError when x is not between 0 and n.
 */
export function clopperPearson(x: number, n: number, confidence: number): Interval {
  if (!(x >= 0 && x <= n)) throw new RangeError(`${x} is no part of ${n}`);
  const tail = (1 - confidence) / 2;
  return [
    x === 0 ? 0 : betaQuantile(tail, x, n - x + 1, 'lower'),
    x === n ? 1 : betaQuantile(tail, x + 1, n - x, 'upper'),
  ];
}
