// The exact interval of a rate of events (Garwood 1936), from quantiles of the gamma distribution.
import { gammaQuantile } from './gamma-quantile.js';
import type { Interval } from './interval.js';

/**
 * The interval of events per unit of exposure.
 * @throws RangeError for negative events or an exposure that is not positive.
 */
export function poissonInterval(events: number, exposure: number, confidence: number): Interval {
  if (!(events >= 0 && exposure > 0)) throw new RangeError(`no rate: ${events} events of ${exposure}`);
  const tail = (1 - confidence) / 2;
  const lo = events === 0 ? 0 : gammaQuantile(tail, events, 'lower');
  return [lo / exposure, gammaQuantile(tail, events + 1, 'upper') / exposure];
}
