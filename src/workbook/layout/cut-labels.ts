// Labels that go on in a second row, the values on the one or the other: the lines of text that are parts of labels, and those left over.
import type { GridRow } from '../cells/sheet-grid.js';
import { joinLabel } from '../labels/join-label.js';
import { type SheetLine, unitOf } from './sheet-lines.js';
import type { StubLabel } from './stub-columns.js';
import type { TableRegion } from './table-region.js';

export interface WholeRow {
  readonly row: GridRow;
  /** One per stub column; the last is whole where it was cut over rows. */
  readonly labels: readonly (StubLabel | undefined)[];
  /** The lines above the row that are no part of its label. */
  readonly heads: readonly SheetLine[];
}

export interface WholeRows {
  readonly rows: readonly WholeRow[];
  readonly doubts: readonly string[];
}

/** Words that no label ends with: the line below goes on. */
const unfinished =
  /(?:^|\s)(?:och|eller|samt|med|utan|av|för|i|på|till|från|den|det|de|som|vid|inom|om|per|enligt)$|,$|\p{L}-$/iu;
const partStart = /^(?:där ?av|varav|[-–—] )/iu;
const beginsInLowerCase = /^\p{Ll}/u;

/** Joins the labels of a body that are cut over two rows or more. */
export function joinCutLabels(region: TableRegion, labels: readonly (readonly (StubLabel | undefined)[])[]): WholeRows {
  const lines = [...region.headLines.filter((line) => unitOf(line) === undefined), ...region.bodyLines];
  const texts = labels.map((row) => row.at(-1)?.text ?? '');
  const isList = listsInLowerCase(region, lines, texts);
  const rows: WholeRow[] = [];
  const doubts: string[] = [];
  let next = 0;
  for (const [index, row] of region.body.entries()) {
    const end = lines.findIndex((line, at) => at >= next && line.row > row.number);
    const above = lines.slice(next, end < 0 ? lines.length : end);
    next += above.length;
    const own = labels[index] ?? [];
    const { label, heads } = joinFirstParts(own.at(-1), above, isList);
    const last = rows.at(-1);
    const [tail, ...others] = heads;
    if (tail && last && isLastPart(tail, last.row, row)) {
      doubts.push(`raden ”${tail.text}” (rad ${tail.row}) lästes som slutet på etiketten i rad ${last.row.number}`);
      rows[rows.length - 1] = { ...last, labels: withLast(last.labels, joined(last.labels.at(-1), tail)) };
    }
    rows.push({ row, labels: withLast(own, label), heads: tail && rows.at(-1) !== last ? others : heads });
  }
  return { rows, doubts };
}

/** The lines just above a label that begin it, from the lowest. */
function joinFirstParts(
  label: StubLabel | undefined,
  above: readonly SheetLine[],
  isList: boolean,
): { readonly label: StubLabel | undefined; readonly heads: readonly SheetLine[] } {
  const heads = [...above];
  let whole = label;
  for (let line = heads.at(-1); line && whole && isFirstPart(line, whole.text, isList); line = heads.at(-1)) {
    whole = {
      text: joinLabel(line.text, whole.text),
      marks: [...line.marks, ...whole.marks],
      indent: line.cell.indent ?? 0,
    };
    heads.pop();
  }
  return { label: whole, heads };
}

function isFirstPart(line: SheetLine, label: string, isList: boolean): boolean {
  if (partStart.test(label) || partStart.test(`${line.text} `)) return false;
  return unfinished.test(line.text) || label.startsWith('(') || (beginsInLowerCase.test(label) && !isList);
}

/** A line in lower case tight under a row ends that row's label, when the row below begins a label of its own. */
function isLastPart(line: SheetLine, above: GridRow, below: GridRow): boolean {
  return (
    beginsInLowerCase.test(line.text) &&
    !partStart.test(`${line.text} `) &&
    !line.afterGap &&
    line.row === above.number + 1 &&
    !beginsInLowerCase.test(below.cells[0]?.label ?? '')
  );
}

/** Most rows that no line stands over begin in lower case: then a row in lower case is no rest of the line above it. */
function listsInLowerCase({ body }: TableRegion, lines: readonly SheetLine[], labels: readonly string[]): boolean {
  const under = new Set(lines.map((line) => line.row + 1));
  const free = labels.filter((_, index) => !under.has(body[index]?.number ?? 0));
  const lowerCase = free.filter((label) => beginsInLowerCase.test(label) && !partStart.test(label));
  return lowerCase.length * 2 > free.length;
}

function joined(label: StubLabel | undefined, { text, marks }: SheetLine): StubLabel | undefined {
  return label && { ...label, text: joinLabel(label.text, text), marks: [...label.marks, ...marks] };
}

function withLast(
  labels: readonly (StubLabel | undefined)[],
  last: StubLabel | undefined,
): readonly (StubLabel | undefined)[] {
  return [...labels.slice(0, -1), last];
}
