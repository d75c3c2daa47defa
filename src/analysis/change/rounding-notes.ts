// When printed numbers seem to contradict each other, and a note on rounding is owed (statistics.md section 1).
import { type Exact, exact, sum } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import type { PublishedValue } from '../../disclosure/published.js';

/** Whether the rounded difference is another than the difference of the two rounded values: 24 and 28, but 3. */
export function differenceNeedsNote(previous: PublishedValue, current: PublishedValue, decimals: number): boolean {
  const printed = rounded(current.value, decimals).sub(rounded(previous.value, decimals));
  return !printed.equals(rounded(current.value.sub(previous.value), decimals));
}

/** Whether parts that add up to `whole` no longer do so as printed: 33 + 33 + 33. They are never forced to. */
export function partsNeedNote(parts: readonly PublishedValue[], whole: Exact, decimals: number): boolean {
  const exactly = sum(parts.map(({ value }) => value)).equals(whole);
  const printed = sum(parts.map(({ value }) => rounded(value, decimals)));
  return exactly && !printed.equals(rounded(whole, decimals));
}

function rounded(value: Exact, decimals: number): Exact {
  return exact(roundHalfAway(value, decimals));
}
