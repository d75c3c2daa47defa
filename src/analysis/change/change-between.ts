// Which statement two points of a series carry, if any: the table of statistics.md section 1, first match wins, in exact arithmetic.
import { exact, isZero, ratio, sign } from '../../arithmetic/exact.js';
import type { Published } from '../../disclosure/published.js';
import { cellKeyId } from '../../indicators/cell-key.js';
import type { Indicator } from '../../indicators/indicator.js';
import { basisOf } from '../basis.js';
import type { Change, FromToRule, NoStatement, PointChange } from './change.js';
import { type ChangeSettings, defaultChangeSettings } from './change-settings.js';
import { type ComparablePoints, comparablePoints, silence } from './comparable-points.js';
import { directionOf } from './direction.js';
import { pointChange } from './point-change.js';
import { roundedSize } from './rounded-size.js';

/**
 * The change of one series from an earlier to a later point.
 * @throws Error when the points are not of this indicator and the same members: a bug, never bad input.
 */
export function changeBetween(
  previous: Published,
  current: Published,
  indicator: Indicator,
  settings: ChangeSettings = defaultChangeSettings,
): Change | PointChange | NoStatement {
  assertOneSeries(previous, current, indicator);
  if (previous.key.year >= current.key.year) return silence('order');
  const points = comparablePoints(previous, current, indicator, settings.smallDenominator);
  if (points.type === 'no-statement') return points;
  return indicator.kind === 'share' ? pointChange(points, indicator, settings) : change(points, indicator, settings);
}

function change(points: ComparablePoints, indicator: Indicator, settings: ChangeSettings): Change {
  const { previous, current } = points;
  const delta = current.value.sub(previous.value);
  const base = { type: 'change', previous, current, delta, direction: directionOf(delta) } as const;
  if (isZero(delta)) return { ...base, rule: 'unchanged' } as Change;
  const fromTo = fromToRule(points, indicator, settings);
  if (fromTo) return { ...base, rule: fromTo } as Change;
  const percent = ratio(delta.mul(exact(100)), previous.value);
  if (percent.abs().lt(settings.unchangedPercent)) return { ...base, rule: 'about_unchanged', percent } as Change;
  const size = roundedSize(percent, [basisOf(previous, indicator)], settings);
  return { ...base, rule: 'percent', percent, ...size } as Change;
}

function fromToRule(
  { previous, current }: ComparablePoints,
  indicator: Indicator,
  { smallBase }: ChangeSettings,
): FromToRule | undefined {
  if (sign(previous.value) < 0 || sign(current.value) < 0) return 'negative_absolute';
  if (isZero(previous.value)) return 'zero_base';
  // Persons and events: a rate is judged by the events it counts, never by its own value. Money and durations have no small base.
  const counted = indicator.kind === 'count' || indicator.kind === 'rate' ? basisOf(previous, indicator) : undefined;
  if (counted?.lt(smallBase)) return 'small_base';
  return isZero(current.value) ? 'to_zero' : undefined;
}

function assertOneSeries(previous: Published, current: Published, indicator: Indicator): void {
  const [before, after] = [previous, current].map(({ key }) => cellKeyId({ ...key, year: 0 }));
  if (before !== after || current.key.indicator !== indicator.id) {
    throw new Error(
      `${cellKeyId(previous.key)} and ${cellKeyId(current.key)} are not points of one series of ${indicator.id}`,
    );
  }
}
