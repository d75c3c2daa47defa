// A block of the same rows under its own unit line: the unit takes the place of the measure that stood over the block above.
import type { ColumnLevel } from '../layout/column-levels.js';
import { unitOf } from '../layout/sheet-lines.js';
import type { TableRegion } from '../layout/table-region.js';

/** The header's levels as they hold for the region: with a measure of its own where the region continues another. */
export function blockLevels(levels: readonly ColumnLevel[], region: TableRegion): readonly ColumnLevel[] {
  const line = region.continues && region.titleLines.findLast((title) => unitOf(title) !== undefined);
  const width = levels[0]?.labels.length ?? 0;
  if (line === undefined || width === 0) return levels;
  const label = { text: line.text, marks: line.marks, width };
  const own: ColumnLevel = { labels: Array.from({ length: width }, () => label) };
  const [first, ...others] = levels;
  const isMeasure =
    first !== undefined && levels.length > 1 && new Set(first.labels.map((one) => one?.text)).size === 1;
  return isMeasure ? [own, ...others] : levels;
}
