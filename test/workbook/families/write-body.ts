// The values of a table, written where its rows and columns meet, and what is expected of each.
import { cellAddress } from '../../../src/workbook/cells/sheet-address.js';
import { type BlockValue, blockValues } from './block-values.js';
import type { CrossBlock } from './cross-block.js';
import type { ColumnNode, HeadedColumn } from './header-tree.js';
import { markNumber, type NumberMark } from './mark-number.js';
import { type NumberStyle, writeCount, writeShare } from './number-style.js';
import { labelsOf, markedCell } from './plan-marks.js';
import type { ExpectedLabel, SheetDraft } from './sheet-draft.js';
import type { LabelledRow } from './stub-tree.js';

export interface Body {
  readonly columns: readonly HeadedColumn[];
  readonly rows: readonly LabelledRow[];
  readonly around: readonly ExpectedLabel[];
}

/** Writes one value per row and column. Where a digit is glued to a sum there are no gaps in it. */
export function writeBody(
  draft: SheetDraft,
  { columns, rows, around }: Body,
  { block, number }: { block: CrossBlock; number: NumberMark | undefined },
): void {
  const leaves = columns.map(({ leaf }) => leaf);
  const nodes = rows.map(({ node }) => node);
  const glued = number?.style === 'digit';
  const values = blockValues(nodes, leaves, glued ? { ...block.numbers, gaps: [] } : block.numbers);
  const universe = new Set([...labelsOf(block.columns), ...labelsOf(block.rows)].map(({ text }) => text));
  const marked = number && markedCell(values, { rows: nodes, columns: leaves }, number);
  for (const [index, { row, labels, allowed }] of rows.entries()) {
    for (const [position, { column, labels: above, leaf }] of columns.entries()) {
      const value = values[index]?.[position] ?? '';
      const mark = marked?.row === index && marked.column === position ? number : undefined;
      const address = cellAddress(row, column);
      const written = writeValue(value, { leaf, style: block.style, turn: index + position, mark });
      if (written.value !== null) draft.put({ row, column }, written.value, written.look);
      draft.expect({
        address,
        ...expectedValue(value, leaf),
        labels: [...labels, ...above, ...around],
        allowed,
        universe,
      });
    }
  }
}

const gapStatus = { '..': 'unavailable', '.': 'notApplicable', '-': 'nothing', '–': 'nothing', '': 'blank' } as const;
const goalWords = ['Helt', 'Delvis', 'Ej'];

function expectedValue(value: BlockValue, { measure }: ColumnNode) {
  if (measure === 'text') return { status: 'text' } as const;
  if (typeof value !== 'number') return { status: gapStatus[value] };
  return { status: 'value', value: measure === 'share' ? value / 10 : value } as const;
}

function writeValue(
  value: BlockValue,
  { leaf, style, turn, mark }: { leaf: ColumnNode; style: NumberStyle; turn: number; mark: NumberMark | undefined },
) {
  if (leaf.measure === 'text') return { value: goalWords[turn % goalWords.length] ?? null, look: {} };
  if (typeof value !== 'number') return { value: value === '' ? null : value, look: {} };
  if (leaf.measure === 'share') return writeShare(value, style.share);
  const written = writeCount(value, style.count, turn);
  return mark === undefined ? written : markNumber(value, written, mark);
}
