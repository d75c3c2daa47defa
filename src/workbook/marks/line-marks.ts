// Marks inside a line of text, as titles have them: `Färdtjänst 20171. Stockholm`, `… ekonomiskt bistånd1 2015-2017. Stockholm`.
import type { GridCell } from '../cells/sheet-grid.js';
import { isCounted } from './label-marks.js';
import type { MarkContext, MarkReading } from './mark-reading.js';

interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** `20171`, `2000-20161`; not `201712`, which may be a month, nor `1 20171`, which is an amount. */
const afterYear =
  /(?<![\d.,]|\d )(?:(?:19|20)\d\d ?[-–/] ?)?(?:19|20)\d\d(?<cut>(?<mark>1[3-9]|[2-9]\d|[1-9]))(?![\d%)]| \d{3})/dgu;
const afterSplitYear = /(?<!\d)(?:19|20)\d\d[-–/]\d\d(?<cut>(?<mark>[1-9]))(?![\d)])/dgu;
const afterWord = /(?<=\p{Ll}{3})(?<cut>(?<mark>[1-9]\d?))(?=[\s.,:;]|$)/dgu;
const signed = /(?<=\p{Ll}{3}|\d{4})(?<cut>\s?(?<mark>\d{1,2})\))(?=[\s.,:;]|$)/dgu;
const stars = /(?<=\p{L}{3}|\d{4})(?<cut>(?<mark>\*{1,3}))(?=[\s.,:;]|$)/dgu;

/** Takes the marks that have a note off years, wherever they stand in the text, and off words when the text is a line of its own. */
export function readLineMarks(
  cell: GridCell,
  { isLine }: { isLine: boolean },
  context: MarkContext,
): MarkReading | undefined {
  if (cell.content.kind !== 'text' || context.notes.size === 0) return undefined;
  const patterns = isLine ? [afterYear, afterSplitYear, afterWord, signed, stars] : [afterYear, afterSplitYear];
  const found = patterns
    .flatMap((pattern) => findMarks(cell.label, pattern))
    .filter(({ start, mark }) => context.notes.has(mark) && mayBeMarked(cell.label.slice(0, start)))
    .sort((one, other) => one.start - other.start);
  const [first] = found;
  if (first === undefined || context.isSerial(cell, cell.label.slice(0, first.start))) return undefined;
  const text = withoutMarks(cell.label, found);
  return { split: { label: text, marks: found.map(({ mark }) => mark), content: { kind: 'text', text } } };
}

function findMarks(text: string, pattern: RegExp): readonly FoundMark[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.cut ?? [];
    const mark = match.groups?.mark;
    return start === undefined || end === undefined || mark === undefined ? [] : [{ start, end, mark }];
  });
}

/** `(grupp 1)` closes a parenthesis, and `Zon1` is a name. */
function mayBeMarked(before: string): boolean {
  return before.split('(').length === before.split(')').length && !isCounted(before);
}

function withoutMarks(text: string, found: readonly FoundMark[]): string {
  const ends = [0, ...found.map(({ end }) => end)];
  const starts = [...found.map(({ start }) => start), text.length];
  return ends.map((end, index) => text.slice(end, starts[index])).join('');
}
