// Districts against the city: a funnel with overdispersion (Spiegelhalter 2005). It answers two questions that are never mixed: whether
// the spread is more than chance (chi2), and whether a district departs from that spread (additive z and q). statistics.md section 3.
import { benjaminiHochberg } from './benjamini-hochberg.js';
import { binomialTest } from './binomial-test.js';
import { chiSquareTail } from './chi-square-tail.js';
import { type FunnelKind, funnelError, limitsAround } from './funnel-limits.js';
import type { Interval } from './interval.js';
import { twoSidedNormalP } from './normal.js';
import { type Overdispersion, overdispersion } from './overdispersion.js';
import { poissonTest } from './poisson-test.js';
import { total } from './total.js';

export interface FunnelItem {
  readonly name: string;
  readonly x: number;
  readonly n: number;
}

export interface FunnelOptions {
  readonly kind: FunnelKind;
  /** The city's value; without it Σx/Σn. */
  readonly target?: number;
  /** The share of the items drawn in at each end before phi: 0.1. */
  readonly winsorise: number;
  /** Of the limits: 0.95 and 0.998. */
  readonly confidences: readonly number[];
}

export interface FunnelLimitSet {
  readonly confidence: number;
  readonly raw: Interval;
  readonly multiplicative: Interval;
  readonly additive: Interval;
}

export interface FunnelPoint extends FunnelItem {
  readonly y: number;
  /** The standard error at the target. */
  readonly s: number;
  readonly zRaw: number;
  readonly zMultiplicative: number;
  readonly zAdditive: number;
  readonly pRaw: number;
  readonly pAdditive: number;
  /** pAdditive after Benjamini–Hochberg over the items. */
  readonly qAdditive: number;
  /** Binomial or Poisson, two-sided, without overdispersion: what counts when numbers are small. */
  readonly pExact: number;
  readonly limits: readonly FunnelLimitSet[];
}

export interface Funnel extends Overdispersion {
  readonly target: number;
  readonly chi2: number;
  readonly df: number;
  readonly pHeterogeneity: number;
  readonly items: readonly FunnelPoint[];
}

/**
 * At a target where no chance is left (0, or 1 for shares) every z is 0: the funnel says nothing.
 * @throws RangeError for an item without a size, or counts that are not whole.
 */
export function funnel(items: readonly FunnelItem[], options: FunnelOptions): Funnel {
  const empty = items.find(({ n }) => !(n > 0));
  if (empty) throw new RangeError(`${empty.name} has nobody to compare`);
  const target =
    options.target ?? (items.length === 0 ? 0 : total(items.map(({ x }) => x)) / total(items.map(({ n }) => n)));
  const errors = items.map(({ n }) => funnelError(target, n, options.kind));
  const z = items.map(({ x, n }, i) => standardised(x / n - target, errors[i] ?? 0));
  const spread = overdispersion(z, errors, options.winsorise);
  const points = items.map((item, i) => pointOf(item, errors[i] ?? 0, target, spread, options));
  const q = benjaminiHochberg(points.map(({ pAdditive }) => pAdditive));
  const chi2 = total(z.map((value) => value * value));
  const df = Math.max(0, items.length - 1);
  return {
    target,
    ...spread,
    chi2,
    df,
    pHeterogeneity: chiSquareTail(chi2, df),
    items: points.map((point, i) => ({ ...point, qAdditive: q[i] ?? 1 })),
  };
}

function pointOf(
  { name, x, n }: FunnelItem,
  s: number,
  target: number,
  { phiUsed, tau2 }: Overdispersion,
  { kind, confidences }: FunnelOptions,
): Omit<FunnelPoint, 'qAdditive'> {
  const y = x / n;
  const zRaw = standardised(y - target, s);
  const [multiplied, added] = [s * Math.sqrt(phiUsed), Math.sqrt(s * s + tau2)];
  const zAdditive = standardised(y - target, added);
  return {
    ...{ name, x, n, y, s, zRaw, zAdditive },
    zMultiplicative: standardised(y - target, multiplied),
    pRaw: twoSidedNormalP(zRaw),
    pAdditive: twoSidedNormalP(zAdditive),
    pExact: kind === 'proportion' ? binomialTest(x, n, target) : poissonTest(x, target * n),
    limits: confidences.map((confidence) => ({
      confidence,
      raw: limitsAround(target, s, kind, confidence),
      multiplicative: limitsAround(target, multiplied, kind, confidence),
      additive: limitsAround(target, added, kind, confidence),
    })),
  };
}

function standardised(offset: number, deviation: number): number {
  return deviation === 0 ? 0 : offset / deviation;
}
