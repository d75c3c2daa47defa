// Lines of text among a table's rows: the first part of a label cut in two, the head of a section, or the heading of the stub.
import type { GridRow } from '../cells/sheet-grid.js';
import { joinLabel } from '../labels/join-label.js';
import { isGenericTotal } from '../labels/member-lookup.js';
import { type SheetLine, unitOf } from './sheet-lines.js';
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

/** Words that no label ends with: the line below goes on. */
const unfinished =
  /(?:^|\s)(?:och|eller|samt|med|utan|av|för|i|på|till|från|den|det|de|som|vid|inom|om|per|enligt)$|,$|\p{L}-$/iu;
const amongAlone = /^(?:därav|varav):?$/iu;
const partStart = /^(?:därav|varav|[-–—] )/iu;

/** Gives every row of the body its section and its whole label. */
export function readStubLines(
  region: TableRegion,
  stub: readonly StubColumn[],
  labels: readonly (readonly (StubLabel | undefined)[])[],
): LinedRows {
  const lines = [...region.headLines.filter((line) => unitOf(line) === undefined), ...region.bodyLines];
  const main = stub.length - 1;
  const isListInLowerCase = listsInLowerCase(
    region,
    lines,
    labels.map((row) => row[main]?.text ?? ''),
  );
  const startsFirst = (line: SheetLine): boolean => isFirstPart(line, labels[0]?.[main]?.text ?? '', isListInLowerCase);
  const heading = stubHeadingLine(lines, region, stub, startsFirst);
  const rows: LinedRow[] = [];
  const doubts: string[] = [];
  let sections: readonly StubLabel[] = [];
  let among: Among | undefined;
  let next = 0;
  for (const [index, row] of region.body.entries()) {
    const own = labels[index] ?? [];
    const above: SheetLine[] = [];
    for (; (lines[next]?.row ?? Number.POSITIVE_INFINITY) < row.number; next += 1) {
      const line = lines[next];
      if (line && line !== heading) above.push(line);
    }
    let first = own[main];
    const heads: SheetLine[] = [];
    for (const line of above.toReversed()) {
      if (heads.length === 0 && first && isFirstPart(line, first.text, isListInLowerCase)) {
        first = {
          text: joinLabel(line.text, first.text),
          marks: [...line.marks, ...first.marks],
          indent: line.cell.indent ?? 0,
        };
      } else {
        heads.unshift(line);
      }
    }
    const last = rows.at(-1);
    const [tail] = heads;
    if (tail && last && isLastPart(tail, last, row)) {
      heads.shift();
      doubts.push(`raden ”${tail.text}” (rad ${tail.row}) lästes som slutet på etiketten i rad ${last.row.number}`);
      rows[rows.length - 1] = {
        ...last,
        labels: last.labels.map((label, at) =>
          at === main && label ? { ...label, text: joinLabel(label.text, tail.text) } : label,
        ),
      };
    }
    const amongLine = heads.at(-1);
    if (amongLine && amongAlone.test(amongLine.text)) {
      heads.pop();
      among = { indent: amongLine.cell.indent ?? 0, first: row.number };
    } else if (among && (heads.length > 0 || leavesAmong(first, row, among))) {
      among = undefined;
    }
    if (among && first) first = { ...first, text: `därav ${first.text}` };
    sections =
      heads.length > 0 ? openSections(sections, heads) : last ? stillOpen(sections, last, { row, label: first }) : [];
    rows.push({ row, labels: own.map((label, at) => (at === main ? first : label)), sections });
  }
  return { rows, doubts, ...(heading === undefined ? {} : { heading: heading.text }) };
}

/** One line between header and body names the stub, when the header does not and the table has no other sections. */
function stubHeadingLine(
  lines: readonly SheetLine[],
  region: TableRegion,
  stub: readonly StubColumn[],
  startsFirst: (line: SheetLine) => boolean,
): SheetLine | undefined {
  const [first] = stub;
  const heads = region.headLines.filter((line) => unitOf(line) === undefined);
  const [line] = heads;
  if (first === undefined || line === undefined || first.heading !== undefined || line.column !== first.column)
    return undefined;
  if (startsFirst(heads.at(-1) ?? line)) return undefined;
  const isUnder = (heads[1]?.cell.indent ?? 0) > (line.cell.indent ?? 0);
  return !isUnder && (heads.length > 1 || heads.length === lines.length) ? line : undefined;
}

/** Most rows that no line stands over begin in lower case: then a row in lower case is no rest of the line above it. */
function listsInLowerCase({ body }: TableRegion, lines: readonly SheetLine[], labels: readonly string[]): boolean {
  const under = new Set(lines.map((line) => line.row + 1));
  const free = labels.filter((_, index) => !under.has(body[index]?.number ?? 0));
  const lowerCase = free.filter((label) => /^\p{Ll}/u.test(label) && !partStart.test(label));
  return lowerCase.length * 2 > free.length;
}

function isFirstPart(line: SheetLine, label: string, isListInLowerCase: boolean): boolean {
  if (partStart.test(label) || amongAlone.test(line.text)) return false;
  if (unfinished.test(line.text)) return true;
  return /^\p{Ll}/u.test(label) && !isListInLowerCase;
}

/** A line in lower case tight under a row ends that row's label, when the row below begins a label of its own. */
function isLastPart(line: SheetLine, last: LinedRow, row: GridRow): boolean {
  return (
    /^\p{Ll}/u.test(line.text) &&
    !partStart.test(line.text) &&
    !line.afterGap &&
    line.row === last.row.number + 1 &&
    !/^\p{Ll}/u.test(row.cells[0]?.label ?? '')
  );
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
    const head = headOf([line]);
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

function headOf(lines: readonly SheetLine[]): StubLabel {
  return {
    text: lines.map(({ text }) => text.replace(/:$/u, '')).join(', '),
    marks: lines.flatMap(({ marks }) => marks),
    indent: Math.min(...lines.map(({ cell }) => cell.indent ?? 0)),
  };
}
