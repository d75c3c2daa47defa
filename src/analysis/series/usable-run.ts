// The part of a series that statements may be made of: the newest points in unbroken succession (statistics.md section 2).
import { exact } from '../../arithmetic/exact.js';
import type { Published, PublishedValue } from '../../disclosure/published.js';
import type { Indicator } from '../../indicators/indicator.js';
import { followsOn, isSmall } from '../change/comparable-points.js';

/**
 * From the newest point back to the first that is hidden or missing, or to a gap, a break that is not comparable or a too small
 * denominator. `points` ascend by year. Empty when the newest itself is no value.
 */
export function usableRun(
  points: readonly Published[],
  indicator: Indicator,
  smallDenominator: number,
): readonly PublishedValue[] {
  const run: PublishedValue[] = [];
  for (const point of points.toReversed()) {
    if (point.state !== 'value' || hasSmallBase(point, indicator, smallDenominator)) break;
    const [next] = run;
    if (next && !followsOn(indicator, point.key.year, next.key.year)) break;
    run.unshift(point);
  }
  return run;
}

function hasSmallBase(point: PublishedValue, { kind }: Indicator, smallDenominator: number): boolean {
  return kind !== 'count' && kind !== 'money' && isSmall(point, exact(smallDenominator));
}
