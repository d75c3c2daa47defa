// Kvinnor and män, and any other sex that is declared, against the total of both.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { type Dimension, sexDimension } from '../indicators/dimension.js';
import type { IndicatorValues } from './audit-values.js';
import { compareSum, hasSums } from './compare-sum.js';
import { linesOver } from './line.js';
import { hasPartAbove } from './part-above.js';
import { placeOfWhole, sumTexts } from './sum-finding.js';

/** SR-GRA-002 when the sexes are more than the total, SR-GRA-003 when they are less, SR-GRA-006 when persons may be counted twice. */
export function checkSexes(values: IndicatorValues, sexes: Dimension | undefined): readonly Diagnostic[] {
  const { indicator } = values;
  if (!hasSums(indicator)) return [];
  const needed = (sexes?.members ?? []).slice(0, 2).map(({ name }) => name);
  return linesOver(sexDimension, values).flatMap((line): Diagnostic[] => {
    const { whole, parts } = line;
    const present = parts.map(({ key }) => key.members[sexDimension]);
    if (whole === undefined || !needed.every((name) => present.includes(name)) || hasPartAbove(line, indicator))
      return [];
    const compared = compareSum(line, indicator);
    const texts = sumTexts(line, whole, compared, indicator.children);
    if (!indicator.additive)
      return compared.verdict === 'below' ? [diagnose('SR-GRA-006', texts, placeOfWhole(whole))] : [];
    if (compared.verdict === 'above') return [diagnose('SR-GRA-002', texts, placeOfWhole(whole))];
    return compared.verdict === 'below' ? [diagnose('SR-GRA-003', texts, placeOfWhole(whole))] : [];
  });
}
