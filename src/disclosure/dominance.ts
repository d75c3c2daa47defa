// Whether a sum of money would tell what one contributor received: too few contributors, one or two that dominate, or a largest one that
// the second can estimate (Hundepool et al. 2012, ch. 4; statistics.md section 8.1). All limits are strict.
import { type Exact, exact, sign, sum } from '../arithmetic/exact.js';

export interface DominanceSettings {
  /** Fewer contributors than this give each other away. */
  readonly minContributors: number;
  /** Pairs [n, k]: the n largest may have no more than k percent of the sum. */
  readonly nk: readonly (readonly [n: number, percent: number])[];
  /** What is left beside the two largest must be at least this many percent of the largest. */
  readonly pPercent: number;
}

export const defaultDominanceSettings: DominanceSettings = {
  minContributors: 5,
  nk: [
    [1, 75],
    [2, 85],
  ],
  pPercent: 15,
};

export interface Dominance {
  readonly total: Exact;
  /** Those that contributed anything. */
  readonly contributors: number;
  readonly tooFew: boolean;
  /** In the order of the settings. */
  readonly nk: readonly boolean[];
  readonly pPercent: boolean;
  /** Any of them. */
  readonly sensitive: boolean;
  /** How much wider an estimate of the sum must be to protect the largest contributor; 0 when it is wide enough. */
  readonly upperProtection: Exact;
}

/** Of what each contributor received or was paid; repayments count by their size. */
export function dominance(
  contributions: readonly Exact[],
  settings: DominanceSettings = defaultDominanceSettings,
): Dominance {
  const largest = contributions
    .map((contribution) => contribution.abs())
    .filter((contribution) => sign(contribution) > 0)
    .sort((a, b) => b.compare(a));
  const total = sum(largest);
  const tooFew = largest.length < settings.minContributors;
  const nk = settings.nk.map(([n, percent]) => sum(largest.slice(0, n)).gt(total.mul(percentage(percent))));
  const needed = (largest[0] ?? exact(0)).mul(percentage(settings.pPercent));
  const lacking = needed.sub(total.sub(sum(largest.slice(0, 2))));
  const pPercent = sign(lacking) > 0;
  return {
    total,
    contributors: largest.length,
    tooFew,
    nk,
    pPercent,
    sensitive: tooFew || pPercent || nk.includes(true),
    upperProtection: pPercent ? lacking : exact(0),
  };
}

function percentage(percent: number): Exact {
  return exact(percent).div(exact(100));
}
