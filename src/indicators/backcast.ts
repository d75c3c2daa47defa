// Earlier years on the report's division: districts that merged are summed; what cannot be summed is left out.
import { sum } from '../arithmetic/exact.js';
import { type CellKey, cellKeyId } from './cell-key.js';
import { districtDimension } from './dimension.js';
import { type DistrictRegister, divisionOn, predecessorsOf } from './district.js';
import type { Indicator } from './indicator.js';
import type { Observation, ObservationStatus } from './observation.js';

/**
 * Observations of one indicator moved to the division of `date`. Counts and money of merged districts are summed and
 * marked revised; medians, averages and shares given without their counts cannot be merged and become missing.
 */
export function backcast(
  observations: readonly Observation[],
  indicator: Indicator,
  register: DistrictRegister,
  date: string,
): readonly Observation[] {
  const byId = new Map(observations.map((one) => [cellKeyId(one.key), one]));
  const current = divisionOn(register, date);
  const registered = new Set(register.districts.map((district) => district.name));
  const kept = observations.filter((one) => {
    const district = one.key.members[districtDimension];
    return district === undefined || !registered.has(district) || current.some((now) => now.name === district);
  });
  const summable = indicator.kind === 'count' || indicator.kind === 'money';
  const merged = slices(observations).flatMap((slice) =>
    current.flatMap((district): Observation[] => {
      const key: CellKey = { ...slice, members: { ...slice.members, [districtDimension]: district.name } };
      if (byId.has(cellKeyId(key))) return [];
      const parts = leaves(district.name, slice, byId, register);
      if (parts === undefined || parts.length < 2) return parts?.[0] ? [{ ...parts[0], key }] : [];
      return [merge(key, parts, summable)];
    }),
  );
  return [...kept, ...merged];
}

/** Each year and combination of other members that has any district. */
function slices(observations: readonly Observation[]): readonly CellKey[] {
  const found = new Map<string, CellKey>();
  for (const { key } of observations) {
    const { [districtDimension]: district, ...members } = key.members;
    if (district === undefined) continue;
    const slice = { ...key, members };
    found.set(cellKeyId(slice), slice);
  }
  return [...found.values()];
}

/** The observations that together are `district` in a slice: itself, or all of its predecessors; undefined when any is lacking. */
function leaves(
  district: string,
  slice: CellKey,
  byId: ReadonlyMap<string, Observation>,
  register: DistrictRegister,
): readonly Observation[] | undefined {
  const own = byId.get(cellKeyId({ ...slice, members: { ...slice.members, [districtDimension]: district } }));
  if (own) return [own];
  const parts = predecessorsOf(register, district).map((part) => leaves(part.name, slice, byId, register));
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
  return parts.flatMap((part) => part ?? []);
}

function merge(key: CellKey, parts: readonly Observation[], summable: boolean): Observation {
  const cells = parts.flatMap((part) => part.cells);
  const flags = { preliminary: parts.some((part) => part.flags.preliminary), revised: true, merged: true } as const;
  if (!summable) return { key, status: 'missing', flags, cells };
  const lacking = statusOfLacking(parts);
  if (lacking) return { key, status: lacking, flags, cells };
  return { key, status: 'value', value: sum(parts.flatMap((part) => (part.value ? [part.value] : []))), flags, cells };
}

/** Undefined when every part has a value. The whole cannot occur only if none of its parts can. */
function statusOfLacking(parts: readonly Observation[]): Exclude<ObservationStatus, 'value'> | undefined {
  const statuses = parts.map((part) => part.status);
  if (statuses.every((status) => status === 'value')) return undefined;
  if (statuses.every((status) => status === 'notApplicable')) return 'notApplicable';
  return statuses.includes('unavailable') ? 'unavailable' : 'missing';
}
