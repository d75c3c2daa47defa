// Helt, Delvis or Ej: how far an outcome is from its target in the direction that is wanted (statistics.md section 6). Exact, so that
// a boundary value belongs to the better class.
import { type Exact, exact, isZero, ratio } from '../../arithmetic/exact.js';

export type Judgement = 'Helt' | 'Delvis' | 'Ej';

export interface TargetSettings {
  /** Helt down to this far short, relative to the target: 0.01. */
  readonly heltTolerance: number;
  /** Ej beyond this far short: 0.2. No real Delvis has been seen, so this is the method's assumption. */
  readonly ejBelow: number;
}

export const defaultTargetSettings: TargetSettings = { heltTolerance: 0.01, ejBelow: 0.2 };

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
  { heltTolerance, ejBelow }: TargetSettings,
): TargetResult {
  if (isZero(target)) return { judgement: isZero(outcome) ? 'Helt' : 'Ej', deviation: undefined };
  const gained = better === 'higher' ? outcome.sub(target) : target.sub(outcome);
  const deviation = ratio(gained, target.abs());
  if (deviation.gte(exact(heltTolerance).neg())) return { judgement: 'Helt', deviation };
  return { judgement: deviation.gte(exact(ejBelow).neg()) ? 'Delvis' : 'Ej', deviation };
}
