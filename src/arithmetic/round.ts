// The one rounding: once, last, half away from zero.
import type { Exact } from './exact.js';

/** A rounded number as a plain decimal string: `-0.5`, `42757`, `2.20`. ASCII, never `-0`, never an exponent. */
export type DecimalString = string & { readonly __decimal: 'DecimalString' };

/** Rounds half away from zero to `decimals` (0–15) places and keeps trailing zeros. */
export function roundHalfAway(value: Exact, decimals: number): DecimalString {
  const scale = 10n ** BigInt(decimals);
  const scaled = (value.n * scale * 2n + value.d) / (value.d * 2n);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? digits : `${whole}.${digits.slice(digits.length - decimals)}`;
  return (value.s < 0n && scaled !== 0n ? `-${text}` : text) as DecimalString;
}

/** `7.0` → `7`, `7.20` stays: only an all-zero decimal part is dropped (",0" is never printed). */
export function dropZeroDecimals(value: DecimalString): DecimalString {
  return value.replace(/\.0+$/, '') as DecimalString;
}
