// Apart, roughly equal or unclear: one rule for gaps of shares and ratios of rates (statistics.md section 4).
import type { Interval } from '../statistics/interval.js';
import type { SexVerdict } from './sex-analysis.js';

export interface VerdictLimits {
  /** What equality is: 0 procentenheter, or a ratio of 1. */
  readonly equality: number;
  /** Roughly equal when the whole interval lies within so much of it. */
  readonly within: number;
}

/** `differs`: whether the difference itself is at least the least, decided by the caller on exact values. */
export function judgeInterval([lo, hi]: Interval, differs: boolean, { equality, within }: VerdictLimits): SexVerdict {
  if (differs && (lo > equality || hi < equality)) return 'apart';
  return lo >= equality - within && hi <= equality + within ? 'equal' : 'unclear';
}
