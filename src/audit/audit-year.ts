// The arithmetic of the year's workbooks: every check of what the sheets say against what else they say.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatPlace } from '../diagnostics/place.js';
import { sexDimension } from '../indicators/dimension.js';
import type { DistrictRegister } from '../indicators/district.js';
import type { YearReading } from '../indicators/observe-year.js';
import type { DefinedIndicator } from '../indicators/read-indicators.js';
import { groupsByKey, identifyValues, indicatorValues, valueSet } from './audit-values.js';
import { checkBetween } from './check-between.js';
import { checkCopied } from './check-copied.js';
import { checkDistricts } from './check-districts.js';
import { checkJumps } from './check-jumps.js';
import { checkPartitions } from './check-partitions.js';
import { checkParts } from './check-parts.js';
import { checkRatios } from './check-ratios.js';
import { checkSexes } from './check-sexes.js';
import { checkShifted } from './check-shifted.js';
import { writtenRatios } from './computed-ratio.js';

export interface AuditContext {
  readonly defined: readonly DefinedIndicator[];
  readonly districts: DistrictRegister;
}

/** Findings in the order of the indicators, each cell once for each kind: two indicators may read the same one. */
export function auditYear(
  { value: data, written }: Pick<YearReading, 'value' | 'written'>,
  { defined, districts }: AuditContext,
): readonly Diagnostic[] {
  const identified = identifyValues(written);
  const byIndicator = groupsByKey(identified, ({ value }) => value.key.indicator);
  const all = defined.map(({ indicator, rest }) =>
    indicatorValues(indicator, rest, byIndicator.get(indicator.id) ?? []),
  );
  const ratioContext = { written: valueSet(identified), ...data };
  const derived = all.map(({ indicator, tables }) => ({
    indicator,
    ratios: writtenRatios(
      indicator,
      tables.flatMap(({ values }) => values),
      ratioContext,
    ),
  }));
  const shifted = checkShifted(derived);
  return unique([
    ...all.flatMap((values) => [
      ...checkDistricts(values, districts),
      ...checkSexes(values, data.dimensions.get(sexDimension)),
      ...checkParts(values),
      ...checkPartitions(values, data.dimensions),
      ...checkBetween(values, districts),
    ]),
    ...shifted.diagnostics,
    ...derived.flatMap(({ indicator, ratios }) => checkRatios(ratios, indicator, shifted.cells)),
    ...checkCopied(written, shifted.cells),
    ...checkJumps(all),
  ]);
}

function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const id = JSON.stringify([
      diagnostic.code,
      diagnostic.place ? formatPlace(diagnostic.place) : '',
      withoutName(diagnostic),
    ]);
    if (!byPlace.has(id)) byPlace.set(id, diagnostic);
  }
  return [...byPlace.values()];
}

/** The message after the name of the indicator and its members. */
function withoutName({ message }: Diagnostic): string {
  return message.slice(message.indexOf(': '));
}
