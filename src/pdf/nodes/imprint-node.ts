// The imprint: the paragraphs on the page after the cover, set at the foot of that page.
import type { Block, Inline, Paragraph } from '../../document/block.js';
import { leadingOf } from '../look.js';
import { plainText } from './inline-runs.js';
import { paragraphNode } from './paragraph-node.js';
import type { PdfNode, Setting } from './pdf-node.js';
import { gapAbove } from './spacing.js';
import { wrappedLines } from './wrapped-lines.js';

/** The imprint that begins at `from`: paragraphs of that style alone on their page and without notes, which need the foot; else none. */
export function imprintAt(blocks: readonly Block[], from: number): readonly Paragraph[] {
  const end = blocks.findIndex(
    (block, index) => index >= from && !(block.kind === 'paragraph' && block.style === 'imprint'),
  );
  if (end <= from || blocks[end]?.kind !== 'pageBreak') return [];
  const paragraphs = blocks.slice(from, end) as Paragraph[];
  return paragraphs.some(({ children }) => children.some(hasNote)) ? [] : paragraphs;
}

/** In one piece; begins at the top of the page when it is too long for the foot. */
export function imprintNode(paragraphs: readonly Paragraph[], setting: Setting): PdfNode {
  const { size, margins, column, styles } = setting.look;
  const gaps = paragraphs.map((paragraph, index) => gapAbove(paragraph, paragraphs[index - 1], setting.look));
  const heights = paragraphs.map(({ children }) => {
    const text = plainText(children);
    return (
      wrappedLines(text, column.width, styles.imprint.fontSize, setting.metrics, 'bold') * leadingOf(styles.imprint)
    );
  });
  const height = [...gaps, ...heights].reduce((sum, value) => sum + value, 0);
  return {
    stack: paragraphs.map((paragraph, index) => paragraphNode(paragraph, gaps[index] ?? 0, setting)),
    absolutePosition: { x: margins.left, y: Math.max(margins.top, size.height - margins.bottom - height) },
  };
}

function hasNote(inline: Inline): boolean {
  return inline.kind === 'noteMark' || ('children' in inline && inline.children.some(hasNote));
}
