// Where a paragraph may be divided between two pages: never with a single line on either side.
const fewest = 2;

/**
 * Index of the line that opens the next page, 0 to move the whole paragraph, or undefined when nothing need be moved by us.
 * `heights` are the lines' heights, `available` what is left of the page, `atTop` whether the page is still empty.
 */
export function planBreak(heights: readonly number[], available: number, atTop: boolean): number | undefined {
  let fitting = 0;
  let used = 0;
  while (fitting < heights.length && used + (heights[fitting] ?? 0) <= available) used += heights[fitting++] ?? 0;
  if (fitting >= heights.length) return undefined;
  const before = Math.min(fitting, heights.length - fewest);
  if (before >= fewest) return before;
  return atTop ? undefined : 0;
}
