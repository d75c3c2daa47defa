// Axes of charts and tables: years, indicators, or the members of a dimension in their printed order.
import { diagnose } from '../diagnostics/diagnostic.js';
import type { Members } from '../indicators/cell-key.js';
import { childSexNames, type Dimension, sexDimension, yearDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { YearsYaml } from '../project/schemas/chapter-schema.js';
import type { Axis, AxisEntry } from './plan.js';
import type { PlanContext, Spot } from './plan-context.js';

/** Name of the axis whose entries are the indicators themselves. */
export const indicatorAxis = 'indikator';

const defaultYears = 6;

/** Years to show: what is asked for, among those the indicator has. Diagnosed when none is left, or one that is asked for by number is lacking. */
export function planYears(
  asked: YearsYaml | undefined,
  indicators: readonly Indicator[],
  members: Members,
  context: PlanContext,
  spot: Spot,
): readonly number[] {
  const available = [...new Set(indicators.flatMap((indicator) => context.yearsOf(indicator.id, members)))].sort(
    (a, b) => a - b,
  );
  const chosen = choose(asked ?? defaultYears, available);
  const lacking = Array.isArray(asked) ? asked.filter((year) => !available.includes(year)) : [];
  if (chosen.length === 0 || lacking.length > 0) {
    const range = typeof asked === 'object' && !Array.isArray(asked) ? `${asked.from}–${asked.to ?? ''}` : '';
    const years = lacking.join(', ') || range || 'något år';
    context.report(
      diagnose('SR-PLA-003', { indicator: indicators.map((one) => one.id).join(', '), years }, context.at(spot)),
    );
  }
  return chosen;
}

function choose(asked: YearsYaml, available: readonly number[]): readonly number[] {
  if (typeof asked === 'number') return available.slice(-asked);
  if (Array.isArray(asked)) return available.filter((year) => asked.includes(year));
  return available.filter((year) => asked.from <= year && year <= (asked.to ?? Number.POSITIVE_INFINITY));
}

export function yearAxis(years: readonly number[]): Axis {
  return {
    dimension: yearDimension,
    label: 'År',
    entries: years.map((year) => ({ name: String(year), role: 'year', year })),
  };
}

export function indicatorsAxis(indicators: readonly Indicator[]): Axis {
  return {
    dimension: indicatorAxis,
    label: '',
    entries: indicators.map((indicator) => ({ name: indicator.name, role: 'indicator', indicator: indicator.id })),
  };
}

/** Several indicators may each lack members that another one has. */
function sameOrder(present: readonly string[], { members }: Dimension, indicators: number): readonly string[] {
  if (indicators === 1) return present;
  return members.map(({ name }) => name).filter((name) => present.includes(name));
}

export interface MemberAxisRequest {
  readonly dimension: string;
  readonly indicators: readonly Indicator[];
  readonly years: readonly number[];
  readonly fixed: Members;
  /** A choice and order of members. */
  readonly only?: readonly string[];
  /** An entry for the total: last where the data have one at `fixed`. */
  readonly total: boolean;
  /** Rest rows belong to tables, not to charts. */
  readonly rest: boolean;
}

/** The axis of a dimension; undefined after a diagnostic. */
export function memberAxis(request: MemberAxisRequest, context: PlanContext, spot: Spot): Axis | undefined {
  const { dimension: name, indicators, years, fixed } = request;
  const dimension = context.dimension(name);
  const first = indicators[0];
  if (
    dimension === undefined ||
    first === undefined ||
    indicators.some((one) => !context.dimensionsOf(one.id).includes(name))
  ) {
    const indicator = first?.id ?? '';
    return context.report(
      diagnose('SR-PLA-001', { indicator, dimension: name }, context.at(spot, context.otherDimensions(indicator))),
    );
  }
  const present = [...new Set(indicators.flatMap((one) => context.membersOf(one.id, name, years)))];
  const chosen = request.only
    ? request.only.flatMap((label) => context.member(name, label, first, spot) ?? [])
    : sameOrder(present, dimension, indicators.length);
  const entries = chosen.flatMap((member): AxisEntry[] => {
    const definition = dimension.members.find((one) => one.name === member);
    const isRest = definition?.role === 'rest';
    if (isRest && !request.rest) return [];
    const printed =
      name === sexDimension && indicators.every((one) => one.children) ? (childSexNames[member] ?? member) : member;
    return [
      {
        name: printed,
        role: isRest ? 'rest' : 'member',
        members: { [name]: member },
        ...(definition?.group ? { group: definition.group } : {}),
      },
    ];
  });
  const hasTotal = request.total && indicators.some((one) => context.hasTotal(one.id, name, years, fixed));
  const total: AxisEntry[] = hasTotal ? [{ name: dimension.total, role: 'total' }] : [];
  return { dimension: name, label: dimension.label, entries: [...entries, ...total] };
}
