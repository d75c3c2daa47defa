// The report's dimensions: those declared for every year, the districts of the report's division, and the chapters' own.
import { capital } from '../language/capital.js';
import type { DimensionsYaml } from '../project/schemas/dimension-schema.js';
import { type Dimension, districtDimension, type Member } from './dimension.js';
import { type DistrictRegister, districtDimensionOn } from './district.js';

/** Dimensions by name. A chapter's own dimension takes its members from the workbooks, in the order met. */
export class DimensionRegister {
  private readonly declared: ReadonlyMap<string, Dimension>;
  private readonly met = new Map<string, Member[]>();

  constructor(yaml: DimensionsYaml, register: DistrictRegister, date: string, restNames: readonly string[]) {
    const declared = Object.entries(yaml.dimensions).map(([name, given]): [string, Dimension] => [
      name,
      {
        name,
        label: given.label,
        total: given.total,
        totalAliases: given.totalAliases ?? [],
        ordered: given.ordered ?? false,
        members: (given.members ?? []).map((member) =>
          typeof member === 'string'
            ? { name: member, aliases: [] }
            : { name: member.name, aliases: member.aliases ?? [] },
        ),
        ...(given.members?.length ? { isClosed: true as const } : {}),
      },
    ]);
    this.declared = new Map([...declared, [districtDimension, districtDimensionOn(register, date, restNames)]]);
  }

  /** The dimension as declared; a name nobody declared is a chapter's own, open to any member. */
  get(name: string): Dimension {
    const declared = this.declared.get(name);
    const met = this.met.get(name) ?? [];
    if (declared === undefined) {
      return { name, label: capital(name), total: 'Totalt', totalAliases: [], ordered: false, members: met };
    }
    if (declared.members.length > 0) return declared;
    return { ...declared, members: met };
  }

  /** Whether the dimension's members are fixed beforehand. */
  isClosed(name: string): boolean {
    return (this.declared.get(name)?.members.length ?? 0) > 0;
  }

  /** Records a member met in a workbook for an open dimension; one with an order of its own keeps it by age. */
  meet(name: string, member: string): void {
    const members = this.met.get(name) ?? [];
    if (members.some((one) => one.name === member)) return;
    const more = [...members, { name: member, aliases: [] }];
    this.met.set(name, this.declared.get(name)?.ordered ? more.sort(byFirstNumber) : more);
  }

  names(): readonly string[] {
    return [...new Set([...this.declared.keys(), ...this.met.keys()])];
  }
}

/** `0–4 år` before `18–24 år` before `65 år och äldre`; `Under 10 månader` begins at nothing. Of equal lower ends the narrower first. */
function byFirstNumber(a: Member, b: Member): number {
  const [lowA, highA] = endsOf(a.name);
  const [lowB, highB] = endsOf(b.name);
  return lowA - lowB || (highA === highB ? 0 : highA - highB);
}

function endsOf(name: string): readonly [low: number, high: number] {
  const [first = 0, second = Number.POSITIVE_INFINITY] = [...name.matchAll(/\d+/g)].map(Number);
  return /^(?:under|högst|upp till|[-–−])\s*\d/i.test(name) ? [0, first] : [first, second];
}
