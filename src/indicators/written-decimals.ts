// How finely a number is written, which tells how much rounding it may hide.
import type { Exact } from '../arithmetic/exact.js';

/** A cell holds no more digits than these. */
const most = 15;

/** Decimals of the number as it stands: 2 for 7.25, 0 for 7. */
export function writtenDecimals(value: Exact): number {
  for (let decimals = 0, scale = 1n; decimals < most; decimals += 1, scale *= 10n)
    if (scale % value.d === 0n) return decimals;
  return most;
}
