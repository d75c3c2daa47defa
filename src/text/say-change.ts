// Sentences' parts about changes, as figures that carry what they rest on. Each takes its own kind of change, so that the words
// "procent" and "procentenheter" follow the type.
import type { Change, Difference, PointChange } from '../analysis/change/change.js';
import { type DecimalString, roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { Indicator, IndicatorKind } from '../indicators/indicator.js';
import type { Scale } from '../language/agreement.js';
import { amountInText, countInText, percentAmount, pointAmount, withLastUnit } from '../language/amount-in-text.js';
import {
  barePhrase,
  comparisonPhrase,
  equalPhrase,
  nounPhrase,
  perfectPhrase,
  preteritePhrase,
  type StatedChange,
  supinePhrase,
} from '../language/change-phrases.js';
import type { NumberStyle } from '../language/numbers-in-text.js';

/** `bare` ökat med … · `supine` (after har) ökat med … / varit oförändrat · `perfect` har ökat … / är oförändrat · `preterite` · `noun`. */
export type ChangeForm = 'bare' | 'supine' | 'perfect' | 'preterite' | 'noun';

export interface SayChangeOptions {
  /** `supine` when absent. */
  readonly form?: ChangeForm;
  /** `words` when absent. */
  readonly style?: NumberStyle;
  /** Decimals of the two values where they are told in full; the indicator's own when absent. */
  readonly valueDecimals?: number;
  /** After the verb of the `preterite`: `ökade under 2024 med …`, `var nivån oförändrad`. */
  readonly between?: string;
}

const phrases: Record<ChangeForm, (change: StatedChange, between?: string) => string> = {
  bare: barePhrase,
  supine: supinePhrase,
  perfect: perfectPhrase,
  preterite: preteritePhrase,
  noun: nounPhrase,
};

const scales: Record<IndicatorKind, Scale> = {
  count: 'number',
  share: 'level',
  rate: 'level',
  money: 'level',
  duration: 'length',
};

/** `ökat med 2,2 procent`, `minskat från sju till noll personer`, `varit i stort sett oförändrat`. */
export function sayChange(change: Change, indicator: Indicator, options: SayChangeOptions = {}): Figure {
  const { stated, decimals } = stateChange(change, indicator, options);
  return makeFigure({
    text: phrases[options.form ?? 'supine'](stated, options.between),
    operation: 'change',
    ...(decimals === undefined ? {} : { decimals }),
    sources: [change.previous, change.current],
  });
}

/** `ökat med tre procentenheter`, `varit i stort sett oförändrad`. */
export function sayPointChange(
  change: PointChange,
  indicator: Indicator,
  options: Pick<SayChangeOptions, 'form' | 'style' | 'between'> = {},
): Figure {
  return makeFigure({
    text: phrases[options.form ?? 'supine'](statePointChange(change, indicator, options.style), options.between),
    operation: 'point-change',
    ...(change.rule === 'percentage_points' ? { decimals: change.decimals } : {}),
    sources: [change.previous, change.current],
  });
}

/** `332 färre`, `fem dagar längre`, `lika många`: current beside previous. */
export function sayDifference(difference: Difference, indicator: Indicator, style?: NumberStyle): Figure {
  const { previous, current, direction, rounded, decimals } = difference;
  const scale = scales[indicator.kind];
  const amount =
    scale === 'number' ? countInText(rounded, indicator.unit, style) : amountInText(rounded, indicator.unit, style);
  const text =
    direction === 'none'
      ? equalPhrase(scale, indicator.agreement, true)
      : comparisonPhrase({ way: direction, amount, scale });
  return makeFigure({ text, operation: 'difference', decimals, sources: [previous, current] });
}

/** `tre procentenheter högre`, `i stort sett lika hög`. */
export function sayPointDifference(change: PointChange, indicator: Indicator, style?: NumberStyle): Figure {
  const { previous, current, direction } = change;
  const sources = [previous, current];
  if (change.rule !== 'percentage_points' || direction === 'none') {
    const text = equalPhrase('level', indicator.agreement, change.rule === 'unchanged');
    return makeFigure({ text, operation: 'difference', sources });
  }
  const text = comparisonPhrase({ way: direction, amount: pointAmount(change.rounded, style), scale: 'level' });
  return makeFigure({ text, operation: 'difference', decimals: change.decimals, sources });
}

interface Stated {
  readonly stated: StatedChange;
  /** Decimals printed, where a number is. */
  readonly decimals?: number;
}

function stateChange(change: Change, indicator: Indicator, { valueDecimals, style }: SayChangeOptions): Stated {
  const { agreement, unit } = indicator;
  if (change.rule === 'unchanged' || change.rule === 'about_unchanged') {
    return { stated: { form: change.rule, agreement } };
  }
  const way = change.direction === 'down' ? 'down' : 'up';
  if (change.rule === 'percent') {
    return { stated: { form: 'by', way, amount: percentAmount(change.rounded, style) }, decimals: change.decimals };
  }
  const { values, decimals } = tellingApart(change, valueDecimals ?? indicator.decimals ?? defaultDecimals(indicator));
  const [from = '', to = ''] = withLastUnit(values, unit, style);
  const form = change.rule === 'negative_absolute' ? 'shifted' : 'from_to';
  return { stated: form === 'shifted' ? { form, from, to } : { form, way, from, to }, decimals };
}

function statePointChange(change: PointChange, { agreement }: Indicator, style?: NumberStyle): StatedChange {
  if (change.rule !== 'percentage_points') return { form: change.rule, agreement };
  return { form: 'by', way: change.direction === 'down' ? 'down' : 'up', amount: pointAmount(change.rounded, style) };
}

/** The two values with so many decimals that a change is seen: never "från 3,4 till 3,4". */
function tellingApart(
  { previous, current }: Pick<Change, 'previous' | 'current'>,
  decimals: number,
): { readonly values: readonly DecimalString[]; readonly decimals: number } {
  const values = [previous, current].map(({ value }) => roundHalfAway(value, decimals));
  if (values[0] !== values[1] || decimals >= 15) return { values, decimals };
  return tellingApart({ previous, current }, decimals + 1);
}

function defaultDecimals({ kind }: Indicator): number {
  return kind === 'rate' || kind === 'share' ? 1 : 0;
}
