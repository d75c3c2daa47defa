// What a value rests on: the number that decides how precisely its change may be told.
import type { Exact } from '../arithmetic/exact.js';
import { exact } from '../arithmetic/exact.js';
import type { PublishedValue } from '../disclosure/published.js';
import type { Indicator } from '../indicators/indicator.js';

/** What a share, rate or mean was divided by. `unknown`: no counts were given. `hidden`: they are, but are not published. */
export function denominatorOf(point: PublishedValue): Exact | 'unknown' | 'hidden' {
  const { denominator } = point;
  if (denominator?.state === 'suppressed') return 'hidden';
  return denominator?.state === 'value' ? denominator.value : 'unknown';
}

/**
 * The number of persons, events or units of money behind a value. A count and a sum are their own basis; a rate rests on the events
 * it counts (rate × denominator / per), a share or a mean duration on its denominator. Undefined when that is not known: the change
 * may then be told, but without decimals.
 */
export function basisOf(point: PublishedValue, indicator: Indicator): Exact | undefined {
  if (indicator.kind === 'count' || indicator.kind === 'money') return point.value;
  const denominator = denominatorOf(point);
  if (denominator === 'unknown' || denominator === 'hidden') return undefined;
  return indicator.kind === 'rate' ? point.value.mul(denominator).div(exact(indicator.per ?? 1)) : denominator;
}
