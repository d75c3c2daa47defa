// How surely two points of a series differ: exact tests on the events behind them. None for money, durations and means, whose
// chance variation is not known.
import { toDrawing } from '../../arithmetic/exact.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { Indicator } from '../../indicators/indicator.js';
import { type Events, eventsOf } from '../events.js';
import { fisherExact } from '../statistics/fisher-exact.js';
import { rateRatio } from '../statistics/rate-ratio.js';
import type { ChangeTest } from './series-analysis.js';

/** Of the last point of `run` against the one before it; the earlier changes of a count tell how much it varies by itself. */
export function changeTest(
  run: readonly PublishedValue[],
  indicator: Indicator,
  data: PublishedData,
): ChangeTest | undefined {
  const events = run.flatMap((point) => eventsOf(point, indicator, data) ?? []);
  const [previous, current] = events.slice(-2);
  if (previous === undefined || current === undefined || events.length < run.length) return undefined;
  const [x1, t1, x2, t2] = [previous.events, previous.exposure, current.events, current.exposure].map(toDrawing);
  if (x1 === undefined || t1 === undefined || x2 === undefined || t2 === undefined) return undefined;
  if (indicator.kind === 'share') return { p: fisherExact(x2, t2, x1, t1) };
  const { p } = rateRatio(x1, t1, x2, t2);
  if (indicator.kind === 'rate' || x1 + x2 === 0) return { p };
  return { p, z: (x2 - x1) / Math.sqrt(dispersion(events) * (x1 + x2)) };
}

/** Mean of (c − p)² / (c + p) over the changes before the last one: 1 for pure chance, and never taken as less. */
function dispersion(events: readonly Events[]): number {
  const values = events.slice(0, -1).map((one) => toDrawing(one.events));
  const squares = values.slice(1).flatMap((current, index) => {
    const previous = values[index] ?? 0;
    return current + previous > 0 ? [(current - previous) ** 2 / (current + previous)] : [];
  });
  if (squares.length === 0) return 1;
  return Math.max(1, squares.reduce((total, one) => total + one, 0) / squares.length);
}
