// Marks in texts that would be numbers without them: `27 6332`, `1 234*`, `1 234 1)`, `1 234 p`.
import { parseNumberText } from '../cells/number-text.js';
import type { GridCell } from '../cells/sheet-grid.js';
import { hasNotes, type MarkContext, type MarkReading, splitReading } from './mark-reading.js';
import { splitLabel } from './split-label.js';

const groupedAndMark = /^(?<base>[-−]?\d{1,3}(?: \d{3})+)(?<mark>\d{1,2})$/u;
const markAndGrouped = /^(?<mark>\d{1,2})(?<base>\d{3}(?: \d{3})+)$/u;

/** What a text in a row of values means as a number; nothing for labels and for numbers whose mark has no note. */
export function readNumberMarks(
  cell: GridCell,
  row: readonly GridCell[],
  context: MarkContext,
): MarkReading | undefined {
  const text = cell.label;
  if (cell.content.kind !== 'text' || !/^[-−]?\d/u.test(text)) return undefined;
  return readGrouping(text, context) ?? readSigned(cell, row, context);
}

/** The groups of three show which digits are too many. In front of them it could also be a thousand without its space. */
function readGrouping(text: string, context: MarkContext): MarkReading | undefined {
  const after = groupedAndMark.exec(text)?.groups;
  if (after?.base && after.mark)
    return hasNotes([after.mark], context) ? splitReading(after.base, [after.mark]) : undefined;
  const before = markAndGrouped.exec(text)?.groups;
  if (!before?.base || !before.mark || !hasNotes([before.mark], context)) return undefined;
  const readings = [`talet ${before.mark} ${before.base}`, `${before.base} med notmärket ${before.mark}`];
  return { split: { label: text, marks: [], content: { kind: 'ambiguous', text, readings } } };
}

function readSigned(cell: GridCell, row: readonly GridCell[], context: MarkContext): MarkReading | undefined {
  const isValue = row[0] !== cell && row.some((other) => other.content.kind === 'number');
  for (const { base, marks, form } of splitLabel(cell.label)) {
    if (parseNumberText(base) === undefined) continue;
    if (form === 'flag' ? isValue : form === 'signed' && hasNotes(marks, context)) return splitReading(base, marks);
  }
  return undefined;
}
