// The cells that may not be printed for their own sake: small counts in small groups, shares that give one away, and shares of
// few answers in a survey (statistics.md sections 5 and 8).
import { type Exact, exact, isZero, sign } from '../arithmetic/exact.js';
import { type CellKey, cellKeyId } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { Observation } from '../indicators/observation.js';
import type { DisclosurePolicy } from './policy.js';
import type { Scope } from './scope.js';

/** Whether the observation tells too much by itself. `of` is the scope that it stands in. */
export function isPrimary(
  observation: Observation,
  of: Pick<Scope, 'indicators' | 'answers'>,
  policy: DisclosurePolicy,
): boolean {
  const indicator = of.indicators.get(observation.key.indicator);
  if (indicator === undefined) return false;
  return (
    isSmallInSmallGroup(observation, indicator, of.indicators, policy) ||
    isOfFewAnswers(observation, indicator, of.answers.get(cellKeyId(observation.key)), policy)
  );
}

function isSmallInSmallGroup(
  { terms, value, key }: Observation,
  indicator: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
  policy: DisclosurePolicy,
): boolean {
  if (terms) {
    const numerator = indicators.get(terms.numerator.key.indicator);
    if (!isSmallGroup(key, indicator) && !isSmallGroup(terms.numerator.key, numerator)) return false;
    // Kronor or days above the line are amounts, not persons.
    if (numerator && numerator.kind !== 'count') return false;
    if (isSmall(terms.numerator.value, policy)) return true;
    if (indicator.kind !== 'share' || !terms.numerator.value || !terms.denominator.value) return false;
    return isSmall(terms.denominator.value.sub(terms.numerator.value), policy);
  }
  return indicator.kind === 'count' && isSmallGroup(key, indicator) && isSmall(value, policy);
}

/** The indicator may have limits of its own, but none below the threshold. Unknown numbers of answers cannot be judged. */
function isOfFewAnswers(
  { value }: Observation,
  indicator: Indicator,
  answers: Exact | undefined,
  { threshold, ...survey }: DisclosurePolicy,
): boolean {
  if (value === undefined || answers === undefined) return false;
  const own = indicator.analysis?.overrides.surveys;
  const fewer = (limit: number): boolean => answers.lt(exact(Math.max(threshold, limit)));
  if (fewer(own?.minAnswers ?? survey.minAnswers)) return true;
  const saidTheSame = isZero(value) || value.equals(exact(indicator.per ?? 100));
  return saidTheSame && fewer(own?.minUnanimous ?? survey.minUnanimous);
}

/** A stadsdelsnämnd, or at least two breakdown dimensions. */
export function isSmallGroup(key: CellKey, indicator: Indicator | undefined): boolean {
  const dimensions = [...Object.keys(key.members), ...(indicator?.narrowed ?? [])];
  return dimensions.includes(districtDimension) || dimensions.length >= 2;
}

function isSmall(value: Exact | undefined, policy: DisclosurePolicy): boolean {
  return value !== undefined && sign(value) > 0 && value.compare(exact(policy.threshold)) < 0;
}
