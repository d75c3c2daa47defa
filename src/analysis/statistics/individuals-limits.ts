// Whether the latest value departs from the level of the earlier ones: an individuals chart (XmR; Wheeler) whose limits come from all
// points but the latest. Counts have the Poisson deviation as a floor, so that a smooth past raises no alarm (statistics.md section 2).
import { type Exact, exact, isZero, ratio, sign, sum, toDrawing } from '../../arithmetic/exact.js';
import type { Interval } from './interval.js';

export interface IndividualsOptions {
  readonly isCount: boolean;
  /** How many sigmas the limits lie from the mean. */
  readonly sigmas: number;
  /** Fewer earlier points than this give no signal. */
  readonly minBaseline: number;
}

export interface IndividualsLimits {
  /** How many points the limits are computed from. */
  readonly baseline: number;
  readonly mean: number;
  /** The mean absolute difference between neighbours. */
  readonly meanRange: number;
  readonly sigmaRange: number;
  /** √mean for counts, else 0. */
  readonly poissonFloor: number;
  /** The larger of the two. */
  readonly sigma: number;
  /** mean ∓ 2,66 mean ranges, without the floor. */
  readonly classic: Interval;
  readonly limits: Interval;
  /** The latest value in sigmas from the mean; infinite when the baseline is constant and the latest value is not. */
  readonly z: number;
  /** Undefined when the baseline is too short to judge by. */
  readonly signal: 'above' | 'below' | 'none' | undefined;
}

/** d2 for pairs (Montgomery): a mean range is this many sigmas. */
const rangeInSigmas = exact('1.128');
const classicReach = 2.66;

/** The last value judged by all before it. Undefined with fewer than two earlier points, which have no range. */
export function individualsLimits(
  values: readonly Exact[],
  { isCount, sigmas, minBaseline }: IndividualsOptions,
): IndividualsLimits | undefined {
  const earlier = values.slice(0, -1);
  const latest = values.at(-1);
  if (latest === undefined || earlier.length < 2) return undefined;
  const mean = ratio(sum(earlier), exact(earlier.length));
  const ranges = earlier.slice(1).map((value, i) => value.sub(earlier[i] ?? value).abs());
  const meanRange = ratio(sum(ranges), exact(ranges.length));
  const sigmaRange = meanRange.div(rangeInSigmas);
  const rangeSquared = sigmaRange.mul(sigmaRange);
  const floorSquared = isCount && sign(mean) > 0 ? mean : exact(0);
  const sigmaSquared = floorSquared.gt(rangeSquared) ? floorSquared : rangeSquared;
  const sigma = Math.sqrt(toDrawing(sigmaSquared));
  const offset = latest.sub(mean);
  // In squares, which stay rational: a value on the limit is within it.
  const outside = offset.mul(offset).gt(sigmaSquared.mul(exact(sigmas).mul(exact(sigmas))));
  const side = sign(offset) > 0 ? 'above' : 'below';
  return {
    baseline: earlier.length,
    mean: toDrawing(mean),
    meanRange: toDrawing(meanRange),
    sigmaRange: toDrawing(sigmaRange),
    poissonFloor: Math.sqrt(toDrawing(floorSquared)),
    sigma,
    classic: around(toDrawing(mean), classicReach * toDrawing(meanRange)),
    limits: around(toDrawing(mean), sigmas * sigma),
    z: isZero(offset) ? 0 : toDrawing(offset) / sigma,
    signal: earlier.length < minBaseline ? undefined : outside ? side : 'none',
  };
}

function around(centre: number, reach: number): Interval {
  return [centre - reach, centre + reach];
}
