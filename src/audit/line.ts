// A whole and its parts over one dimension, all else equal: what most of the checks are about.
import { type CellKey, cellKeyId, withoutDimension } from '../indicators/cell-key.js';
import type { WrittenValue } from '../indicators/written-value.js';
import { groupBy, type ValueSet } from './audit-values.js';

export interface Line {
  readonly dimension: string;
  /** Of the whole, which leaves the dimension out. */
  readonly key: CellKey;
  readonly whole?: WrittenValue;
  readonly parts: readonly WrittenValue[];
}

/** The lines over `dimension` among the values of a set. */
export function linesOver(dimension: string, { values, at }: ValueSet): readonly Line[] {
  const parts = values.filter(({ key }) => key.members[dimension] !== undefined);
  return groupBy(parts, ({ key }) => cellKeyId(withoutDimension(key, dimension))).flatMap((group): Line[] => {
    const [first] = group;
    if (first === undefined) return [];
    const key = withoutDimension(first.key, dimension);
    const whole = at(key);
    return [{ dimension, key, parts: group, ...(whole === undefined ? {} : { whole }) }];
  });
}

/** Every dimension that any of the values has a member of. */
export function dimensionsOf({ values }: ValueSet): readonly string[] {
  return [...new Set(values.flatMap(({ key }) => Object.keys(key.members)))];
}

/** `därav` says that its rows are not all there is. */
export function isAmong(dimension: string): boolean {
  return /^därav(?: \d+)?$/u.test(dimension);
}

/** Quarters and months: a year's value may be their sum, their mean or the last of them. */
export function isTimePart(dimension: string): boolean {
  return dimension === 'kvartal' || dimension === 'månad';
}
