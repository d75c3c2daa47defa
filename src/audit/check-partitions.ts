// Age classes, the levels of a stub and other members that are all there is, against the total in their own table.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Dimension } from '../indicators/dimension.js';
import type { WrittenValue } from '../indicators/written-value.js';
import { groupBy, type IndicatorValues } from './audit-values.js';
import { type ComparedSum, compareSum, hasSums } from './compare-sum.js';
import { dimensionsOf, type Line, linesOver } from './line.js';
import { nameCells } from './name-cells.js';
import { hasPartAbove } from './part-above.js';
import { isPartition } from './partition.js';
import { placeOfWhole, sumTexts } from './sum-finding.js';

/** SR-GRA-005, or SR-GRA-006 where persons may be counted twice: then the parts may be more than the total, but not less. */
export function checkPartitions(
  values: IndicatorValues,
  dimensions: ReadonlyMap<string, Dimension>,
): readonly Diagnostic[] {
  if (!hasSums(values.indicator)) return [];
  return values.tables.flatMap((table) =>
    dimensionsOf(table).flatMap((dimension) =>
      groupBy(linesOver(dimension, table), shapeOf)
        .filter((lines) => isPartition(dimension, membersOf(lines), dimensions.get(dimension)))
        .flatMap((lines) => checkLines(lines, values)),
    ),
  );
}

/** A subtotal's parts are other members than those of the total beside it, so that each kind of whole is a table of its own. */
function shapeOf({ key }: Line): string {
  return JSON.stringify(Object.keys(key.members).sort());
}

function membersOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.flatMap(({ parts, dimension }) => parts.map(({ key }) => key.members[dimension] ?? '')))];
}

interface Deviation {
  readonly line: Line;
  readonly whole: WrittenValue;
  readonly compared: ComparedSum;
}

function checkLines(lines: readonly Line[], { indicator }: IndicatorValues): readonly Diagnostic[] {
  const size = membersOf(lines).length;
  const compared = lines.flatMap((line): Deviation[] => {
    const { whole, parts } = line;
    const result = compareSum(line, indicator);
    const isShort = result.verdict === 'below' && parts.length < size;
    return whole === undefined || isShort || result.verdict === 'unknown' ? [] : [{ line, whole, compared: result }];
  });
  const wrong = compared.filter(
    ({ line, compared: { verdict } }) =>
      verdict !== 'equal' && (indicator.additive || verdict === 'below') && !hasPartAbove(line, indicator),
  );
  const code = indicator.additive ? 'SR-GRA-005' : 'SR-GRA-006';
  const isBlock = wrong.length > 2 && wrong.length === compared.length;
  const told = isBlock ? wrong.slice(0, 1) : wrong;
  return told.map(({ line, whole, compared: result }) => {
    const others = isBlock ? wrong.slice(1).map((one) => one.whole.cell) : [];
    const more = others.length === 0 ? {} : { more: `; likaså totalerna i ${nameCells(others, whole.cell)}` };
    return diagnose(code, { ...sumTexts(line, whole, result), ...more }, placeOfWhole(whole));
  });
}
