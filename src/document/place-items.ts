// Where charts and tables stand in a section: right after the text that first points to them.
import type { Block, Inline, LabelId, TextBlock } from './block.js';
import { mapTextBlock } from './map-inlines.js';

/** A chart or table with what belongs to it, under the label by which text points to it. */
export interface PlacedItem {
  readonly label: LabelId;
  readonly kind: 'chart' | 'table';
  readonly blocks: readonly Block[];
}

/**
 * The text with each item after the block that first points to it. Charts keep their order among each other, and tables theirs,
 * so that their numbers ascend; what no text points to stands at the end.
 */
export function placeItems(text: readonly TextBlock[], items: readonly PlacedItem[]): readonly Block[] {
  const mentions = text.map(labelsIn);
  const last = { chart: 0, table: 0 };
  const placed = items.map((item) => {
    const mentioned = mentions.findIndex((labels) => labels.has(item.label));
    const after = Math.max(mentioned < 0 ? text.length - 1 : mentioned, last[item.kind]);
    last[item.kind] = after;
    return { item, after };
  });
  const at = (index: number) => placed.filter(({ after }) => after === index).flatMap(({ item }) => item.blocks);
  if (text.length === 0) return items.flatMap(({ blocks }) => blocks);
  return text.flatMap((block, index): readonly Block[] => [block, ...at(index)]);
}

/** Labels that a block of text points to. */
export function labelsIn(block: TextBlock): ReadonlySet<LabelId> {
  const labels = new Set<LabelId>();
  mapTextBlock(block, {
    inlines: (inlines) => {
      collect(inlines, labels);
      return inlines;
    },
  });
  return labels;
}

function collect(inlines: readonly Inline[], labels: Set<LabelId>): void {
  for (const inline of inlines) {
    if (inline.kind === 'reference') labels.add(inline.label);
    if ('children' in inline) collect(inline.children, labels);
  }
}
