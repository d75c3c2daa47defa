// How much more districts vary than chance would make them: winsorised phi and the additive tau² (Spiegelhalter 2005, Qual Saf Health Care).
import { exact } from '../../arithmetic/exact.js';
import { total } from './total.js';

export interface Overdispersion {
  /** How many were drawn in at each end. */
  readonly winsorised: number;
  /** The mean of the winsorised z². */
  readonly phi: number;
  /** 1 + 2√(2/I): overdispersion counts only above it. */
  readonly phiThreshold: number;
  /** 1 when phi does not count. */
  readonly phiUsed: number;
  /** The variance between districts on the scale of y; 0 when phi does not count. */
  readonly tau2: number;
}

/** `errors` are the standard errors s of the values whose z are given, all positive. Fewer than three say nothing of spread. */
export function overdispersion(z: readonly number[], errors: readonly number[], winsorise: number): Overdispersion {
  const size = z.length;
  const winsorised = Math.max(
    0,
    Math.min(Number(exact(winsorise).mul(exact(size)).floor().valueOf()), Math.ceil(size / 2) - 1),
  );
  const phi = size === 0 ? 0 : total(drawIn(z, winsorised).map((value) => value * value)) / size;
  const phiThreshold = 1 + 2 * Math.sqrt(2 / size);
  const counts = size >= 3 && phi > phiThreshold;
  return {
    winsorised,
    phi,
    phiThreshold,
    phiUsed: counts ? phi : 1,
    tau2: counts ? betweenVariance(phi, errors) : 0,
  };
}

/** The outermost values replaced by the next ones in. */
function drawIn(values: readonly number[], each: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [lowest, highest] = [sorted[each] ?? 0, sorted[sorted.length - 1 - each] ?? 0];
  return values.map((value) => Math.min(highest, Math.max(lowest, value)));
}

function betweenVariance(phi: number, errors: readonly number[]): number {
  const weights = errors.map((error) => 1 / (error * error));
  const all = total(weights);
  const spread = errors.length * phi - (errors.length - 1);
  return Math.max(0, spread / (all - total(weights.map((weight) => weight * weight)) / all));
}
