// A number and what it counts, as running text has them: `sju procent`, `2,2 procentenheter`, `ett barn`.
import type { DecimalString } from '../arithmetic/round.js';
import type { Gender } from './number-words.js';
import { digitsFor, type NumberStyle, numberInText, numbersInText } from './numbers-in-text.js';
import { type UnitForms, unitFor } from './plural.js';
import { noBreakSpace } from './spaces.js';

export interface TextUnit extends UnitForms {
  readonly gender: Gender;
}

/** The size of a relative change, and of a share's change: two brands, so that neither is said with the other's word. */
export type PercentSize = DecimalString & { readonly __size: 'percent' };
export type PointSize = DecimalString & { readonly __size: 'points' };

const percent: TextUnit = { one: 'procent', many: 'procent', gender: 'common' };
const percentagePoints: TextUnit = { one: 'procentenhet', many: 'procentenheter', gender: 'common' };

/** `en procent`, `sju procent`, `2,2 procent`: a relative change. Never for the change of a share. */
export function percentAmount(value: PercentSize, style?: NumberStyle): string {
  return amountInText(value, percent, style);
}

/** `en procentenhet`, `0,6 procentenheter`: the change of a share. */
export function pointAmount(value: PointSize, style?: NumberStyle): string {
  return amountInText(value, percentagePoints, style);
}

/** `tolv personer`, `332 personer`, `ett barn`, `8 mnkr`. */
export function amountInText(value: DecimalString, unit: TextUnit, style?: NumberStyle): string {
  const [amount = ''] = withLastUnit([value], unit, style);
  return amount;
}

/** Numbers of one phrase, the unit after the last and agreeing with it: `['sju', 'noll personer']`. */
export function withLastUnit(
  values: readonly DecimalString[],
  unit: TextUnit,
  style: NumberStyle = 'words',
): readonly string[] {
  const numbers =
    style === 'digits' || unitNeedsDigits(unit) ? values.map(digitsFor) : numbersInText(values, unit.gender);
  return numbers.map((number, index) => {
    const value = values[index];
    if (value === undefined || index < values.length - 1) return number;
    return `${number}${/\d$/.test(number) ? noBreakSpace : ' '}${unitFor(value, unit)}`;
  });
}

/** A number of units without the unit: `332`, `tolv`, `ett`. */
export function countInText(value: DecimalString, unit: TextUnit, style: NumberStyle = 'words'): string {
  return style === 'digits' || unitNeedsDigits(unit) ? digitsFor(value) : numberInText(value, unit.gender);
}

/** `mnkr` is no word to put after a word, and `per 1 000 invånare` already has a number in digits. */
function unitNeedsDigits({ many }: TextUnit): boolean {
  return /^(?:kr|tkr|mnkr|mdkr|st|%)$|\d/.test(many);
}
