// What a row can be by its cells alone: a heading or a row of values.
import type { GridCell, GridRow } from '../cells/sheet-grid.js';
import { parseAgeClass } from '../labels/age-class.js';
import { parseTimeLabel } from '../labels/time-label.js';

/** Texts and times only. */
export function isHeaderLike(row: GridRow): boolean {
  if (row.cells.every(isHeadingCell) || isPeriodRow(row)) return true;
  const hasAges = row.cells.some(isAgeInText);
  return hasAges && row.cells.every((cell) => isHeadingCell(cell) || looksLikeAge(cell));
}

/** Ages or periods as plain numbers, `0 1 2 3` or `200701 200702`: heading numbers ascend from cell to cell. */
export function isNumericHeader(row: GridRow): boolean {
  const numbers = row.cells.filter((cell) => cell.content.kind === 'number').map(({ label }) => Number(label));
  const rest = row.cells.filter((cell) => cell.content.kind !== 'number');
  if (numbers.length < 3 || rest.length > 1 || (rest.length === 1 && rest[0] !== row.cells[0])) return false;
  return numbers.every(
    (number, index) =>
      Number.isInteger(number) && number >= 0 && (index === 0 || number === (numbers[index - 1] ?? 0) + 1),
  );
}

/** A value or one of the marks that stand for one. */
export function isValueCell({ content }: GridCell): boolean {
  return content.kind !== 'text' && content.kind !== 'date' && content.kind !== 'blank';
}

/** A text, a time, a date, or an age class in text that looks like a negative number: `-64`. */
function isHeadingCell(cell: GridCell): boolean {
  const { content, label } = cell;
  return content.kind === 'text' || content.kind === 'date' || parseTimeLabel(label) !== undefined || isAgeInText(cell);
}

/** An age class that is no number of the sheet's: a text, or with a footnote mark. */
function isAgeInText(cell: GridCell): boolean {
  if (cell.content.kind === 'text') return parseAgeClass(cell.label) !== undefined;
  return looksLikeAge(cell) && (cell.writtenAs !== undefined || cell.marks.length > 0);
}

/** `-64` among classes that can be nothing else. */
function looksLikeAge({ label }: GridCell): boolean {
  return /^[-–−]\d{1,2}$/u.test(label);
}

/** `200701` in every cell but the first. */
function isPeriodRow({ cells }: GridRow): boolean {
  const periods = cells.filter(({ label }) => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/u.test(label));
  return periods.length > 1 && cells.every((cell) => isHeadingCell(cell) || periods.includes(cell));
}
