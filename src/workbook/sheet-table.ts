// One table found in a sheet, in our own cell type: nothing outside this folder knows exceljs.
import type { Exact } from '../arithmetic/exact.js';
import type { CellRef } from '../diagnostics/place.js';

/** What a cell says: see the table of marks in the handbook. */
export type CellContent =
  | { readonly kind: 'number'; readonly value: Exact }
  /** `-` alone: nothing, so zero. */
  | { readonly kind: 'nothing' }
  /** `..` */
  | { readonly kind: 'unavailable' }
  /** `.` */
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'date'; readonly format: string }
  | { readonly kind: 'uncalculated'; readonly formula: string }
  /** The saved result of a formula that reaches into another workbook: not to be trusted. */
  | { readonly kind: 'external'; readonly formula: string }
  /** Two readings are possible, and nothing in the sheet tells which; `readings` as an analyst would write them. */
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly string[] };

export interface TableCell {
  readonly ref: CellRef;
  readonly content: CellContent;
  /** Footnote marks from superscript runs in the cell, and `p`, `r`, `b` flags, those on its label and heading too. */
  readonly marks: readonly string[];
  /** Member per dimension name, as written in the sheet (trimmed, spaces normalised). */
  readonly members: Readonly<Record<string, string>>;
}

export interface TableDimension {
  /** `år`, `kön`, `stadsdelsnämnd` …, the stub's own heading, or `mått` for unnamed column headings. */
  readonly name: string;
  readonly members: readonly string[];
  readonly axis: 'rows' | 'columns';
  /** Marks on the labels of members, for those that have any. */
  readonly memberMarks?: Readonly<Record<string, readonly string[]>>;
  /** Units that headings tell: `% av befolkningen` counts in procent. For those members that have one of their own. */
  readonly memberUnits?: Readonly<Record<string, string>>;
}

export interface TableNote {
  /** `1`, `2`, `*`; absent for `Anm.` */
  readonly mark?: string;
  readonly text: string;
}

export interface SheetTable {
  readonly workbook: string;
  readonly sheet: string;
  /** `A1:G23` */
  readonly range: string;
  readonly form: 'cross' | 'long';
  /** How many of the first rows of the range are headings; 0 for a block without any, or that borrows the header above it. */
  readonly headerRows?: number;
  /** How many of its first columns are labels. */
  readonly labelColumns?: number;
  readonly title: string;
  readonly titleMarks?: readonly string[];
  /** Other lines above the table, such as its title in English. */
  readonly subtitles?: readonly string[];
  readonly unit?: string;
  readonly dimensions: readonly TableDimension[];
  readonly cells: readonly TableCell[];
  readonly notes: readonly TableNote[];
  readonly source?: string;
  /** What an empty cell means, when the chapter's YAML says so for the whole table. */
  readonly blank?: 'missing' | 'zero' | 'merged';
  /** Hidden rows and columns, in Swedish. */
  readonly hidden?: readonly string[];
  /** What the reader was unsure of, in Swedish. */
  readonly doubts: readonly string[];
}

export interface SheetContent {
  readonly name: string;
  readonly hidden: boolean;
  readonly tables: readonly SheetTable[];
  /** Why there is no table, when there is none: the sheet tells of the data in words, is empty, or has no values under headings. */
  readonly noTables?: 'about' | 'empty' | 'noValues';
}

export interface WorkbookContent {
  readonly workbook: string;
  readonly sheets: readonly SheetContent[];
}

/** Words the reader needs to know a dimension by its members; from YAML, passed in. */
export interface ReaderVocabulary {
  /** Dimension name → spellings of its members and totals, lower case. */
  readonly dimensions: ReadonlyMap<string, ReadonlySet<string>>;
}
