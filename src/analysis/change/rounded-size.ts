// How many decimals a change is told with: never more precise than the base allows (statistics.md section 1).
import type { Exact } from '../../arithmetic/exact.js';
import { type DecimalString, roundHalfAway } from '../../arithmetic/round.js';
import type { ChangeSettings } from './change-settings.js';

const mostDecimals = 15;

/**
 * The change without its sign, rounded once. One decimal when every base is large enough and the change is small, otherwise none;
 * a change that would print as 0 gets as many more as it takes. An unknown base (undefined) gives none.
 */
export function roundedSize(
  change: Exact,
  bases: readonly (Exact | undefined)[],
  settings: Pick<ChangeSettings, 'oneDecimalBase' | 'oneDecimalBelow' | 'maxDecimals'>,
): { readonly rounded: DecimalString; readonly decimals: number } {
  const size = change.abs();
  const precise =
    size.lt(settings.oneDecimalBelow) && bases.every((base) => base?.gte(settings.oneDecimalBase) ?? false);
  return roundedVisibly(size, Math.min(precise ? 1 : 0, settings.maxDecimals ?? 1));
}

/** Rounds to `decimals`, or to the first number of decimals that shows anything of a number that is not zero. */
export function roundedVisibly(
  size: Exact,
  decimals: number,
): { readonly rounded: DecimalString; readonly decimals: number } {
  const rounded = roundHalfAway(size, decimals);
  if (/[1-9]/.test(rounded) || size.n === 0n || decimals >= mostDecimals) return { rounded, decimals };
  return roundedVisibly(size, decimals + 1);
}
