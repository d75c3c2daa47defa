// The normal distribution: tails and quantiles of @stdlib, whose far tails agree with scipy (statistics.md section 10).
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Two-sided p of a standardised deviation: 1.96 → 0.05. */
export function twoSidedNormalP(z: number): number {
  return 2 * cdf(-Math.abs(z), 0, 1);
}

/** How many standard errors an interval of this confidence reaches to each side: 0.95 → 1.96. */
export function normalReach(confidence: number): number {
  return quantile(0.5 + confidence / 2, 0, 1);
}
