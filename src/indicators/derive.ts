// Shares and rates from their numerators and denominators, for every cell that has both.
import { exact, isZero } from '../arithmetic/exact.js';
import type { Members } from './cell-key.js';
import type { Indicator, Term } from './indicator.js';
import type { Observation, Observations } from './observation.js';

/** Observations of a derived indicator. The denominator is taken at the numerator's year and members, its own fixed members over them. */
export function derive(
  indicator: Indicator,
  numerator: Term,
  denominator: Term,
  observations: Observations,
): readonly Observation[] {
  return observations.of(numerator.indicator).flatMap((top): Observation[] => {
    const members = remaining(top.key.members, numerator.members);
    if (members === undefined) return [];
    const bottom = observations.find(denominator.indicator, top.key.year, { ...members, ...denominator.members });
    if (bottom === undefined) return [];
    const key = { indicator: indicator.id, year: top.key.year, members };
    const flags = {
      preliminary: top.flags.preliminary || bottom.flags.preliminary,
      revised: top.flags.revised || bottom.flags.revised,
      ...(top.flags.merged || bottom.flags.merged ? { merged: true as const } : {}),
    };
    const base = { key, flags, cells: [...top.cells, ...bottom.cells], terms: { numerator: top, denominator: bottom } };
    const lacking = [top, bottom].find((one) => one.value === undefined);
    if (lacking) return [{ ...base, status: lacking.status }];
    if (!top.value || !bottom.value || isZero(bottom.value)) return [{ ...base, status: 'notApplicable' }];
    return [{ ...base, status: 'value', value: top.value.mul(exact(indicator.per ?? 100)).div(bottom.value) }];
  });
}

/** `members` less the `fixed` ones; undefined unless all the fixed ones hold. */
function remaining(members: Members, fixed: Members): Members | undefined {
  if (!Object.entries(fixed).every(([dimension, member]) => members[dimension] === member)) return undefined;
  return Object.fromEntries(Object.entries(members).filter(([dimension]) => !Object.hasOwn(fixed, dimension)));
}
