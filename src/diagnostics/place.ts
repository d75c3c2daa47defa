// Where in the user's material something stands. `CellRef` travels with every value to the last page.

/** One cell of one workbook, in A1 notation. `workbook` is the file name without folder. */
export interface CellRef {
  readonly workbook: string;
  readonly sheet: string;
  readonly address: string;
}

/** A place in a text file: 1-based line and column, `length` characters wide. `file` is relative to the project. */
export interface TextPlace {
  readonly kind: 'text';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A cell, a sheet (no address) or a whole workbook (no sheet). */
export interface WorkbookPlace {
  readonly kind: 'workbook';
  readonly workbook: string;
  readonly sheet?: string;
  readonly address?: string;
}

/** A file as such, when no position in it can be told. */
export interface FilePlace {
  readonly kind: 'file';
  readonly file: string;
}

export type Place = TextPlace | WorkbookPlace | FilePlace;

/** `ekonomiskt-bistand.xlsx › Hushåll!C14`, the form every message uses for a cell. */
export function formatCellRef(ref: { workbook: string; sheet?: string; address?: string }): string {
  if (ref.sheet === undefined) return ref.workbook;
  return `${ref.workbook} › ${ref.sheet}${ref.address === undefined ? '' : `!${ref.address}`}`;
}

/** The place in one line, as it opens a message. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'text':
      return `${place.file}:${place.line}:${place.column}`;
    case 'workbook':
      return formatCellRef(place);
    case 'file':
      return place.file;
  }
}

export function cellPlace(ref: CellRef): WorkbookPlace {
  return { kind: 'workbook', workbook: ref.workbook, sheet: ref.sheet, address: ref.address };
}
