// Stadsdelsnämnder with validity dates, and which later district each became part of.
import type { DistrictsYaml } from '../project/schemas/dimension-schema.js';
import { type Dimension, districtDimension } from './dimension.js';

export interface District {
  readonly name: string;
  readonly group: string;
  /** ISO dates, inclusive. */
  readonly from: string;
  readonly to?: string;
  readonly replacedBy?: string;
  readonly aliases: readonly string[];
}

export interface DistrictRegister {
  readonly districts: readonly District[];
  readonly total: string;
  readonly totalAliases: readonly string[];
}

export function readDistricts(yaml: DistrictsYaml): DistrictRegister {
  return {
    total: yaml.total,
    totalAliases: yaml.totalAliases ?? [],
    districts: yaml.districts.map(({ aliases, to, replacedBy, ...district }) => ({
      ...district,
      aliases: aliases ?? [],
      ...(to === undefined ? {} : { to }),
      ...(replacedBy === undefined ? {} : { replacedBy }),
    })),
  };
}

/** Districts in force on an ISO date, in the register's (official) order. */
export function divisionOn(register: DistrictRegister, date: string): readonly District[] {
  return register.districts.filter(
    (district) => district.from <= date && (district.to === undefined || date <= district.to),
  );
}

/** The districts that `name` was directly formed of; empty for one that never merged. */
export function predecessorsOf(register: DistrictRegister, name: string): readonly District[] {
  return register.districts.filter((district) => district.replacedBy === name);
}

/** The dimension `stadsdelsnämnd` as it is printed: the division of `date`, then rest rows. */
export function districtDimensionOn(register: DistrictRegister, date: string, restNames: readonly string[]): Dimension {
  return {
    name: districtDimension,
    label: 'Stadsdelsnämnd',
    total: register.total,
    totalAliases: register.totalAliases,
    ordered: false,
    members: [
      ...divisionOn(register, date).map(({ name, aliases, group }) => ({ name, aliases, group })),
      ...restNames.map((name) => ({ name, aliases: [], role: 'rest' as const })),
    ],
  };
}
