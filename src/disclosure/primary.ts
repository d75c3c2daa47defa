// The cells that may not be printed for their own sake: small counts in small groups, and shares that give one away.
import { type Exact, exact, sign } from '../arithmetic/exact.js';
import type { CellKey } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { Observation } from '../indicators/observation.js';
import type { DisclosurePolicy } from './policy.js';

/** Whether the observation is small in a small group: a stadsdelsnämnd, or at least two breakdown dimensions. */
export function isPrimary(
  observation: Observation,
  indicators: ReadonlyMap<string, Indicator>,
  policy: DisclosurePolicy,
): boolean {
  const indicator = indicators.get(observation.key.indicator);
  if (indicator === undefined) return false;
  const { terms, value, key } = observation;
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

function isSmallGroup(key: CellKey, indicator: Indicator | undefined): boolean {
  const dimensions = [...Object.keys(key.members), ...(indicator?.narrowed ?? [])];
  return dimensions.includes(districtDimension) || dimensions.length >= 2;
}

function isSmall(value: Exact | undefined, policy: DisclosurePolicy): boolean {
  return value !== undefined && sign(value) > 0 && value.compare(exact(policy.threshold)) < 0;
}
