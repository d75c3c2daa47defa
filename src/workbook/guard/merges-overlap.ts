// Whether merged ranges of one sheet lie over each other, which Excel never writes and repairs when it meets it.
import { type CellRange, lastColumn } from '../cells/sheet-address.js';

/** Walks the places of the ranges; the guard has limited how many they are. */
export function mergesOverlap(merges: readonly CellRange[]): boolean {
  const taken = new Set<number>();
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const place = row * lastColumn + column - 1;
        if (taken.has(place)) return true;
        taken.add(place);
      }
  return false;
}
