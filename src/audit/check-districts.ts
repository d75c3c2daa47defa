// Stadsdelsnämnder against the delsummor of their part of the city, and against the city with its declared rest.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { withMembers, withoutDimension } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import type { DistrictRegister } from '../indicators/district.js';
import type { WrittenValue } from '../indicators/written-value.js';
import type { IndicatorValues } from './audit-values.js';
import { compareSum, hasSums } from './compare-sum.js';
import { districtsUnder } from './division-in-table.js';
import type { Line } from './line.js';
import { amount, nameCells } from './name-cells.js';
import { placeOfWhole, sumTexts } from './sum-finding.js';

/** SR-GRA-001 for a delsumma, SR-IND-008 for the city. */
export function checkDistricts(values: IndicatorValues, register: DistrictRegister): readonly Diagnostic[] {
  const { indicator } = values;
  if (!hasSums(indicator) || !indicator.additive) return [];
  return values.values.flatMap((whole): readonly Diagnostic[] => {
    if (whole.group !== undefined) return checkGroup(whole, whole.group, values, register);
    return whole.key.members[districtDimension] === undefined ? checkCity(whole, values, register) : [];
  });
}

function checkGroup(
  whole: WrittenValue,
  group: string,
  values: IndicatorValues,
  register: DistrictRegister,
): readonly Diagnostic[] {
  const key = withoutDimension(whole.key, districtDimension);
  const parts = districtsUnder(key, values, register, group);
  if (parts === undefined) return [];
  const line: Line = { dimension: districtDimension, key: whole.key, whole, parts };
  const compared = compareSum(line, values.indicator);
  if (compared.verdict === 'equal' || compared.verdict === 'unknown') return [];
  const texts = sumTexts(line, whole, compared);
  const total = texts.total.replace(/^totalen/, 'delsumman');
  return [diagnose('SR-GRA-001', { ...texts, total }, placeOfWhole(whole))];
}

/** Where a rest is declared, what the districts lack is the rest, unless the workbook says how much it is. */
function checkCity(whole: WrittenValue, values: IndicatorValues, register: DistrictRegister): readonly Diagnostic[] {
  const { indicator, rest } = values;
  const districts = districtsUnder(whole.key, values, register);
  if (districts === undefined) return [];
  const written = rest === undefined ? undefined : values.at(withMembers(whole.key, { [districtDimension]: rest }));
  const line: Line = {
    dimension: districtDimension,
    key: whole.key,
    whole,
    parts: written ? [...districts, written] : districts,
  };
  const compared = compareSum(line, indicator);
  if (compared.verdict === 'equal' || compared.verdict === 'unknown') return [];
  if (compared.verdict === 'below' && rest !== undefined && written === undefined) return [];
  const { parts, sum } = sumTexts({ ...line, parts: districts }, whole, compared);
  const more = written?.value ? ` och ${rest} (${nameCells([written.cell], whole.cell)})` : '';
  const among = Object.values(whole.key.members).map((member) => `, ${member}`);
  const args = {
    indicator: indicator.id,
    year: whole.key.year,
    among: among.join(''),
    parts: `${parts}${more}`,
    sum,
    total: whole.value ? amount(whole.value) : '',
  };
  return [diagnose('SR-IND-008', args, placeOfWhole(whole))];
}
