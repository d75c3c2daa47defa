// Helt, Delvis or Ej: how far an outcome is from its target in the direction that is wanted (statistics.md section 6). Exact, so that
// a boundary value belongs to the better class.
import { type Exact, exact, isZero, ratio } from '../../arithmetic/exact.js';
import type { TargetThresholds } from '../../indicators/analysis-settings.js';
import type { Judgement } from '../../indicators/indicator.js';

export interface TargetResult {
  readonly judgement: Judgement;
  /** (outcome − target) / |target|, positive in the desired direction; undefined for a target of 0. */
  readonly deviation: Exact | undefined;
}

/** A target of 0 is met by 0 only. */
export function judgeTarget(
  outcome: Exact,
  target: Exact,
  better: 'higher' | 'lower',
  { heltTolerance, ejBelow }: TargetThresholds,
): TargetResult {
  if (isZero(target)) return { judgement: isZero(outcome) ? 'Helt' : 'Ej', deviation: undefined };
  const gained = better === 'higher' ? outcome.sub(target) : target.sub(outcome);
  const deviation = ratio(gained, target.abs());
  if (deviation.gte(exact(heltTolerance).neg())) return { judgement: 'Helt', deviation };
  return { judgement: deviation.gte(exact(ejBelow).neg()) ? 'Delvis' : 'Ej', deviation };
}
