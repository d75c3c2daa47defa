// Marks at the end of labels: `Barn1`, `Hela staden3`, `Barn 1)`, `2024*`, `2023p`.

import type { GridCell } from '../cells/sheet-grid.js';
import { parseTimeLabel } from '../labels/time-label.js';
import {
  hasNotes,
  isKnown,
  leftReading,
  type MarkContext,
  type MarkReading,
  noNote,
  splitReading,
  withDoubt,
} from './mark-reading.js';
import { type LabelSplit, splitLabel } from './split-label.js';

/** Words that are counted, `Zon1`, so that a number after them is their own. */
const counted =
  /(?:(?:^|[\s-])(?:del|typ|fas|steg|åk|fråga)|zon|nivå|grupp|klass|område|årskurs|kvartal|alternativ|enhet|distrikt|kategori|tabell|diagram|bilaga|version)$/iu;
/** `K1`, `HVB1`, `SFI3` alone: an abbreviation may have a number of its own. */
const abbreviation = /^\p{Lu}[\p{Lu}\d]{0,4}$/u;

/** `Zon`, `Bostadsområde`: what is counted. */
export function isCounted(text: string): boolean {
  return counted.test(text);
}

/** The label without the marks at its end; a doubt when it could be meant but cannot be told; nothing for other labels. */
export function readLabelMarks(cell: GridCell, context: MarkContext): MarkReading | undefined {
  for (const split of [...splitLabel(cell.label), ...timeSplits(cell.label, context)]) {
    const reading = readSplit(cell, split, context);
    if (reading) return reading;
  }
  return undefined;
}

function readSplit(cell: GridCell, split: LabelSplit, context: MarkContext): MarkReading | undefined {
  const { base, marks, form } = split;
  const explained = hasNotes(marks, context);
  const known = isKnown(base, context.lookup) && !isKnown(cell.label, context.lookup);
  if (form === 'flag') return readFlag(base, marks, context);
  if (!explained && !known) return undefined;
  const told = { cell, base, marks };
  if (form === 'spaced') {
    if (!explained || !known || context.isSerial(cell, base)) return undefined;
    return withDoubt(splitReading(base, marks), told, 'men talet kan höra till namnet');
  }
  const isNumbered = !known && (isCounted(base) || abbreviation.test(base));
  if (!isUnmistakable(cell.label, form) && context.isSerial(cell, base)) {
    if (isNumbered) return undefined;
    return explained && known
      ? withDoubt(splitReading(base, marks), told, 'fast samma etikett finns med ett annat tal')
      : leftReading(cell, base, marks);
  }
  if (!explained) return withDoubt(splitReading(base, marks), told, noNote(marks));
  return form === 'glued' && isNumbered ? leftReading(cell, base, marks) : splitReading(base, marks);
}

/** `Utan barn1)` and `Barn*` are written for marks only; `Grupp (1)` may be a name. */
function isUnmistakable(text: string, form: LabelSplit['form']): boolean {
  return form === 'signed' && !/\([^()]*\)$/u.test(text);
}

/** `p`, `r` and `b` after a time say what they say everywhere; after other texts they are letters, until a note explains them. */
function readFlag(base: string, marks: readonly string[], context: MarkContext): MarkReading | undefined {
  return parseTimeLabel(base) !== undefined || hasNotes(marks, context) ? splitReading(base, marks) : undefined;
}

/** `2024k11`, `2018/191`, `januari 20241`: a time with the mark of a note. A bare year is told by its line. */
function timeSplits(text: string, { notes }: MarkContext): readonly LabelSplit[] {
  if (!/\d[1-9]$/u.test(text) || /^\d+$/u.test(text) || parseTimeLabel(text) !== undefined) return [];
  return [1, 2].flatMap((length) => {
    const [base, mark] = [text.slice(0, -length), text.slice(-length)];
    return notes.has(mark) && parseTimeLabel(base) !== undefined
      ? [{ base, marks: [mark], form: 'glued' as const }]
      : [];
  });
}
