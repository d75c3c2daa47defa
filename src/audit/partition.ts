// Whether the members of a dimension in one table are all there is of their total: classes that follow each other, levels of a stub.
import { type Dimension, districtDimension, sexDimension } from '../indicators/dimension.js';
import { type AgeClass, parseAgeClass } from '../workbook/labels/age-class.js';
import { isAmong, isTimePart } from './line.js';

/**
 * Stadsdelsnämnder and kön have checks of their own, `därav` is never all, and quarters need not add up to a year. A closed
 * dimension needs all of its members; age classes must follow each other without a gap.
 */
export function isPartition(dimension: string, members: readonly string[], declared: Dimension | undefined): boolean {
  if (members.length < 2 || isAmong(dimension) || isTimePart(dimension)) return false;
  if (dimension === districtDimension || dimension === sexDimension) return false;
  if (declared?.isClosed && !declared.members.every(({ name }) => members.includes(name))) return false;
  return areContiguous(members.flatMap((member) => parseAgeClass(member) ?? []));
}

/** Each class begins in the year after the one before it ends. */
function areContiguous(classes: readonly AgeClass[]): boolean {
  const sorted = [...classes].sort((a, b) => a.from - b.from);
  return sorted.every(({ from }, index) => {
    const before = sorted[index - 1];
    return before === undefined || (before.to !== undefined && before.to + 1 === from);
  });
}
