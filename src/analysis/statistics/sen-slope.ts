// How much a series moves per year: the median of all pairwise slopes (Sen 1968), with the interval that inverts the exact null
// of Mann–Kendall's S without ties (Hollander & Wolfe). Rational throughout.
import { type Exact, exact, ratio, toDrawing } from '../../arithmetic/exact.js';
import { commonScale } from './common-scale.js';
import { inversionCounts } from './inversion-counts.js';
import { median } from './median.js';

export interface SenSlope {
  /** Per year. */
  readonly slope: Exact;
  /** The median of value − slope · year. */
  readonly intercept: Exact;
  /** What the slope makes of the whole period: slope · (last year − first year), which is slope · (n − 1) for yearly points. */
  readonly totalChange: Exact;
  /** Undefined where the points are too few for any interval of the level. */
  readonly interval: { readonly lo: Exact; readonly hi: Exact; readonly achieved: number } | undefined;
}

/**
 * Undefined for fewer than two points. `level` is the least confidence of the interval.
 * @throws RangeError when years and values are not as many, or a year stands twice.
 */
export function senSlope(years: readonly number[], values: readonly Exact[], level = 0.9): SenSlope | undefined {
  if (years.length !== values.length) throw new RangeError(`${years.length} years for ${values.length} values`);
  if (new Set(years).size < years.length) throw new RangeError('a year stands twice in the series');
  if (values.length < 2) return undefined;
  const slopes = pairwiseSlopes(years, values);
  const slope = middle(slopes);
  const residuals = values.map((value, i) => value.sub(slope.mul(exact(years[i] ?? 0))));
  return {
    slope,
    intercept: median(residuals),
    totalChange: slope.mul(exact(Math.max(...years) - Math.min(...years))),
    interval: exactInterval(slopes, values.length, exact(level)),
  };
}

/** A pairwise slope, not yet in lowest terms: only the few that are wanted are reduced. */
interface Slope {
  readonly rise: bigint;
  /** Positive. */
  readonly run: bigint;
}

/** In increasing order. */
function pairwiseSlopes(years: readonly number[], values: readonly Exact[]): readonly Slope[] {
  const { whole, scale } = commonScale(values);
  const points = years.map((year, i) => ({ year, value: whole[i] ?? 0n })).sort((a, b) => a.year - b.year);
  const slopes = points.flatMap((later, j) =>
    points
      .slice(0, j)
      .map((earlier) => ({ rise: later.value - earlier.value, run: BigInt(later.year - earlier.year) * scale })),
  );
  return slopes.sort((a, b) => signOf(a.rise * b.run - b.rise * a.run));
}

function exactSlope({ rise, run }: Slope): Exact {
  return ratio(exact(rise), exact(run));
}

function middle(slopes: readonly Slope[]): Exact {
  const half = (slopes.length - 1) / 2;
  return median(slopes.slice(Math.floor(half), Math.ceil(half) + 1).map(exactSlope));
}

function signOf(value: bigint): number {
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

/** Drops as many slopes at each end as the level allows. */
function exactInterval(slopes: readonly Slope[], n: number, level: Exact): SenSlope['interval'] {
  const counts = inversionCounts(Array.from({ length: n }, () => 1));
  const orders = counts.reduce((total, count) => total + count, 0n);
  let [dropped, tail, beyond] = [-1, 0n, 0n];
  // Confidence 1 − 2·tail/orders, compared in whole numbers.
  for (const count of counts) {
    beyond += count;
    if ((orders - 2n * beyond) * level.d < level.s * level.n * orders) break;
    [dropped, tail] = [dropped + 1, beyond];
  }
  const [lo, hi] = [slopes[dropped], slopes[slopes.length - 1 - dropped]];
  if (lo === undefined || hi === undefined) return undefined;
  return {
    lo: exactSlope(lo),
    hi: exactSlope(hi),
    achieved: toDrawing(ratio(exact(orders - 2n * tail), exact(orders))),
  };
}
