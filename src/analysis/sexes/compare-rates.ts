// Women's rate against men's: their ratio with the exact conditional interval, the denominators as exposure.
import { type Exact, exact, isZero, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { SexThresholds } from '../../indicators/analysis-settings.js';
import type { Indicator } from '../../indicators/indicator.js';
import { denominatorOf } from '../basis.js';
import { type Events, eventsOf } from '../events.js';
import { rateRatio } from '../statistics/rate-ratio.js';
import { judgeInterval } from './judge-interval.js';
import type { SexComparison, SexPair } from './sex-pair.js';

export function compareRates(
  { women, men }: SexPair,
  indicator: Indicator,
  data: PublishedData,
  thresholds: SexThresholds,
): SexComparison {
  if ([women, men].some((point) => denominatorOf(point) === 'hidden')) return 'hidden';
  const [first, second] = [women, men].map((point) => eventsOf(point, indicator, data));
  return first && second ? compareEvents(first, second, thresholds) : 'no_counts';
}

/** Events of women and of men by what each could have had them. */
export function compareEvents(
  women: Events,
  men: Events,
  { confidence, minDenominator, minGapPercent, equalWithinPercent }: SexThresholds,
): SexComparison {
  if ([women, men].some(({ exposure }) => exposure.lt(exact(minDenominator)))) return 'small_denominator';
  if ([women, men].some(({ events }) => events.d !== 1n || events.lt(exact(0)))) return 'no_counts';
  if (isZero(women.events.add(men.events))) return 'no_comparison';
  const [x1, t1, x2, t2] = [men.events, men.exposure, women.events, women.exposure].map(toDrawing);
  if (x1 === undefined || t1 === undefined || x2 === undefined || t2 === undefined) return 'no_counts';
  const { ratio, interval, p } = rateRatio(x1, t1, x2, t2, confidence);
  const limits = { equality: 1, within: equalWithinPercent / 100 };
  return {
    verdict: judgeInterval(interval, differsBy(women, men, minGapPercent), limits),
    ...(Number.isFinite(ratio) ? { ratio: { value: ratio, interval } } : {}),
    p,
  };
}

/** Whether women's rate is at least so many percent from men's; from a rate of 0, any is. */
function differsBy(women: Events, men: Events, percent: number): boolean {
  const rate = ({ events, exposure }: Events): Exact => events.div(exposure);
  const apart = rate(women).sub(rate(men)).abs();
  return apart.mul(exact(100)).gte(rate(men).mul(exact(percent)));
}
