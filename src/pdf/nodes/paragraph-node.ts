// Prose and lists, left-aligned in the text column.
import type { Block, List, Paragraph } from '../../document/block.js';
import type { StyleName } from '../look.js';
import { inlineRuns } from './inline-runs.js';
import type { ListNode, PdfNode, Setting, TextNode } from './pdf-node.js';

const styleOf: Readonly<Record<NonNullable<Paragraph['style']>, StyleName>> = {
  body: 'body',
  lead: 'lead',
  note: 'note',
  imprint: 'imprint',
};

export function paragraphNode(paragraph: Paragraph, gap: number, setting: Setting): TextNode {
  const style = paragraph.style ?? 'body';
  const running = style === 'body' || style === 'note';
  return {
    text: inlineRuns(paragraph.children, running ? { ...setting, dividesWords: true } : setting),
    style: styleOf[style],
    margin: [0, gap, 0, 0],
  };
}

/** Items of a single paragraph stay flat; `nodesOf` makes the blocks of a longer one. */
export function listNode(
  list: List,
  gap: number,
  unit: number,
  nodesOf: (blocks: readonly Block[]) => PdfNode[],
): ListNode {
  const items = list.items.map((blocks, index): PdfNode => {
    const margin = [0, index === 0 ? 0 : unit, 0, 0] as const;
    const nodes = nodesOf(blocks).map(
      (node, inner): PdfNode => (inner === 0 ? node : { ...node, margin: [0, unit, 0, 0] }),
    );
    const [only] = nodes;
    return nodes.length === 1 && only && 'text' in only ? { ...only, margin } : { stack: nodes, margin };
  });
  return { ...(list.ordered ? { ol: items } : { ul: items }), margin: [0, gap, 0, 0] };
}
