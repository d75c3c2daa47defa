// Words or digits in running text: words for 0–12, but like quantities in one phrase are written in one style.
import { type DecimalString, dropZeroDecimals } from '../arithmetic/round.js';
import { formatDecimal } from './format-number.js';
import { cardinalWord, type Gender } from './number-words.js';

/** `words` writes 0–12 as words; `digits` is for a sentence whose other numbers are too large for words. */
export type NumberStyle = 'words' | 'digits';

/** One phrase's numbers: all as words when every one is a whole number 0–12, else all as digits. `1.0` counts as whole. */
export function numbersInText(values: readonly DecimalString[], gender: Gender): readonly string[] {
  const words = values.map((value) => wordFor(value, gender));
  const allWords = words.every((word) => word !== undefined);
  return values.map((value, index) => (allWords ? words[index] : undefined) ?? digitsFor(value));
}

/** A number standing alone in its phrase: `sju`, `42 757`, `2,2`. */
export function numberInText(value: DecimalString, gender: Gender): string {
  return wordFor(value, gender) ?? digitsFor(value);
}

/** The number as digits whatever its size, with `,0` dropped. */
export function digitsFor(value: DecimalString): string {
  return formatDecimal(dropZeroDecimals(value));
}

function wordFor(value: DecimalString, gender: Gender): string | undefined {
  const whole = dropZeroDecimals(value);
  return /^\d{1,2}$/.test(whole) ? cardinalWord(Number(whole), gender) : undefined;
}
