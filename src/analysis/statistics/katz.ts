// How many times one share is another: the log interval of Katz and others (1978).
import type { Interval } from './interval.js';
import { normalReach } from './normal.js';

export interface ShareRatio {
  /** (x1/n1)/(x2/n2) */
  readonly ratio: number;
  readonly interval: Interval;
}

/** The first share over the second: women by men. Undefined when a count is 0. */
export function katz(x1: number, n1: number, x2: number, n2: number, confidence: number): ShareRatio | undefined {
  if (!(x1 > 0 && x2 > 0)) return undefined;
  const ratio = x1 / n1 / (x2 / n2);
  const reach = normalReach(confidence) * Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2);
  return { ratio, interval: [ratio * Math.exp(-reach), ratio * Math.exp(reach)] };
}
