// A label of a generated table: what it says, where it belongs, and how it is written with a footnote mark.
import type ExcelJS from 'exceljs';
import { superscript } from '../workbook-in-memory.js';
import { dimensionOfLabel } from './family-vocabulary.js';

export interface Label {
  readonly text: string;
  readonly dimension?: string;
  /** Written in two rows, the values on the second. */
  readonly split?: readonly [upper: string, lower: string];
  /** A year that the sheet holds as a number. */
  readonly asNumber?: boolean;
  /** What the cell says where it says more: `2016 kv 1` has the year 2016. */
  readonly writtenAs?: string;
}

export type MarkStyle = 'run' | 'character' | 'bracket' | 'spaced bracket' | 'digit';

/** A footnote mark on a label or a number. */
export interface Mark {
  readonly number: number;
  readonly style: MarkStyle;
}

/** Marks by the label that they stand on; two labels may have the same text. */
export type LabelMarks = ReadonlyMap<Label, Mark>;

/** A label whose dimension follows from its text. */
export function label(text: string, split?: readonly [string, string]): Label {
  const dimension = dimensionOfLabel(text);
  return { text, ...(dimension === undefined ? {} : { dimension }), ...(split === undefined ? {} : { split }) };
}

/** A year, held as a number or as text. */
export function yearLabel(year: number, asNumber: boolean): Label {
  return { text: String(year), dimension: 'år', asNumber };
}

/** The cell of a label in one row. */
export function wholeLabel({ text, asNumber, writtenAs }: Label, mark: Mark | undefined): ExcelJS.CellValue {
  if (mark === undefined) return asNumber ? Number(text) : (writtenAs ?? text);
  if (asNumber && mark.style === 'digit') return Number(`${text}${mark.number}`);
  return withMark(writtenAs ?? text, mark);
}

/** The two cells of a label in two rows. The mark stands on the first when the second is only `år`. */
export function splitLabel(
  { split }: Label,
  mark: Mark | undefined,
): readonly [upper: ExcelJS.CellValue, lower: ExcelJS.CellValue] {
  const [upper, lower] = split ?? ['', ''];
  if (mark === undefined) return [upper, lower];
  return lower === 'år' ? [withMark(upper, mark), lower] : [upper, withMark(lower, mark)];
}

/** A text with a mark after it. */
export function withMark(text: string, { number, style }: Mark): ExcelJS.CellValue {
  switch (style) {
    case 'run':
      return superscript(text, String(number));
    case 'character':
      return `${text}${'⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(number)}`;
    case 'bracket':
      return `${text}${number})`;
    case 'spaced bracket':
      return `${text} ${number})`;
    case 'digit':
      return `${text}${number}`;
  }
}
