// The city may exceed the sum of its districts: by a declared rest row, and otherwise the analyst is told.
import { type Exact, sign, sum } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace } from '../diagnostics/place.js';
import { formatDecimal } from '../language/format-number.js';
import { type CellKey, cellKeyId, withMembers } from './cell-key.js';
import { districtDimension } from './dimension.js';
import type { Indicator } from './indicator.js';
import type { Observation } from './observation.js';

/**
 * Computes rest rows that are declared but not in the workbook, and reports districts that do not add up to the city
 * (SR-IND-008). `division` names the districts of the report.
 */
export function restRows(
  observations: readonly Observation[],
  indicator: Indicator,
  division: readonly string[],
  rest: string | undefined,
): { readonly rows: readonly Observation[]; readonly diagnostics: readonly Diagnostic[] } {
  if ((indicator.kind !== 'count' && indicator.kind !== 'money') || !indicator.additive)
    return { rows: [], diagnostics: [] };
  const byId = new Map(observations.map((one) => [cellKeyId(one.key), one]));
  const at = (key: CellKey): Observation | undefined => byId.get(cellKeyId(key));
  const rows: Observation[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const total of observations) {
    const { key } = total;
    if (key.members[districtDimension] !== undefined || !total.value) continue;
    const parts = division.map((name) => at(withMembers(key, { [districtDimension]: name })));
    if (parts.some((part) => part?.value === undefined)) continue;
    const values = parts.flatMap((part) => (part?.value ? [part.value] : []));
    const restKey = rest === undefined ? undefined : withMembers(key, { [districtDimension]: rest });
    const written = restKey && at(restKey);
    if (written && !written.value) continue;
    const difference = total.value.sub(sum([...values, ...(written?.value ? [written.value] : [])]));
    if (sign(difference) === 0) continue;
    if (restKey && !written && sign(difference) > 0) {
      rows.push({
        key: restKey,
        status: 'value',
        value: difference,
        flags: { preliminary: [total, ...parts].some((one) => one?.flags.preliminary), revised: false },
        cells: [...total.cells, ...parts.flatMap((part) => part?.cells ?? [])],
      });
      continue;
    }
    const cell = total.cells[0];
    const args = {
      indicator: indicator.id,
      year: key.year,
      sum: whole(total.value.sub(difference)),
      total: whole(total.value),
    };
    diagnostics.push(diagnose('SR-IND-008', args, cell ? { place: cellPlace(cell) } : {}));
  }
  return { rows, diagnostics };
}

const whole = (value: Exact): string => formatDecimal(roundHalfAway(value, value.d === 1n ? 0 : 1));
