// What the labels of a workbook's tables mean: members, totals, sums over a part of the city, or nothing known.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Place } from '../diagnostics/place.js';
import { normaliseLabel } from '../language/normalise-label.js';
import { districtDimension } from './dimension.js';
import type { DimensionRegister } from './dimension-register.js';
import type { DistrictRegister } from './district.js';
import { resolveMember } from './resolve-member.js';

/** `group`: a sum over a part of the city, such as Västerort. */
export type MeantMember = { readonly name: string } | { readonly group: string } | 'total' | 'unknown';

/** `därav` says of its rows that they are not all: none of them is a total. */
const amongName = /^därav(?: \d+)?$/u;

/** Resolves each label once: a long sheet has the same ones on thousands of rows. */
export class LabelReader {
  private readonly known = new Map<string, MeantMember>();

  constructor(
    private readonly dimensions: DimensionRegister,
    private readonly districts: DistrictRegister,
    /** The declared row between the districts and the city. */
    private readonly rest: string | undefined,
    /** Whether a new member of an open dimension becomes known to the report. */
    private readonly meets = true,
  ) {}

  /** `isFirst` tells whether the label has not been asked for before. */
  read(dimension: string, label: string): { readonly member: MeantMember; readonly isFirst: boolean } {
    const key = `${dimension}=${label}`;
    const known = this.known.get(key);
    if (known !== undefined) return { member: known, isFirst: false };
    const member = dimension === districtDimension ? this.district(label) : this.member(dimension, label);
    this.known.set(key, member);
    return { member, isFirst: true };
  }

  /** The diagnostic for an unknown label, with the nearest name. */
  unknown(dimension: string, label: string, place: Place): Diagnostic {
    const declared = this.dimensions.get(dimension);
    const isDistrict = dimension === districtDimension;
    const resolved = resolveMember(isDistrict ? { ...declared, members: this.districts.districts } : declared, label);
    const hints = resolved.kind === 'unknown' && resolved.guess ? [`menade du ”${resolved.guess}”?`] : [];
    return diagnose('SR-IND-002', { label, dimension }, { place, hints });
  }

  private member(dimension: string, label: string): MeantMember {
    const resolved = resolveMember(this.dimensions.get(dimension), label);
    if (resolved.kind === 'total' && !amongName.test(dimension)) return 'total';
    const isClosed = this.dimensions.isClosed(dimension);
    // An open dimension has members only because other tables were read before: a new one is no fault.
    const name = resolved.kind === 'member' ? resolved.name : isClosed ? undefined : label;
    if (name === undefined) return 'unknown';
    if (!isClosed && this.meets) this.dimensions.meet(dimension, name);
    return { name };
  }

  /** Districts are known on every division. */
  private district(label: string): MeantMember {
    const { districts, total, totalAliases } = this.districts;
    const wanted = normaliseLabel(label);
    if (this.rest !== undefined && wanted === normaliseLabel(this.rest)) return { name: this.rest };
    const all = { name: districtDimension, label: '', total, totalAliases, ordered: false, members: districts };
    const resolved = resolveMember(all, label);
    if (resolved.kind === 'total') return 'total';
    if (resolved.kind === 'member') return { name: resolved.name };
    const group = districts.find((district) => normaliseLabel(district.group) === wanted)?.group;
    return group === undefined ? 'unknown' : { group };
  }
}
