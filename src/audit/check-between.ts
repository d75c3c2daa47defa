// A share or a rate that is read from a sheet: that of the whole lies between those of its parts.
import { type Exact, exact } from '../arithmetic/exact.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { districtDimension, sexDimension } from '../indicators/dimension.js';
import type { DistrictRegister } from '../indicators/district.js';
import { isDerived } from '../indicators/indicator.js';
import { writtenDecimals } from '../indicators/written-decimals.js';
import type { WrittenValue } from '../indicators/written-value.js';
import { joinList } from '../language/join-list.js';
import type { IndicatorValues } from './audit-values.js';
import { districtsUnder } from './division-in-table.js';
import { type Line, linesOver } from './line.js';
import { amount, nameCells, nameFact, nameValue } from './name-cells.js';
import { memberName, placeOfWhole } from './sum-finding.js';

/** SR-GRA-007, for the sexes and, where no rest is declared, for the districts. A ratio of our own follows from its terms. */
export function checkBetween(values: IndicatorValues, register: DistrictRegister): readonly Diagnostic[] {
  const { indicator } = values;
  if ((indicator.kind !== 'share' && indicator.kind !== 'rate') || isDerived(indicator)) return [];
  const bySex = linesOver(sexDimension, values).filter(({ parts }) => parts.length > 1);
  const byDistrict = values.rest === undefined ? linesOver(districtDimension, values) : [];
  return [...bySex, ...byDistrict.flatMap((line) => onDivision(line, values, register))].flatMap((line) =>
    outside(line, indicator.children),
  );
}

function onDivision(line: Line, values: IndicatorValues, register: DistrictRegister): readonly Line[] {
  const parts = districtsUnder(line.key, values, register);
  return parts ? [{ ...line, parts }] : [];
}

function outside({ whole, parts, key, dimension }: Line, children: boolean): readonly Diagnostic[] {
  const values = parts.flatMap(({ value }) => (value ? [value] : []));
  const [first] = values;
  if (whole?.value === undefined || first === undefined || values.length < parts.length) return [];
  const low = values.reduce((least, value) => (value.compare(least) < 0 ? value : least), first);
  const high = values.reduce((most, value) => (value.compare(most) > 0 ? value : most), first);
  const slack = roundingOf([whole, ...parts]);
  if (whole.value.compare(low.sub(slack)) >= 0 && whole.value.compare(high.add(slack)) <= 0) return [];
  const names = parts.length > 3 ? 'delarna' : joinList(parts.map((part) => memberName(part, dimension, children)));
  const cells = nameCells(
    parts.map(({ cell }) => cell),
    whole.cell,
  );
  const args = {
    fact: nameFact(key),
    total: `totalen ${nameValue(whole, whole.cell)}`,
    low: amount(low),
    high: amount(high),
    parts: `som är lägst och högst av ${names} (${cells})`,
  };
  return [diagnose('SR-GRA-007', args, placeOfWhole(whole))];
}

/** Half of the last digit that the coarsest of the numbers has: rounding keeps their order, unless one is rounded more than another. */
function roundingOf(values: readonly WrittenValue[]): Exact {
  const decimals = values.flatMap(({ value }) => (value ? [writtenDecimals(value)] : []));
  const [most, least] = [Math.max(...decimals), Math.min(...decimals)];
  // 7 beside 7.2 and 6.9 is 7.0.
  const coarsest = most <= 2 ? most : least;
  return exact(1).div(2n * 10n ** BigInt(coarsest));
}
