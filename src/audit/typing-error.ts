// Whether a number that does not fit looks like one that would, mistyped: a digit too many or too few, two digits in each other's place.

import type { DecimalString } from '../arithmetic/round.js';
import { formatDecimal } from '../language/format-number.js';

const factors: readonly (readonly [factor: number, word: string])[] = [
  [1000, 'tusen'],
  [100, 'hundra'],
  [10, 'tio'],
];

/** How near a number with a digit more or less must come: the digit that is lacking may be any. */
const nearFactor = 0.25;

export interface Mistyped {
  /** `factor`: ten, a hundred or a thousand times wrong. `swap`: two neighbouring digits. */
  readonly kind: 'factor' | 'swap';
  readonly text: string;
}

/**
 * What `written`, a plain decimal string, may have been meant as, given the value that the series lets one expect. `near` is how
 * far off a swapped number may be, as a difference of logarithms.
 */
export function mistyped(written: DecimalString, expected: number, near: number): Mistyped | undefined {
  const off = Math.log(Number(written) / expected);
  for (const [factor, word] of factors) {
    if (Math.abs(Math.abs(off) - Math.log(factor)) <= nearFactor)
      return { kind: 'factor', text: `ser ut att vara ${word} gånger för ${off > 0 ? 'stort' : 'litet'}` };
  }
  const swapped = swaps(written)
    .map((text) => ({ text, off: Math.abs(Math.log(Number(text) / expected)) }))
    .filter((one) => one.off <= near)
    .sort((a, b) => a.off - b.off)[0];
  return swapped && { kind: 'swap', text: `kan ha omkastade siffror: ${formatDecimal(swapped.text)}` };
}

/** The number with each two neighbouring digits in the other order. */
function swaps(written: DecimalString): readonly DecimalString[] {
  return [...written].flatMap((digit, index): DecimalString[] => {
    const next = written[index + 1];
    if (next === undefined || next === digit || !/\d\d/.test(digit + next)) return [];
    const text = `${written.slice(0, index)}${next}${digit}${written.slice(index + 2)}`;
    return text.startsWith('0') && !text.startsWith('0.') ? [] : [text as DecimalString];
  });
}
