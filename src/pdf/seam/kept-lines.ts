// Where a paragraph may be divided between two pages: never with a single line on either side.
import { type Need, stacked } from './need.js';

/** Lines of a paragraph that stay together at its beginning, and at its end. */
export const fewestLines = 2;

/** Lengths of the runs of lines that stay together, in order; a paragraph of less than four lines is one run. */
export function keptLines(count: number): readonly number[] {
  if (count === 0) return [];
  if (count < 2 * fewestLines) return [count];
  return [fewestLines, ...new Array<number>(count - 2 * fewestLines).fill(1), fewestLines];
}

/** By the index of its first line, what each run of lines needs. */
export function needsOfRuns(lines: readonly Need[], runs: readonly number[]): ReadonlyMap<number, Need> {
  const needs = new Map<number, Need>();
  let first = 0;
  for (const count of runs) {
    needs.set(first, stacked(lines.slice(first, first + count)));
    first += count;
  }
  return needs;
}
