// Space above each block, in units: what follows decides, so that nothing is left over at the end of a page. Only what may
// come to stand above something else than it was written above asks for space below.
import type { Block } from '../../document/block.js';

const own: Readonly<Record<Block['kind'], number>> = {
  heading: 5,
  paragraph: 2,
  list: 1,
  chart: 4,
  table: 4,
  keyFigures: 5,
  chapterOpening: 0,
  summary: 4,
  notes: 4,
  cover: 0,
  contents: 0,
  signatures: 8,
  addressFields: 0,
  pageBreak: 0,
};

/** Points above `block` when it follows `previous`; nothing above the first. */
export function gapAbove(block: Block, previous: Block | undefined, unit: number): number {
  if (previous === undefined) return 0;
  if (previous.kind === 'heading') return block.kind === 'heading' ? 2 * unit : unit;
  if (previous.kind === 'chapterOpening') return 4 * unit;
  if (previous.kind === 'addressFields') return 8 * unit;
  if (block.kind === 'paragraph' && ['keyFigures', 'summary'].includes(previous.kind)) return 4 * unit;
  if (block.kind === 'paragraph' && block.style === 'imprint' && previous.kind === 'paragraph') return unit / 2;
  if (block.kind === 'heading') return headingGap[block.level] * unit;
  return own[block.kind] * unit;
}

/** Least space below a chart or table, whatever comes to stand there, in units. */
export const belowItem = 4;

const headingGap = { 1: 8, 2: 6, 3: 4, 4: 3 } as const;
