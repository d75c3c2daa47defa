// Swedish numbers by Svenska skrivregler: no-break space in thousands, decimal comma, a real minus sign. No Intl: the same on every ICU.
import type { Exact } from '../arithmetic/exact.js';
import { type DecimalString, dropZeroDecimals, roundHalfAway } from '../arithmetic/round.js';
import { minusSign, noBreakSpace } from './spaces.js';

export interface NumberFormat {
  /** Fewest digits of the whole part that are grouped: 4 gives `2 196`, 5 leaves it `2196`. */
  readonly groupFrom?: 4 | 5;
}

/** `-1234.50` → `−1 234,50`. Years, Dnr and paragraphs are not quantities: they are printed as they are. */
export function formatDecimal(value: DecimalString, { groupFrom = 4 }: NumberFormat = {}): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) throw new RangeError(`not a decimal string: ${value}`);
  const [, sign = '', whole = '', decimals] = match;
  const grouped = whole.length < groupFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, noBreakSpace);
  const negative = sign !== '' && /[1-9]/.test(value);
  return `${negative ? minusSign : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Rounds once and formats: `45/7` with one decimal is `6,4`. An all-zero decimal part is not printed. */
export function formatRounded(value: Exact, decimals: number, format: NumberFormat = {}): string {
  return formatDecimal(dropZeroDecimals(roundHalfAway(value, decimals)), format);
}
