// The events behind a value, and what they are divided by: what tests of chance are made of.
import { type Exact, exact, sign } from '../arithmetic/exact.js';
import type { PublishedValue } from '../disclosure/published.js';
import type { PublishedData } from '../disclosure/published-data.js';
import type { Indicator } from '../indicators/indicator.js';
import { denominatorOf } from './basis.js';

export interface Events {
  /** Whole, and not below zero. */
  readonly events: Exact;
  /** Persons or whatever else could have had one; 1 for a plain count. */
  readonly exposure: Exact;
}

const one = exact(1);

/**
 * Undefined for money, durations and means, for balances below zero and parts of a whole (årsarbetare), and where the counts
 * behind a share or rate are not published.
 */
export function eventsOf(point: PublishedValue, indicator: Indicator, data: PublishedData): Events | undefined {
  const found = countedIn(point, indicator, data);
  return found && sign(found.events) >= 0 && found.events.d === 1n ? found : undefined;
}

function countedIn(point: PublishedValue, indicator: Indicator, data: PublishedData): Events | undefined {
  if (indicator.kind === 'count') return { events: point.value, exposure: one };
  const exposure = denominatorOf(point);
  if (typeof exposure === 'string' || !countsEvents(indicator, data)) return undefined;
  return { events: point.value.mul(exposure).div(exact(indicator.per ?? 1)), exposure };
}

/** Kronor or hours above the line are amounts, not events. */
export function countsEvents({ numerator }: Indicator, data: PublishedData): boolean {
  return numerator !== undefined && data.indicator(numerator.indicator)?.kind === 'count';
}
