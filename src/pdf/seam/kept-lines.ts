// Where a paragraph may be divided between two pages: never with a single line on either side.

/** Lines of a paragraph that stay together at its beginning, and at its end. */
export const fewestLines = 2;

/** Lengths of the runs of lines that stay together, in order; a paragraph of less than four lines is one run. */
export function keptLines(count: number): readonly number[] {
  if (count === 0) return [];
  if (count < 2 * fewestLines) return [count];
  return [fewestLines, ...new Array<number>(count - 2 * fewestLines).fill(1), fewestLines];
}
