// The districts that a total or a delsumma is the sum of: on the division that the year's rows themselves follow.
import { type CellKey, withMembers } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import { type District, type DistrictRegister, divisionOn } from '../indicators/district.js';
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
    const found = valuesOfAll(wanted, (name) => at(withMembers(key, { [districtDimension]: name })));
    if (found.length > 0) return found;
  }
  return undefined;
}

/** None when one is lacking: most tables have no district at all, and are not asked for the others. */
function valuesOfAll(
  districts: readonly District[],
  findValue: (name: string) => WrittenValue | undefined,
): readonly WrittenValue[] {
  const found: WrittenValue[] = [];
  for (const { name } of districts) {
    const value = findValue(name);
    if (value?.status !== 'value' && value?.status !== 'unavailable') return [];
    found.push(value);
  }
  return found;
}

function divisionsFor(year: number, register: DistrictRegister): readonly (readonly District[])[] {
  const starts = [...new Set(register.districts.map(({ from }) => from))].sort();
  return [`${year}-12-31`, `${year}-01-01`, ...starts.toReversed()].map((date) => divisionOn(register, date));
}
