// Where a paragraph may be divided between two pages: never with a single line on either side.
import { type Need, stacked } from './need.js';

/** Lines of a paragraph that stay together at its beginning, and at its end. */
export const fewestLines = 2;

/** Lines that may be held together so that no word is divided between two pages. */
const mostForWord = 4;
/** As many lines of a paragraph as decide how its beginning is held together. */
export const linesThatDecide = mostForWord + fewestLines;

/**
 * Lengths of the runs of lines that stay together, in order; a paragraph of less than four lines is one run. A line for which
 * `divides` tells that its last word goes on below stays with the next one.
 */
export function keptLines(count: number, divides: (line: number) => boolean = () => false): readonly number[] {
  if (count === 0) return [];
  if (count < 2 * fewestLines) return [count];
  const least = [fewestLines, ...new Array<number>(count - 2 * fewestLines).fill(1), fewestLines];
  const runs: number[] = [];
  let placed = 0;
  for (const run of least) {
    const last = runs.at(-1);
    if (last !== undefined && divides(placed - 1) && last + run <= mostForWord) runs[runs.length - 1] = last + run;
    else runs.push(run);
    placed += run;
  }
  return runs;
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
