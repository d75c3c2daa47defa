// Where the footnote marks of a table stand, numbered from its top.
import type { BlockValue } from './block-values.js';
import type { CrossBlock } from './cross-block.js';
import type { ColumnNode } from './header-tree.js';
import type { Label, LabelMarks, Mark, MarkStyle } from './label.js';
import type { NumberMark } from './mark-number.js';
import type { StubNode } from './stub-tree.js';

export interface MarkPlan {
  readonly title: Mark | undefined;
  readonly labels: LabelMarks;
  readonly number: NumberMark | undefined;
  readonly notes: number;
}

/** Chooses the labels that have a mark; the mark on a number comes last. */
export function planMarks(block: CrossBlock): MarkPlan {
  const labels = [...labelsOf(block.columns), ...labelsOf(block.rows)];
  const places = new Map<Label, MarkStyle>();
  for (const { at, style } of block.marks) {
    const place = labels[at % labels.length];
    if (place) places.set(place, style);
  }
  const [style] = places.values();
  let notes = 0;
  const title =
    block.lead.title && block.lead.titleMarked && style !== undefined ? { number: ++notes, style } : undefined;
  const marks = new Map<Label, Mark>();
  for (const one of labels) {
    const own = places.get(one);
    if (own !== undefined) marks.set(one, { number: ++notes, style: own });
  }
  const number = block.numberMark && { ...block.numberMark, number: ++notes };
  return { title, labels: marks, number, notes };
}

/** Every label of a tree, parents first. */
export function labelsOf(nodes: readonly { label: Label; children: readonly (ColumnNode | StubNode)[] }[]): Label[] {
  return nodes.flatMap((node) => [node.label, ...labelsOf(node.children)]);
}

/**
 * The cell that the mark stands on: any count, or, where the mark is a plain digit, one that is a sum. On a small sum nobody could tell
 * the digit from persons whom no row lists.
 */
export function markedCell(
  values: readonly (readonly BlockValue[])[],
  { rows, columns }: { rows: readonly StubNode[]; columns: readonly ColumnNode[] },
  { at, style }: NumberMark,
): { row: number; column: number } | undefined {
  const places = rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const value = values[r]?.[c];
      const isSum = row.sumOf !== undefined || column.sumOf !== undefined;
      const telling = style !== 'digit' || (isSum && typeof value === 'number' && value >= 100);
      return column.measure === 'count' && telling ? [{ row: r, column: c }] : [];
    }),
  );
  return places[at % Math.max(1, places.length)];
}
