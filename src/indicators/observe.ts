// Written values → observations: each fact once, as long as all the places that it stands in agree.
import { roundHalfAway } from '../arithmetic/round.js';
import { diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace, formatCellRef } from '../diagnostics/place.js';
import { formatDecimal } from '../language/format-number.js';
import { cellKeyId } from './cell-key.js';
import type { Observation } from './observation.js';
import type { DefinedIndicator } from './read-indicators.js';
import { type ObserveContext, readWritten } from './read-written.js';
import { writtenDecimals } from './written-decimals.js';
import type { WrittenValue } from './written-value.js';

/** Observations of `defined` as they stand in the sheet: districts on whatever division the year had. */
export function observe(defined: DefinedIndicator, context: ObserveContext): readonly Observation[] {
  return settleWritten(readWritten(defined, context), context.report);
}

/** The first place of each fact; sums over a part of the city are left out, since they are recomputed. */
export function settleWritten(
  written: readonly WrittenValue[],
  report: ObserveContext['report'],
): readonly Observation[] {
  const seen = new Map<string, WrittenValue>();
  for (const one of written) {
    if (one.group !== undefined) continue;
    const id = cellKeyId(one.key);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, one);
    else compare(first, one, report);
  }
  return [...seen.values()].map(({ key, status, value, flags, cell }) => ({
    key,
    status,
    flags,
    cells: [cell],
    ...(value === undefined ? {} : { value }),
  }));
}

/** A fact that stands twice: in one sheet a mistake, in two sheets fine as long as they agree. */
function compare(first: WrittenValue, again: WrittenValue, report: ObserveContext['report']): void {
  const key = cellKeyId(first.key);
  const at = formatCellRef(first.cell);
  const place = cellPlace(again.cell);
  if (first.cell.sheet === again.cell.sheet) {
    report(diagnose('SR-IND-007', { key, first: at }, { place }));
  } else if (first.status !== again.status || (first.value && again.value && !first.value.equals(again.value))) {
    const values = { value: shown(again), firstValue: shown(first) };
    report(diagnose('SR-IND-013', { key, first: at, ...values }, { place }));
  }
}

function shown({ status, value }: WrittenValue): string {
  return value ? formatDecimal(roundHalfAway(value, writtenDecimals(value))) : status === 'notApplicable' ? '.' : '..';
}
