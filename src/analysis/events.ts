// The events behind a value, and what they are divided by: what tests of chance are made of.
import { type Exact, exact, sign } from '../arithmetic/exact.js';
import type { PublishedValue } from '../disclosure/published.js';
import type { PublishedData } from '../disclosure/published-data.js';
import type { Indicator } from '../indicators/indicator.js';
import { denominatorOf } from './basis.js';

export interface Events {
  /** Whole, and never below zero. */
  readonly events: Exact;
  /** Persons or whatever else could have had one; 1 for a plain count. */
  readonly exposure: Exact;
}

const one = exact(1);

/**
 * Undefined for money, durations, means, net amounts below zero and whole posts made of parts (årsarbetare), and where the counts
 * behind a share or rate are not published.
 */
export function eventsOf(point: PublishedValue, indicator: Indicator, data: PublishedData): Events | undefined {
  if (indicator.kind === 'count') return counted(point.value, one);
  const exposure = denominatorOf(point);
  if (typeof exposure === 'string' || !countsEvents(indicator, data)) return undefined;
  return counted(point.value.mul(exposure).div(exact(indicator.per ?? 1)), exposure);
}

function counted(events: Exact, exposure: Exact): Events | undefined {
  return sign(events) < 0 || events.d !== 1n ? undefined : { events, exposure };
}

/** Kronor or hours above the line are amounts, not events. */
export function countsEvents({ numerator }: Indicator, data: PublishedData): boolean {
  return numerator !== undefined && data.indicator(numerator.indicator)?.kind === 'count';
}
