// A value out of line with its own series, and the typing error that it looks like.
import type { Exact } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace, formatCellRef } from '../diagnostics/place.js';
import { cellKeyId } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import { type Indicator, isDerived } from '../indicators/indicator.js';
import { writtenDecimals } from '../indicators/written-decimals.js';
import type { WrittenValue } from '../indicators/written-value.js';
import { formatRounded } from '../language/format-number.js';
import { joinList } from '../language/join-list.js';
import { groupBy, type IndicatorValues, tableId } from './audit-values.js';
import { findJumps, type Jump, type SeriesPoint } from './find-jumps.js';
import { nameCells, nameFact, nameValue } from './name-cells.js';
import { type Mistyped, mistyped } from './typing-error.js';

/** A jump that looks like no typing error is told when it is this large; a lasting one only when it may be of another unit. */
const unexplained = { alone: Math.log(1.6), lasting: Math.log(5) } as const;

/** SR-GRA-011. Where three or more values of a table jump in the same year, they are told as one. */
export function checkJumps(all: readonly IndicatorValues[]): readonly Diagnostic[] {
  const found = all.filter(({ indicator }) => !isDerived(indicator)).flatMap(jumpsOf);
  const once = [...new Map(found.map((one) => [formatCellRef(one.value.cell), one])).values()];
  const groups = groupBy(once, ({ value, isUp }) => `${tableId(value.table)}|${value.key.year}|${isUp}`);
  return groups.flatMap((group) => (group.length < 3 ? group.map((one) => tell(one)) : tellTogether(group)));
}

interface FoundJump {
  readonly value: WrittenValue;
  readonly beside: readonly WrittenValue[];
  readonly isUp: boolean;
  readonly ratio: Exact;
  readonly like?: Mistyped;
}

function jumpsOf({ values, indicator, rest }: IndicatorValues): readonly FoundJump[] {
  // A balance may be anything from one year to the next.
  if (values.some(({ value }) => value !== undefined && value.compare(0) < 0)) return [];
  // What is left over is what the others are not: it has no history of its own.
  const judged = values.filter(
    ({ value, group, key }) =>
      value !== undefined &&
      value.compare(0) > 0 &&
      group === undefined &&
      (rest === undefined || key.members[districtDimension] !== rest),
  );
  return groupBy(judged, ({ key }) => cellKeyId({ ...key, year: 0 })).flatMap((series) =>
    betweenBreaks(series, indicator).flatMap((part) => {
      const points = part.map((value) => toPoint(value, indicator));
      return findJumps(points).flatMap((jump) => describe(jump, part) ?? []);
    }),
  );
}

/** Nothing is compared across a declared break, unless the measure is said to be comparable all the same. */
function betweenBreaks(series: readonly WrittenValue[], { breaks }: Indicator): readonly (readonly WrittenValue[])[] {
  const cuts = breaks.filter(({ comparable }) => comparable !== 'yes').map(({ year }) => year);
  const sorted = [...series].sort((a, b) => a.key.year - b.key.year);
  return groupBy(sorted, ({ key }) => String(cuts.filter((year) => year <= key.year).length));
}

/** Fewer than this many are not judged, unless what is beside them is ten times as many. */
const small = 20;

function toPoint({ value }: WrittenValue, { kind }: Indicator): SeriesPoint {
  const number = Number(value?.valueOf() ?? 0);
  const rounding = 10 ** -(value ? writtenDecimals(value) : 0) / number;
  return {
    value: number,
    noise: kind === 'count' ? 1 / Math.sqrt(number) : rounding,
    isJudged: (beside) => kind !== 'count' || number >= small || beside >= 10 * small,
  };
}

function describe(jump: Jump, values: readonly WrittenValue[]): FoundJump | undefined {
  const value = values[jump.at];
  const beside = jump.beside.flatMap((index) => values[index] ?? []);
  const before = beside[0]?.value;
  if (value?.value === undefined || before === undefined) return undefined;
  const written = roundHalfAway(value.value, Math.min(writtenDecimals(value.value), mostDecimals));
  const like = mistyped(written, jump.expected, jump.spread);
  // A level that lasts is no slip of the fingers, but may be of another unit.
  const isLike = like !== undefined && (jump.kind === 'alone' || like.kind === 'factor');
  const ratio = value.value.div(before);
  if (!isLike && Math.abs(Math.log(ratio.valueOf())) < unexplained[jump.kind]) return undefined;
  return { value, beside, ratio, isUp: ratio.compare(1) > 0, ...(isLike ? { like } : {}) };
}

const mostDecimals = 6;

function tell({ value, beside, ratio, like }: FoundJump, others: readonly WrittenValue[] = []): Diagnostic {
  const home = value.cell;
  const cells = others.map(({ cell }) => cell);
  const args = {
    fact: nameFact(value.key),
    value: nameValue(value, home),
    before: joinList(beside.map((one) => `${one.key.year} är ${nameValue(one, home)}`)),
    factor: factorText(ratio),
    ...(like ? { like: like.text } : {}),
    ...(cells.length === 0 ? {} : { more: `; likaså ${cells.length} värden till (${nameCells(cells, home)})` }),
  };
  return diagnose('SR-GRA-011', args, { place: cellPlace(home) });
}

function tellTogether(group: readonly FoundJump[]): readonly Diagnostic[] {
  const others = group.slice(1).map(({ value }) => value);
  return group.slice(0, 1).map((first) => tell(first, others));
}

/** `10,7 gånger så mycket`, `9 procent av det` */
function factorText(ratio: Exact): string {
  if (ratio.compare(1) > 0) return `${formatRounded(ratio, 1)} gånger så mycket`;
  return `${formatRounded(ratio.mul(100), ratio.compare(0.02) < 0 ? 1 : 0)} procent av det`;
}
