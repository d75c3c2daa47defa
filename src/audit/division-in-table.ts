// The districts that a total or a delsumma is the sum of: on the division that the year's rows themselves follow.
import { type CellKey, withMembers } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import { type DistrictRegister, divisionOn } from '../indicators/district.js';
import type { WrittenValue } from '../indicators/written-value.js';
import type { ValueSet } from './audit-values.js';

/**
 * The values of all districts, of one part of the city with `group`, under the whole that `key` names. The division in force at
 * the end of the year goes first; a table may also follow an earlier one, or be recalculated to a later. Nothing when a district
 * is lacking on all of them.
 */
export function districtsUnder(
  key: CellKey,
  { at }: ValueSet,
  register: DistrictRegister,
  group?: string,
): readonly WrittenValue[] | undefined {
  for (const division of divisionsFor(key.year, register)) {
    const wanted = division.filter((district) => group === undefined || district.group === group);
    const found = wanted.flatMap(({ name }) => at(withMembers(key, { [districtDimension]: name })) ?? []);
    const present = found.filter(({ status }) => status === 'value' || status === 'unavailable');
    if (wanted.length > 0 && present.length === wanted.length) return present;
  }
  return undefined;
}

function divisionsFor(year: number, register: DistrictRegister): readonly ReturnType<typeof divisionOn>[] {
  const starts = [...new Set(register.districts.map(({ from }) => from))].sort();
  return [`${year}-12-31`, `${year}-01-01`, ...starts.toReversed()].map((date) => divisionOn(register, date));
}
