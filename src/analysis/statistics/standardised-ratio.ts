// Observed events against those expected at the city's rates by age: the indirectly standardised ratio with exact Poisson limits. Two
// districts' ratios compare with the city, not with each other (statistics.md section 3).
import type { Interval } from './interval.js';
import { poissonInterval } from './poisson-interval.js';

/** @throws RangeError for negative events, or when no events are expected. */
export function standardisedRatio(
  observed: number,
  expected: number,
  confidence: number,
): { readonly ratio: number; readonly interval: Interval } {
  return { interval: poissonInterval(observed, expected, confidence), ratio: observed / expected };
}
