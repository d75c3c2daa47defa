// A cross table as a plan, and its writing into a draft: lead, header, stub, body, tail.
import { cellAddress } from '../../../src/workbook/cells/sheet-address.js';
import type { NumberSource } from './block-values.js';
import { type ColumnNode, type HeadedColumn, type HeaderStyle, writeHeader } from './header-tree.js';
import type { MarkStyle } from './label.js';
import type { NumberMarkSide } from './mark-number.js';
import type { NumberStyle } from './number-style.js';
import { planMarks } from './plan-marks.js';
import type { Place, SheetDraft } from './sheet-draft.js';
import { type StubNode, type StubStyle, stubWidth, writeStub } from './stub-tree.js';
import { type Lead, type LeadWords, type Tail, writeLead, writeTail } from './surroundings.js';
import { writeBody } from './write-body.js';

/** Everything that decides how one cross table is written and what it says. */
export interface CrossBlock {
  readonly words: LeadWords;
  readonly lead: Lead;
  readonly tail: Tail;
  readonly columns: readonly ColumnNode[];
  readonly header: HeaderStyle;
  readonly rows: readonly StubNode[];
  readonly stub: StubStyle;
  readonly headings: { readonly texts: readonly string[]; readonly place: 'first' | 'last' | 'merged' | 'below' };
  /** Empty rows between header and body. */
  readonly blankAfterHeader: number;
  /** A line of its own between header and body, over the labels or over the values. */
  readonly unitBelow?: 'labels' | 'values';
  readonly numbers: NumberSource;
  readonly style: NumberStyle;
  readonly marks: readonly { readonly at: number; readonly style: MarkStyle }[];
  readonly numberMark?: { readonly at: number; readonly style: MarkStyle; readonly side: NumberMarkSide };
  /** The same rows again under the first, as shares, below a unit line. */
  readonly sharesBelow?: { readonly unit: string; readonly blankRows: number };
  /** Something else than the members tells which table this is. */
  readonly named?: string;
}

/** Writes the block with its top left corner at `origin` and returns the first row below it. */
export function writeCrossBlock(draft: SheetDraft, origin: Place, block: CrossBlock): number {
  const plan = planMarks(block);
  const titleAt = cellAddress(origin.row, origin.column);
  const top = writeLead(draft, origin, { ...block, mark: plan.title });
  const width = stubWidth(block.rows, block.stub.form);
  const header = writeHeader(
    draft,
    { row: top, column: origin.column + width },
    { columns: block.columns, style: block.header, marks: plan.labels },
  );
  const bodyTop = writeHeadings(draft, { row: top, column: origin.column }, { block, rows: header.rows, width });
  const rows = writeStub(
    draft,
    { row: bodyTop, column: origin.column },
    { nodes: block.rows, style: block.stub, marks: plan.labels },
  );
  const around = block.named === undefined ? [] : [{ text: block.named, aroundTable: true, at: [titleAt] }];
  writeBody(draft, { columns: header.columns, rows, around }, { block, number: plan.number });
  let next = (rows.at(-1)?.row ?? bodyTop) + 1;
  if (block.sharesBelow)
    next = writeSharesBelow(draft, { row: next, column: origin.column }, { block, header: header.columns });
  return writeTail(draft, { row: next, column: origin.column }, { tail: block.tail, notes: plan.notes });
}

function writeSharesBelow(
  draft: SheetDraft,
  { row, column }: Place,
  { block, header }: { block: CrossBlock; header: readonly HeadedColumn[] },
): number {
  const { unit, blankRows } = block.sharesBelow ?? { unit: '', blankRows: 0 };
  const unitAt = draft.put({ row: row + blankRows, column }, unit);
  const rows = writeStub(
    draft,
    { row: row + blankRows + 1, column },
    { nodes: block.rows, style: block.stub, marks: new Map() },
  );
  const shares = header.map((one) => ({ ...one, leaf: { ...one.leaf, measure: 'share' as const } }));
  const around = [{ text: unit, aroundTable: true, at: [unitAt] }];
  writeBody(draft, { columns: shares, rows, around }, { block, number: undefined });
  return (rows.at(-1)?.row ?? row) + 1;
}

function writeHeadings(
  draft: SheetDraft,
  { row, column }: Place,
  { block, rows, width }: { block: CrossBlock; rows: number; width: number },
): number {
  const { texts, place } = block.headings;
  const below = place === 'below' && texts.length > 0;
  for (const [index, text] of texts.slice(0, width).entries()) {
    const at = below ? row + rows : place === 'last' ? row + rows - 1 : row;
    draft.put({ row: at, column: column + index }, text);
    if (place === 'merged')
      draft.merge({ row, column: column + index }, { row: row + rows - 1, column: column + index });
  }
  const next = row + rows + (below ? 1 : 0);
  if (block.unitBelow === undefined || below) return next + block.blankAfterHeader;
  draft.put({ row: next, column: block.unitBelow === 'labels' ? column : column + width }, block.words.unit);
  return next + 1 + block.blankAfterHeader;
}
