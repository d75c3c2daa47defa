// A published value in running text: the number, its approximation, or what stands instead of it.
import { textDecimals } from '../analysis/value-decimals.js';
import { type Exact, exact, isZero } from '../arithmetic/exact.js';
import { dropZeroDecimals, roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { PublishedValue } from '../disclosure/published.js';
import type { Indicator } from '../indicators/indicator.js';
import { amountInText } from '../language/amount-in-text.js';
import { approximate } from '../language/approximation.js';
import { formatDecimal } from '../language/format-number.js';
import { digitsFor, numberInText } from '../language/numbers-in-text.js';
import { unitFor } from '../language/plural.js';
import { noBreakSpace } from '../language/spaces.js';

export interface SayValueOptions {
  readonly decimals?: number;
  /** Print the unit. Shares always carry theirs unless `bare`. */
  readonly withUnit: boolean;
  readonly bare: boolean;
  /** Small whole numbers as words. */
  readonly words: boolean;
}

/** `42 757`, `59 procent`, `tolv barn`. */
export function sayValue(source: PublishedValue, indicator: Indicator, options: SayValueOptions): Figure {
  const decimals = options.decimals ?? textDecimals(indicator, source.value);
  const exactly = roundHalfAway(source.value, decimals);
  // Shares and rates are read beside each other: 2,0 and 5,1 procent. Elsewhere `,0` says nothing, unless it was asked for.
  const keepsZeros = options.decimals !== undefined || indicator.kind === 'share' || indicator.kind === 'rate';
  const rounded = keepsZeros && !options.words ? exactly : dropZeroDecimals(exactly);
  const { unit } = indicator;
  const carriesUnit = !options.bare && (options.withUnit || indicator.kind === 'share');
  const digits = formatDecimal(rounded);
  const number = options.words ? numberInText(rounded, unit.gender) : digits;
  const text = !carriesUnit
    ? number
    : options.words
      ? amountInText(rounded, unit)
      : `${digits}${noBreakSpace}${unitFor(rounded, unit)}`;
  return makeFigure({ text, operation: 'value', decimals, sources: [source] });
}

/** `drygt 30 procent`; undefined when no round number can be said truthfully. */
export function sayApproximately(
  source: PublishedValue,
  indicator: Indicator,
  options: { readonly step?: number; readonly withUnit: boolean; readonly bare: boolean },
): Figure | undefined {
  const found = approximate(source.value, options.step === undefined ? {} : { step: exact(options.step) });
  if (!found) return undefined;
  const carriesUnit = !options.bare && (options.withUnit || indicator.kind === 'share');
  const number = digitsFor(found.rounded);
  const amount = carriesUnit ? `${number}${noBreakSpace}${unitFor(found.rounded, indicator.unit)}` : number;
  return makeFigure({
    text: found.word ? `${found.word} ${amount}` : amount,
    operation: 'rounded-words',
    sources: [source],
  });
}

/** `45 procent`, `0,6 procent`: a part of a whole, both counts; decimals as for any share. Undefined for a part of nothing. */
export function sayPart(part: PublishedValue, whole: PublishedValue, asked?: number): Figure | undefined {
  if (isZero(whole.value)) return undefined;
  const share: Exact = part.value.mul(exact(100)).div(whole.value);
  const decimals = asked ?? textDecimals({ kind: 'share' }, share);
  const rounded = dropZeroDecimals(roundHalfAway(share, decimals));
  return makeFigure({
    text: `${formatDecimal(rounded)}${noBreakSpace}procent`,
    operation: 'share',
    decimals,
    sources: [part, whole],
  });
}
