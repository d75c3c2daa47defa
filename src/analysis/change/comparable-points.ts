// Whether two published points may be compared at all: the silent cases of statistics.md section 1, in their order.
import type { Exact } from '../../arithmetic/exact.js';
import type { Published, PublishedValue } from '../../disclosure/published.js';
import type { Indicator } from '../../indicators/indicator.js';
import { denominatorOf } from '../basis.js';
import type { NoStatement, Silence } from './change.js';

export interface ComparablePoints {
  readonly type: 'points';
  readonly previous: PublishedValue;
  readonly current: PublishedValue;
}

/** The two values, or the first reason for silence. Points of one year (kvinnor and män) have no break between them. */
export function comparablePoints(
  previous: Published,
  current: Published,
  indicator: Indicator,
  smallDenominator: Exact,
): ComparablePoints | NoStatement {
  for (const state of ['suppressed', 'missing', 'notApplicable'] as const) {
    if (previous.state === state || current.state === state) return silence(reasons[state]);
  }
  if (previous.state !== 'value' || current.state !== 'value') return silence('missing');
  if (isBroken(indicator, previous.key.year, current.key.year)) return silence('break');
  if (indicator.kind !== 'count' && indicator.kind !== 'money') {
    const small = [previous, current].some((point) => isSmall(point, smallDenominator));
    if (small) return silence('small_denominator');
  }
  return { type: 'points', previous, current };
}

/** No statement for this reason. */
export function silence(reason: Silence): NoStatement {
  return { type: 'no-statement', reason };
}

const reasons = { suppressed: 'suppressed', missing: 'missing', notApplicable: 'not_applicable' } as const;

/** Whether a break that is not comparable lies between two years: declared at year B, it lies between B − 1 and B. */
export function isBroken(indicator: Indicator, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return indicator.breaks.some(({ year, comparable }) => comparable === 'no' && from < year && year <= to);
}

/** Whether `later` is the indicator's next year after `year`, with no break between that is not comparable. */
export function followsOn(indicator: Indicator, year: number, later: number): boolean {
  return later - year === indicator.step && !isBroken(indicator, year, later);
}

/** Whether a share, rate or mean is over fewer than `smallDenominator`, or over a hidden number. */
export function isSmall(point: PublishedValue, smallDenominator: Exact): boolean {
  const denominator = denominatorOf(point);
  return denominator === 'hidden' || (denominator !== 'unknown' && denominator.lt(smallDenominator));
}
