// How far apart two values are, in the unit itself: 332 fewer, tre procentenheter högre. Over time or between two groups.
import type { Published } from '../../disclosure/published.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { Difference, NoStatement, PointChange } from './change.js';
import { type ChangeSettings, defaultChangeSettings } from './change-settings.js';
import { comparablePoints } from './comparable-points.js';
import { directionOf } from './direction.js';
import { pointChange } from './point-change.js';
import { roundedVisibly } from './rounded-size.js';

/**
 * The difference current − previous of two values of an indicator, rounded to `decimals` (those its values are printed with).
 * Shares give a `PointChange`. Silent where a change would be, except that the points may be of one year.
 */
export function differenceBetween(
  previous: Published,
  current: Published,
  indicator: Indicator,
  decimals: number,
  settings: ChangeSettings = defaultChangeSettings,
): Difference | PointChange | NoStatement {
  const points = comparablePoints(previous, current, indicator, settings.smallDenominator);
  if (points.type === 'no-statement') return points;
  if (indicator.kind === 'share') return pointChange(points, indicator, settings);
  const delta = points.current.value.sub(points.previous.value);
  const { previous: from, current: to } = points;
  const size = roundedVisibly(delta.abs(), decimals);
  return {
    type: 'difference',
    previous: from,
    current: to,
    delta,
    direction: directionOf(delta),
    ...size,
  } as Difference;
}
