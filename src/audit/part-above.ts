// A part that is more than its whole, which no counting can make right, whether the parts add up or not.
import { exact, sign } from '../arithmetic/exact.js';
import type { Indicator } from '../indicators/indicator.js';
import type { WrittenValue } from '../indicators/written-value.js';
import { hasSums, noiseOf } from './compare-sum.js';
import { isTimePart, type Line } from './line.js';

/** The parts above the whole. None where the line has negative numbers: a net is less than what it is the net of. */
export function partsAbove({ whole, parts, dimension }: Line, indicator: Indicator): readonly WrittenValue[] {
  const total = whole?.value;
  if (total === undefined || !hasSums(indicator) || isTimePart(dimension)) return [];
  if ([total, ...parts.flatMap(({ value }) => (value ? [value] : []))].some((value) => sign(value) < 0)) return [];
  const most = total.add(exact(2 * noiseOf(indicator, whole?.key.year ?? 0)));
  return parts.filter(({ value }) => value !== undefined && value.compare(most) > 0);
}

export function hasPartAbove(line: Line, indicator: Indicator): boolean {
  return partsAbove(line, indicator).length > 0;
}
