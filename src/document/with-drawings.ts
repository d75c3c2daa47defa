// Puts the drawings into a document that was composed without them. Only what will be printed is drawn.
import type { DrawnChart } from '../charts/model/chart-model.js';
import type { Block } from './block.js';
import type { Document } from './document.js';

/** The document with every chart drawn, one after the other. `drawing` gives a chart by its label. */
export async function withDrawings(
  document: Document,
  drawing: (label: string) => Promise<DrawnChart>,
): Promise<Document> {
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    blocks.push(block.kind === 'chart' ? { ...block, chart: await drawing(block.label) } : block);
  }
  return { ...document, blocks };
}
