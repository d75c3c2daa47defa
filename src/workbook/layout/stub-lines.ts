// Lines of text among a table's rows that are no part of a label: the heading of the stub, the heads of sections, `därav` alone.
import type { GridRow } from '../cells/sheet-grid.js';
import { isGenericTotal } from '../labels/member-lookup.js';
import { joinCutLabels, type WholeRow } from './cut-labels.js';
import type { SheetLine } from './sheet-lines.js';
import type { StubColumn, StubLabel } from './stub-columns.js';
import type { TableRegion } from './table-region.js';

export interface LinedRow {
  readonly row: GridRow;
  /** One per stub column; the whole label where it was cut over rows. */
  readonly labels: readonly (StubLabel | undefined)[];
  /** The heads above the row, outermost first; none where it stands in no section. */
  readonly sections: readonly StubLabel[];
}

export interface LinedRows {
  readonly rows: readonly LinedRow[];
  /** The heading of the first stub column, when a line gives it. */
  readonly heading?: string;
  readonly doubts: readonly string[];
}

const amongAlone = /^(?:där ?av|varav):?$/iu;

/** Gives every row of the body its sections and its whole label. */
export function readStubLines(
  region: TableRegion,
  stub: readonly StubColumn[],
  labels: readonly (readonly (StubLabel | undefined)[])[],
): LinedRows {
  const whole = joinCutLabels(region, labels);
  const heading = stubHeadingLine(whole.rows, stub);
  const rows: LinedRow[] = [];
  let sections: readonly StubLabel[] = [];
  let among: Among | undefined;
  for (const { row, labels: own, heads: all } of whole.rows) {
    const heads = all.filter((line) => line !== heading);
    const last = rows.at(-1);
    let label = own.at(-1);
    const lowest = heads.at(-1);
    if (lowest && amongAlone.test(lowest.text)) {
      heads.pop();
      among = { indent: lowest.cell.indent ?? 0, first: row.number };
    } else if (among && (heads.length > 0 || leavesAmong(label, row, among))) {
      among = undefined;
    }
    if (among && label) label = { ...label, text: `därav ${label.text}` };
    if (heads.length > 0) sections = openSections(sections, heads);
    else if (last) sections = stillOpen(sections, last, { row, label });
    rows.push({ row, labels: [...own.slice(0, -1), label], sections });
  }
  return { rows: freeTotal(rows), doubts: whole.doubts, ...(heading === undefined ? {} : { heading: heading.text }) };
}

/** The only total, last of all below several sections, is that of them all. */
function freeTotal(rows: readonly LinedRow[]): readonly LinedRow[] {
  const last = rows.at(-1);
  const totals = rows.filter(({ labels }) => isGenericTotal(labels.at(-1)?.text ?? ''));
  const heads = new Set(rows.map(({ sections }) => sections[0]));
  if (last === undefined || totals.length !== 1 || totals[0] !== last || heads.size < 2) return rows;
  return [...rows.slice(0, -1), { ...last, sections: [] }];
}

/** The first line under the header names the stub, when the header does not and it is not the head of a section like others below: totals alone are none. */
function stubHeadingLine(rows: readonly WholeRow[], stub: readonly StubColumn[]): SheetLine | undefined {
  const [first] = stub;
  const heads = rows[0]?.heads ?? [];
  const [line, second] = heads;
  if (first === undefined || line === undefined || first.heading !== undefined || line.column !== first.column)
    return undefined;
  const isUnder = (second?.cell.indent ?? 0) > (line.cell.indent ?? 0);
  const isOnly = rows.slice(1).every((row) => row.heads.every(({ text }) => amongAlone.test(text)));
  const next = rows.findIndex((row, index) => index > 0 && row.heads.length > 0);
  const holdsTotals = next > 0 && rows.slice(0, next).every(({ labels }) => isGenericTotal(labels.at(-1)?.text ?? ''));
  return !isUnder && (second !== undefined || isOnly || holdsTotals) ? line : undefined;
}

/** `därav` on a row of its own, and the rows below it that it holds for. */
interface Among {
  readonly indent: number;
  readonly first: number;
}

/** A row moved back out, or any but the first where nothing is moved in, is no longer among them. */
function leavesAmong(label: StubLabel | undefined, row: GridRow, { indent, first }: Among): boolean {
  return label === undefined || (label.indent <= indent && row.number > first);
}

/** The sections that are open under new heads: a head moved in stands in the section above it, heads at one margin are one head. */
function openSections(open: readonly StubLabel[], lines: readonly SheetLine[]): readonly StubLabel[] {
  const stack = [...open];
  let fresh = 0;
  for (const line of lines) {
    const head = headOf(line);
    while (stack.length > fresh && (stack.at(-1)?.indent ?? 0) >= head.indent) stack.pop();
    const above = stack.at(-1);
    if (above && fresh > 0 && above.indent >= head.indent)
      stack[stack.length - 1] = { ...above, text: `${above.text}, ${head.text}` };
    else stack.push(head);
    fresh = stack.length;
  }
  return stack;
}

/** A total set apart by a blank row, or a row moved back out to where a head stands, belongs to no section of that head. */
function stillOpen(
  open: readonly StubLabel[],
  last: LinedRow,
  { row, label }: { row: GridRow; label: StubLabel | undefined },
): readonly StubLabel[] {
  if (label === undefined) return open;
  if (row.number > last.row.number + 1 && isGenericTotal(label.text)) return [];
  const before = last.labels.at(-1)?.indent ?? 0;
  const ended = open.findIndex((head) => label.indent <= head.indent && before > head.indent);
  return ended < 0 ? open : open.slice(0, ended);
}

function headOf({ text, marks, cell }: SheetLine): StubLabel {
  return { text: text.replace(/:$/u, ''), marks, indent: cell.indent ?? 0 };
}
