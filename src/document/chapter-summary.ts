// The summary that opens a chapter: its points as a list, or the author's own text.
import type { SummaryPoint } from '../text/summary/summary-points.js';
import type { Block, TextBlock } from './block.js';
import type { ContentContext } from './content-context.js';
import { notesBlock } from './notes-block.js';

type SummaryContext = Pick<ContentContext, 'summaries'> & {
  readonly texts: { readonly template: { readonly summaryHeading: string } };
};

/** With the notes of its texts; nothing where there is nothing to say. */
export function chapterSummary(key: string, { summaries, texts }: SummaryContext): readonly Block[] {
  const printed = (summaries.get(key) ?? []).filter(({ said }) => said.blocks.length > 0);
  if (printed.length === 0) return [];
  return [
    { kind: 'summary', heading: texts.template.summaryHeading, blocks: summaryBlocks(printed) },
    ...notesBlock(printed.flatMap(({ said }) => said.notes)),
  ];
}

function summaryBlocks(points: readonly SummaryPoint[]): readonly TextBlock[] {
  const [only] = points;
  // The author's own text has the form that the author gave it.
  if (points.length === 1 && only?.origin === 'own') return only.said.blocks;
  return [{ kind: 'list', ordered: false, items: points.map(({ said }) => said.blocks) }];
}
