// The interval of a share: Wilson's score interval without continuity correction (statistics.md section 3), and for surveys the same
// with the finite population correction (section 5). It covers chance only, never non-response.
import { effectiveSampleSize } from './effective-sample-size.js';
import type { Interval } from './interval.js';
import { normalReach } from './normal.js';

/**
 * The interval of x of n; neither need be whole. Without observations nothing is known: 0 to 1.
 * @throws RangeError when x is not between 0 and n.
 */
export function wilson(x: number, n: number, confidence: number): Interval {
  assertPart(x, n);
  return n === 0 ? [0, 1] : around(x / n, n, confidence);
}

/**
 * The interval of x of n answers in a population of that size. When all have answered it is the share itself; a population smaller
 * than the answers, which no register should hold, corrects nothing. Section 5 corrects only above a tenth: the caller's choice.
 * @throws RangeError when x is not between 0 and n.
 */
export function wilsonFinite(x: number, n: number, population: number, confidence: number): Interval {
  assertPart(x, n);
  if (n === 0) return [0, 1];
  return n === population ? [x / n, x / n] : around(x / n, effectiveSampleSize(n, population), confidence);
}

function around(share: number, n: number, confidence: number): Interval {
  const z = normalReach(confidence);
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [share === 0 ? 0 : Math.max(0, centre - reach), share === 1 ? 1 : Math.min(1, centre + reach)];
}

function assertPart(x: number, n: number): void {
  if (!(x >= 0 && x <= n)) throw new RangeError(`${x} is no part of ${n}`);
}
