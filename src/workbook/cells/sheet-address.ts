// Addresses as sheets write them, checked against the size of a sheet in Excel.

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Both ends within. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Nothing for what is no cell of a sheet: `ZZZZ99`, `A0`, `XFE1`. */
export function parsePlace(address: string): CellPlace | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(address) ?? [];
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  const row = Number(digits);
  return column < 1 || column > lastColumn || row > lastRow ? undefined : { row, column };
}

/** `A1:C3`, in whatever order its corners stand; nothing for what is no range of a sheet. */
export function parseRange(reference: string): CellRange | undefined {
  const [from = '', to = from, ...more] = reference.split(':').map((corner) => corner.replaceAll('$', ''));
  const [first, second] = [parsePlace(from), parsePlace(to)];
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return {
    top: Math.min(first.row, second.row),
    bottom: Math.max(first.row, second.row),
    left: Math.min(first.column, second.column),
    right: Math.max(first.column, second.column),
  };
}

export function placesIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** `C14` from 14 and 3. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `A4:H22`, also of one cell: `B2:B2`. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** `C` from 3, `AA` from 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
