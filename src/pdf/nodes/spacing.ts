// Space above each block, a step of the theme's scale: what follows decides, so that nothing is left over at the end of a page. Only what may
// come to stand above something else than it was written above asks for space below.
import type { Block, Heading } from '../../document/block.js';
import type { Look } from '../look.js';

type Step = keyof Look['space'];

const own: Readonly<Record<Exclude<Block['kind'], 'heading'>, Step | undefined>> = {
  paragraph: 'paragraph',
  list: 'line',
  chart: 'block',
  table: 'block',
  keyFigures: 'block',
  chapterOpening: undefined,
  summary: 'block',
  notes: 'block',
  cover: undefined,
  contents: undefined,
  definitions: 'paragraph',
  signatures: 'part',
  addressFields: undefined,
  pageBreak: undefined,
};

const headings: Readonly<Record<Heading['level'], Step>> = { 1: 'part', 2: 'section', 3: 'block', 4: 'paragraph' };

/** Points above `block` when it follows `previous`; nothing above the first. */
export function gapAbove(block: Block, previous: Block | undefined, { space }: Look): number {
  if (previous === undefined) return 0;
  if (previous.kind === 'heading') return block.kind === 'heading' ? space.paragraph : space.line;
  if (previous.kind === 'chapterOpening') return space.block;
  if (previous.kind === 'addressFields') return space.part;
  if (block.kind === 'paragraph' && ['keyFigures', 'summary'].includes(previous.kind)) return space.block;
  if (block.kind === 'paragraph' && block.style === 'imprint' && previous.kind === 'paragraph') return space.line / 2;
  if (block.kind === 'heading') return space[headings[block.level]];
  const step = own[block.kind];
  return step === undefined ? 0 : space[step];
}

/** Least space below a chart or table, whatever comes to stand there. */
export function gapBelowItem({ space }: Look): number {
  return space.block;
}
