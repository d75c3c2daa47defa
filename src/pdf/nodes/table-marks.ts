// Marks of notes in a table's header and stub: raised, after the text, and never glued to a digit.
import { noBreakSpace } from '../../language/spaces.js';
import type { TableNoteMark } from '../../tables/table-model.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import { noteMarkRun } from './inline-runs.js';
import type { Run, Setting } from './pdf-node.js';

type Notes = readonly TableNoteMark[] | undefined;

/** What pdfmake makes of the size of a raised text. */
const raised = 0.58;
/** Two marks beside each other would read as one number. */
const between = `,${noBreakSpace}`;

/** The marks after a text, as runs; none for a text without notes. */
export function markRuns(text: string, notes: Notes, setting: Setting): Run[] {
  return numbered(notes).flatMap((note, index): Run[] => {
    const mark = noteMarkRun(note, setting);
    if (index > 0) return [{ text: between, sup: true }, mark];
    // Read for itself: `2024` and the mark 1 are not 20241.
    return /\d$/.test(text) ? [{ text: noBreakSpace, sup: true }, mark] : [mark];
  });
}

/** The marks after a text as they read, at most one space longer than they are. */
export function marksText(notes: Notes): string {
  const numbers = numbered(notes).map(({ number }) => number);
  return numbers.length > 0 ? `${noBreakSpace}${numbers.join(between)}` : '';
}

/** Width of the marks after a text, the space before them included. */
export function marksWidth(notes: Notes, size: number, metrics: FontMetrics): number {
  return metrics.textWidth(marksText(notes), size * raised, 'bold');
}

/** @throws Error on a mark without a number: the document was not assembled. */
function numbered(notes: Notes): readonly { note: string; number: number }[] {
  return (notes ?? []).map(({ note, number }) => {
    if (number === undefined) throw new Error(`an unnumbered note reached the PDF layer: ${note}`);
    return { note, number };
  });
}
