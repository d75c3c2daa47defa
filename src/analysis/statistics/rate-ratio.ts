// How two rates of events compare: the exact conditional test and interval (R's poisson.test). Given their sum, the second count is
// binomial with the second exposure's share.
import { binomialTest } from './binomial-test.js';
import { clopperPearson } from './clopper-pearson.js';
import type { Interval } from './interval.js';

export interface RateRatio {
  /** (x2/t2)/(x1/t1): infinite when only x1 is 0, NaN when neither has events. */
  readonly ratio: number;
  /** Two-sided. */
  readonly p: number;
  /** The upper end is infinite when x1 is 0. */
  readonly interval: Interval;
  /** Of the score test; 0 when there are no events. */
  readonly z: number;
}

/**
 * Of x1 events in exposure t1 and x2 in t2.
 * @throws RangeError for counts that are not whole and non-negative, or exposures that are not positive.
 */
export function rateRatio(x1: number, t1: number, x2: number, t2: number, confidence = 0.95): RateRatio {
  if (!(x1 >= 0 && t1 > 0 && t2 > 0)) throw new RangeError(`not two rates: ${x1} of ${t1}, ${x2} of ${t2}`);
  const events = x1 + x2;
  const share = t2 / (t1 + t2);
  const [lo, hi] = clopperPearson(x2, events, confidence);
  const ratioOf = (part: number): number => (part === 1 ? Number.POSITIVE_INFINITY : (part / (1 - part)) * (t1 / t2));
  return {
    ratio: x2 / t2 / (x1 / t1),
    p: binomialTest(x2, events, share),
    interval: [ratioOf(lo), ratioOf(hi)],
    z: events === 0 ? 0 : (x2 - events * share) / Math.sqrt(events * share * (1 - share)),
  };
}
