// What may be said of the direction of a series: it must be more than chance among the years, for counts more than chance among the
// events, and large enough to matter (statistics.md section 2).
import { type Exact, exact, isZero, ratio, toDrawing } from '../../arithmetic/exact.js';
import type { TrendThresholds } from '../../indicators/analysis-settings.js';
import type { TrendClass } from '../series/series-analysis.js';
import { type MannKendall, mannKendall } from '../statistics/mann-kendall.js';
import { median } from '../statistics/median.js';
import { poissonScore } from '../statistics/poisson-score.js';
import { type SenSlope, senSlope } from '../statistics/sen-slope.js';

export interface TrendOptions {
  /** Shares are in percent, so that their changes are in procentenheter. */
  readonly kind: 'count' | 'share' | 'other';
  /**
   * Of counts: what is judged is then the rate, counts / populations, throughout – p, slope, size, and z against the population.
   * The slope is per person and year.
   */
  readonly populations?: readonly Exact[];
  readonly settings: TrendThresholds;
}

export interface Trend {
  readonly n: number;
  readonly mannKendall?: MannKendall;
  /** Absent for fewer than two points. */
  readonly sen?: SenSlope;
  /** The Poisson score of counts, where it is defined. */
  readonly z?: number;
  /** The modelled change in percent of the median; of shares in procentenheter. Absent when the median is 0. */
  readonly sizePercent?: number;
  /** Largest less smallest, measured likewise. */
  readonly rangePercent?: number;
  readonly classification: TrendClass;
}

/**
 * Of usable consecutive points, in any order of their years. The statistics are given even where the years are too few to classify.
 * @throws RangeError when the lists are not as long, a year stands twice, or a population is not positive.
 */
export function classifyTrend(
  years: readonly number[],
  values: readonly Exact[],
  { kind, populations, settings }: TrendOptions,
): Trend {
  const sen = senSlope(years, judged(values, populations));
  const inOrder = years.map((year, i) => ({ year, i })).sort((a, b) => a.year - b.year);
  const ordered = pick(judged(values, populations), inOrder);
  const result = mannKendall(ordered);
  const z = kind === 'count' ? poissonScore(years, values, populations) : undefined;
  const size = sen && measure(sen.totalChange.abs(), ordered, kind);
  const range = ordered.length === 0 ? undefined : measure(rangeOf(ordered), ordered, kind);
  const statistics = {
    n: values.length,
    mannKendall: result,
    ...(sen && { sen }),
    ...(z !== undefined && { z }),
    ...(size && { sizePercent: toDrawing(size) }),
    ...(range && { rangePercent: toDrawing(range) }),
  };
  const [minChange, stableRange] =
    kind === 'share'
      ? [settings.minChangePoints, settings.stablePoints]
      : [settings.minChangePercent, settings.stablePercent];
  const matters = size?.gte(exact(minChange)) ?? false;
  const beyondChance = kind !== 'count' || Math.abs(z ?? 0) >= settings.poissonZ;
  if (values.length < settings.minYears) return { ...statistics, classification: 'too_few_years' };
  if (result.pRational.lte(exact(settings.alpha)) && beyondChance && matters) {
    return { ...statistics, classification: result.s > 0 ? 'increasing' : 'decreasing' };
  }
  return { ...statistics, classification: range?.lte(exact(stableRange)) ? 'stable' : 'no_clear_trend' };
}

function judged(values: readonly Exact[], populations: readonly Exact[] | undefined): readonly Exact[] {
  if (!populations) return values;
  if (populations.length !== values.length) throw new RangeError('values and populations are not as many');
  return values.map((value, i) => {
    const population = populations[i];
    if (population === undefined || population.lte(0)) throw new RangeError('a population is not positive');
    return ratio(value, population);
  });
}

function pick(values: readonly Exact[], order: readonly { readonly i: number }[]): readonly Exact[] {
  return order.flatMap(({ i }) => values[i] ?? []);
}

function rangeOf(values: readonly Exact[]): Exact {
  const sorted = [...values].sort((a, b) => a.compare(b));
  return (sorted.at(-1) ?? exact(0)).sub(sorted[0] ?? exact(0));
}

/** In procentenheter for shares, else in percent of the median; undefined against a median of 0, where only no movement has a size. */
function measure(amount: Exact, values: readonly Exact[], kind: TrendOptions['kind']): Exact | undefined {
  if (kind === 'share' || isZero(amount)) return amount;
  const middle = median(values).abs();
  return isZero(middle) ? undefined : ratio(amount.mul(exact(100)), middle);
}
