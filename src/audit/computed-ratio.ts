// What a written share or rate should be, from the terms that its definition names.
import { type Exact, exact, isZero } from '../arithmetic/exact.js';
import type { CellRef } from '../diagnostics/place.js';
import type { CellKey, Members } from '../indicators/cell-key.js';
import type { Dimension } from '../indicators/dimension.js';
import { type Indicator, isDerived, type Term } from '../indicators/indicator.js';
import type { Observations } from '../indicators/observation.js';
import { resolveMember } from '../indicators/resolve-member.js';
import { writtenDecimals } from '../indicators/written-decimals.js';
import type { WrittenValue } from '../indicators/written-value.js';
import { groupBy, tableId, type ValueSet } from './audit-values.js';

/** A term's value with the cells behind it. */
export interface TermValue {
  readonly value: Exact;
  readonly cells: readonly CellRef[];
}

export interface ComputedRatio {
  readonly value: Exact;
  readonly numerator: TermValue;
  readonly denominator: TermValue;
}

/** A written ratio of an indicator that is computed, and how it can be compared. */
export interface WrittenRatio {
  readonly written: WrittenValue;
  readonly value: Exact;
  /** Decimals of its column, before `scale`. */
  readonly decimals: number;
  /** The ratio of the year that the value stands under, or of another year. */
  readonly computedIn: (year: number) => ComputedRatio | undefined;
}

export interface RatioContext {
  /** All written values: terms on the division of their own time. */
  readonly written: ValueSet;
  /** What is only computed: ratios of ratios, and districts that merged. */
  readonly observations: Observations;
  readonly dimensions: ReadonlyMap<string, Dimension>;
}

/** The written ratios of one table. */
export function writtenRatios(
  indicator: Indicator,
  values: readonly WrittenValue[],
  context: RatioContext,
): readonly WrittenRatio[] {
  if (!isDerived(indicator)) return [];
  return groupBy(values, ({ table }) => tableId(table)).flatMap((table) => {
    const finest = Math.max(0, ...table.flatMap(({ value }) => (value ? [writtenDecimals(value)] : [])));
    return table.flatMap((written): WrittenRatio[] => {
      const { value, key } = written;
      if (value === undefined) return [];
      const decimals = finest <= 3 ? finest : writtenDecimals(value);
      return [{ written, value, decimals, computedIn: (year) => computeRatio({ ...key, year }, indicator, context) }];
    });
  });
}

/** Whether the written number is the computed one, rounded as it is written; also where it is a part of one, as Excel holds `6,8 %`. */
export function fits({ value, decimals }: WrittenRatio, computed: Exact, per = 100): boolean {
  const half = exact(1).div(2n * 10n ** BigInt(decimals));
  const isNear = (given: Exact): boolean => value.sub(given).abs().compare(half) <= 0;
  return isNear(computed) || (per === 100 && decimals >= 2 && isNear(computed.div(100)));
}

function computeRatio(key: CellKey, indicator: Indicator, context: RatioContext): ComputedRatio | undefined {
  const { numerator, denominator, per = 100 } = indicator;
  const top = numerator && termValue(numerator, key, context);
  const bottom = denominator && termValue(denominator, key, context);
  if (!top || !bottom || isZero(bottom.value)) return undefined;
  return { value: top.value.mul(exact(per)).div(bottom.value), numerator: top, denominator: bottom };
}

function termValue(
  term: Term,
  { year, members }: CellKey,
  { written, observations, dimensions }: RatioContext,
): TermValue | undefined {
  const key: CellKey = { indicator: term.indicator, year, members: { ...members, ...canonical(term, dimensions) } };
  const own = written.at(key);
  if (own?.value) return { value: own.value, cells: [own.cell] };
  const { value, cells = [] } = observations.get(key) ?? {};
  return value && { value, cells };
}

/** The fixed members by their names; one that is the total leaves its dimension out. */
function canonical({ members }: Term, dimensions: ReadonlyMap<string, Dimension>): Members {
  const named = Object.entries(members).flatMap(([name, label]): [string, string][] => {
    const dimension = dimensions.get(name);
    const resolved = dimension && resolveMember(dimension, label);
    if (resolved?.kind === 'total') return [];
    return [[name, resolved?.kind === 'member' ? resolved.name : label]];
  });
  return Object.fromEntries(named);
}
