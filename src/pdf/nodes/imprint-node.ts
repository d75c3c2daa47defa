// The imprint: paragraphs at the foot of a page, under the contents or alone on the page after the cover.
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
  return atFoot(paragraphs, 0, setting);
}

/** The same from the page's left margin. */
export function imprintAtFoot(paragraphs: readonly Paragraph[], setting: Setting): PdfNode {
  return atFoot(paragraphs, setting.look.column.hangLeft, setting);
}

/** Height of the paragraphs in the text column. */
export function imprintHeight(paragraphs: readonly Paragraph[], setting: Setting): number {
  const { column, styles } = setting.look;
  const heights = paragraphs.map(({ children }) => {
    const text = plainText(children);
    return (
      wrappedLines(text, column.width, styles.imprint.fontSize, setting.metrics, 'bold') * leadingOf(styles.imprint)
    );
  });
  return [...gapsOf(paragraphs, setting), ...heights].reduce((sum, value) => sum + value, 0);
}

function atFoot(paragraphs: readonly Paragraph[], hang: number, setting: Setting): PdfNode {
  const { size, margins } = setting.look;
  const gaps = gapsOf(paragraphs, setting);
  const y = Math.max(margins.top, size.height - margins.bottom - imprintHeight(paragraphs, setting));
  return {
    stack: paragraphs.map((paragraph, index) => paragraphNode(paragraph, gaps[index] ?? 0, setting)),
    absolutePosition: { x: margins.left - hang, y },
  };
}

function gapsOf(paragraphs: readonly Paragraph[], { look }: Setting): readonly number[] {
  return paragraphs.map((paragraph, index) => gapAbove(paragraph, paragraphs[index - 1], look));
}

function hasNote(inline: Inline): boolean {
  return inline.kind === 'noteMark' || ('children' in inline && inline.children.some(hasNote));
}
