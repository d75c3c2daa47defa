// No part above its whole: `därav`, a sex, an age class, a district or any other member against the total beside it.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace } from '../diagnostics/place.js';
import type { IndicatorValues } from './audit-values.js';
import { dimensionsOf, isAmong, linesOver } from './line.js';
import { nameFact, nameValue } from './name-cells.js';
import { partsAbove } from './part-above.js';
import { memberName } from './sum-finding.js';

/** SR-GRA-004 for each part that is more than its whole, at the part's cell. */
export function checkParts(values: IndicatorValues): readonly Diagnostic[] {
  const { indicator } = values;
  return dimensionsOf(values)
    .flatMap((dimension) => linesOver(dimension, values))
    .flatMap((line) => partsAbove(line, indicator).map((part) => [line, part] as const))
    .flatMap(([{ whole, key, dimension }, part]) => {
      if (whole === undefined) return [];
      const name = memberName(part, dimension, indicator.children);
      const args = {
        fact: nameFact(key),
        part: `${isAmong(dimension) ? 'därav ' : ''}${name} ${nameValue(part, part.cell)}`,
        whole: `totalen ${nameValue(whole, part.cell)}`,
      };
      return [diagnose('SR-GRA-004', args, { place: cellPlace(part.cell) })];
    });
}
