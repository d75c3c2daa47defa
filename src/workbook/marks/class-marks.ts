// Marks glued to classes, `18-244`: the upper end and the next class's lower end tell where the class ends.
import type { GridCell } from '../cells/sheet-grid.js';
import {
  hasNotes,
  leftReading,
  type MarkContext,
  type MarkReading,
  noNote,
  splitClass,
  withDoubt,
} from './mark-reading.js';

interface NumberClass {
  readonly from?: number;
  readonly to?: number;
  readonly text: string;
}

interface ClassSplit extends NumberClass {
  readonly marks: readonly string[];
}

const classText = /^(?<from>\d{1,3})? ?(?<sign>[-–—−+]) ?(?<to>\d{1,5})?$/u;
/** No age; hours and the like are known by another class of the same line that goes as far. */
const oldest = 120;

/** The cell looks like a class of numbers, with or without a mark. */
export function isClassCell({ content, label, writtenAs }: GridCell): boolean {
  return (content.kind === 'text' || writtenAs !== undefined) && parseClass(label) !== undefined;
}

/** Reads a line of cells, a row or a column, in order; `undefined` stands for a place that holds no class. */
export function readClassMarks(
  line: readonly (GridCell | undefined)[],
  context: MarkContext,
): ReadonlyMap<GridCell, MarkReading> {
  const readings = new Map<GridCell, MarkReading>();
  const classes = line.map((cell) => (cell ? parseClass(cell.label) : undefined));
  const goesFar = classes.some((one) => one?.to === undefined && (one?.from ?? 0) > oldest);
  for (const [index, cell] of line.entries()) {
    const own = classes[index];
    if (cell === undefined || own === undefined) continue;
    const reading = readClass(cell, own, { previous: classes[index - 1], next: classes[index + 1], goesFar, context });
    if (reading) readings.set(cell, reading);
  }
  return readings;
}

interface Neighbours {
  readonly previous: NumberClass | undefined;
  readonly next: NumberClass | undefined;
  readonly goesFar: boolean;
  readonly context: MarkContext;
}

function readClass(cell: GridCell, own: NumberClass, around: Neighbours): MarkReading | undefined {
  const { previous, next, goesFar, context } = around;
  const start = next?.from;
  if (own.to === undefined || (start !== undefined && isClass(own) && own.to + 1 === start)) return undefined;
  const splits = splitsOf(own, context);
  const fitting = splits.find(
    (split) =>
      (split.to !== undefined && split.to + 1 === start) ||
      (split.to === undefined && start === undefined && previous?.to !== undefined && previous.to + 1 === split.from),
  );
  if (fitting) return decided(cell, fitting, context);
  if (isClass(own) && (own.to <= oldest || goesFar)) return undefined;
  const plausible = splits.filter(
    (split) => isClass(split) && (split.to ?? 0) <= oldest && hasNotes(split.marks, context),
  );
  const [only, ...others] = plausible;
  if (only === undefined) return undefined;
  if (others.length > 0) return leftReading(cell, only.text, only.marks);
  return withDoubt(
    splitClass(only.text, only.marks),
    { cell, base: only.text, marks: only.marks },
    'utan att nästa klass visar det',
  );
}

function decided(cell: GridCell, { text, marks }: ClassSplit, context: MarkContext): MarkReading {
  const reading = splitClass(text, marks);
  return hasNotes(marks, context) ? reading : withDoubt(reading, { cell, base: text, marks }, noNote(marks));
}

/** One digit off the end, or two that are the mark of a note. */
function splitsOf({ text }: NumberClass, { notes }: MarkContext): readonly ClassSplit[] {
  return [1, 2].flatMap((length) => {
    const mark = text.slice(-length);
    const base = text.slice(0, -length);
    const rest = parseClass(base);
    if (!/^[1-9]\d?$/u.test(mark) || rest === undefined || (length === 2 && !notes.has(mark))) return [];
    return isClass(rest) ? [{ ...rest, text: base.trim(), marks: [mark] }] : [];
  });
}

function isClass({ from = 0, to }: NumberClass): boolean {
  return to === undefined || (to >= from && String(to).length <= 3);
}

function parseClass(label: string): NumberClass | undefined {
  const groups = classText.exec(label)?.groups;
  if (!groups || (groups.from === undefined && groups.to === undefined)) return undefined;
  if (groups.sign === '+' && groups.from === undefined) return undefined;
  return {
    text: label,
    ...(groups.from === undefined ? {} : { from: Number(groups.from) }),
    ...(groups.to === undefined ? {} : { to: Number(groups.to) }),
  };
}
