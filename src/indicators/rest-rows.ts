// The city may exceed the sum of its districts: by a declared rest row, computed here when the workbook lacks it.
import { sign, sum } from '../arithmetic/exact.js';
import { type CellKey, cellKeyId, withMembers } from './cell-key.js';
import { districtDimension } from './dimension.js';
import type { Indicator } from './indicator.js';
import type { Observation } from './observation.js';

/** Rest rows that are declared but not in the workbook. `division` names the districts of the report. */
export function restRows(
  observations: readonly Observation[],
  indicator: Indicator,
  division: readonly string[],
  rest: string | undefined,
): readonly Observation[] {
  const summable = (indicator.kind === 'count' || indicator.kind === 'money') && indicator.additive;
  if (!summable || rest === undefined) return [];
  const byId = new Map(observations.map((one) => [cellKeyId(one.key), one]));
  const at = (key: CellKey): Observation | undefined => byId.get(cellKeyId(key));
  return observations.flatMap((total): Observation[] => {
    if (total.key.members[districtDimension] !== undefined || !total.value) return [];
    const key = withMembers(total.key, { [districtDimension]: rest });
    if (at(key)) return [];
    const parts = division.flatMap((name) => at(withMembers(total.key, { [districtDimension]: name })) ?? []);
    const values = parts.flatMap(({ value }) => (value ? [value] : []));
    if (values.length < division.length) return [];
    const difference = total.value.sub(sum(values));
    // Districts above the city are for the audit to tell.
    if (sign(difference) <= 0) return [];
    const flags = { preliminary: [total, ...parts].some((one) => one.flags.preliminary), revised: false };
    const cells = [...total.cells, ...parts.flatMap((part) => part.cells)];
    return [{ key, status: 'value', value: difference, flags, cells }];
  });
}
