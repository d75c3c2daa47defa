// Where a funnel's limits run: the target plus and minus what a district of size n may differ from it by.
import type { Interval } from './interval.js';
import { normalReach } from './normal.js';

/** A share of persons, or events per exposure. */
export type FunnelKind = 'proportion' | 'rate';

/** The standard error of a district of size n at the target; 0 at a target of 0, or of 1 for shares. */
export function funnelError(target: number, n: number, kind: FunnelKind): number {
  return Math.sqrt(Math.max(0, kind === 'proportion' ? target * (1 - target) : target) / n);
}

/** The additive limits at any n > 0, for drawing the curve; `tau2` 0 gives the raw ones. Kept within what can be. */
export function funnelLimits(target: number, n: number, kind: FunnelKind, confidence: number, tau2 = 0): Interval {
  return limitsAround(target, Math.sqrt(funnelError(target, n, kind) ** 2 + tau2), kind, confidence);
}

/** The limits for a given standard deviation. */
export function limitsAround(target: number, deviation: number, kind: FunnelKind, confidence: number): Interval {
  const reach = normalReach(confidence) * deviation;
  const highest = kind === 'proportion' ? 1 : Number.POSITIVE_INFINITY;
  return [Math.max(0, target - reach), Math.min(highest, target + reach)];
}
