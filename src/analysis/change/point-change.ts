// The change of a share, or the difference between two: in procentenheter, never in procent.
import { isZero } from '../../arithmetic/exact.js';
import type { Indicator } from '../../indicators/indicator.js';
import { basisOf } from '../basis.js';
import { inPercent } from '../in-percent.js';
import type { PointChange } from './change.js';
import type { ChangeSettings } from './change-settings.js';
import type { ComparablePoints } from './comparable-points.js';
import { directionOf } from './direction.js';
import { roundedSize } from './rounded-size.js';

/** Two shares that may be compared: equal, about equal or so many procentenheter apart. */
export function pointChange(
  { previous, current }: ComparablePoints,
  indicator: Indicator,
  settings: ChangeSettings,
): PointChange {
  const points = inPercent(current.value.sub(previous.value), indicator);
  const base = { type: 'point-change', previous, current, points, direction: directionOf(points) } as const;
  if (isZero(points)) return { ...base, rule: 'unchanged' } as PointChange;
  if (points.abs().lt(settings.unchangedPoints)) return { ...base, rule: 'about_unchanged' } as PointChange;
  const bases = [basisOf(previous, indicator), basisOf(current, indicator)];
  return { ...base, rule: 'percentage_points', ...roundedSize(points, bases, settings) } as PointChange;
}
