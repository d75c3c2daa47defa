// How far apart two shares are: Newcombe's hybrid score interval (1998, method 10), without continuity correction.
import type { Interval } from './interval.js';
import { wilson } from './wilson.js';

export interface ShareDifference {
  /** x1/n1 − x2/n2, of 1 and not of 100. */
  readonly difference: number;
  readonly interval: Interval;
}

/**
 * The first share less the second: women − men.
 * @throws RangeError when a group is empty or an x is not between 0 and its n.
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number, confidence: number): ShareDifference {
  if (n1 === 0 || n2 === 0) throw new RangeError('an empty group has no share');
  const [[lo1, hi1], [lo2, hi2]] = [wilson(x1, n1, confidence), wilson(x2, n2, confidence)];
  const [p1, p2] = [x1 / n1, x2 / n2];
  const difference = p1 - p2;
  return {
    difference,
    interval: [difference - Math.hypot(p1 - lo1, hi2 - p2), difference + Math.hypot(hi1 - p1, p2 - lo2)],
  };
}
