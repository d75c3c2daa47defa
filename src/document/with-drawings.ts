// Puts the drawings into a document that was composed without them. Only what will be printed is drawn.
import type { Block } from './block.js';
import type { Document } from './document.js';

/** The document with every chart drawn, one after the other. `drawing` gives the SVG of a chart by its label. */
export async function withDrawings(document: Document, drawing: (label: string) => Promise<string>): Promise<Document> {
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    blocks.push(
      block.kind === 'chart' ? { ...block, chart: { ...block.chart, svg: await drawing(block.label) } } : block,
    );
  }
  return { ...document, blocks };
}
