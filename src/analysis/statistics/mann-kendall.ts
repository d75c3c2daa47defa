// Whether a series moves in one direction: Mann–Kendall with the exact permutation distribution given the ties
// (statistics.md section 2; Kendall 1975). No approximation, so that four years can be judged at all.
import { type Exact, exact, ratio, toDrawing } from '../../arithmetic/exact.js';
import { commonScale } from './common-scale.js';
import { inversionCounts, pairs } from './inversion-counts.js';

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Two-sided: P(|S| ≥ |s|). */
  readonly p: number;
  /** The same in lowest terms: `29/60`. */
  readonly pFraction: string;
  /** The same for decisions. */
  readonly pRational: Exact;
  /** One-sided: P(S ≥ s). */
  readonly pIncreasing: number;
  /** Undefined when all values are equal. */
  readonly tauB: number | undefined;
}

/** Of values in the order of their years. */
export function mannKendall(values: readonly Exact[]): MannKendall {
  const { whole } = commonScale(values);
  const s = risesLessFalls(whole);
  const counts = inversionCounts(tieSizes(whole));
  const untied = counts.length - 1;
  const orders = counts.reduce((total, count) => total + count, 0n);
  // An order with i inversions among the untied pairs has S = untied − 2i.
  const chance = (holds: (score: number) => boolean): Exact =>
    ratio(
      exact(counts.reduce((total, count, i) => (holds(untied - 2 * i) ? total + count : total), 0n)),
      exact(orders),
    );
  const p = chance((score) => Math.abs(score) >= Math.abs(s));
  return {
    s,
    p: toDrawing(p),
    pFraction: `${p.n}/${p.d}`,
    pRational: p,
    pIncreasing: toDrawing(chance((score) => score >= s)),
    tauB: untied === 0 ? undefined : s / Math.sqrt(pairs(values.length) * untied),
  };
}

function risesLessFalls(values: readonly bigint[]): number {
  let score = 0;
  for (const [j, later] of values.entries()) {
    for (const earlier of values.slice(0, j)) score += later > earlier ? 1 : later < earlier ? -1 : 0;
  }
  return score;
}

function tieSizes(values: readonly bigint[]): readonly number[] {
  const sizes = new Map<bigint, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}
