// What a page is made of, free of any output format. PDF, HTML and plain text are writers of the same blocks.
import type { DrawnChart } from '../charts/model/chart-model.js';
import type { Figure } from '../disclosure/figure.js';
import type { TableModel } from '../tables/table-model.js';
import type { Inline, LabelId, Paragraph, TextBlock } from '../text/text-block.js';

export type { Heading, Inline, LabelId, List, Note, Notes, Paragraph, TextBlock } from '../text/text-block.js';

export interface ChartBlock {
  readonly kind: 'chart';
  readonly label: LabelId;
  /** `Diagram 3.2` */
  readonly number: string;
  readonly title: readonly Inline[];
  readonly chart: DrawnChart;
  /** Every value that the drawing or its alt text prints. */
  readonly figures: readonly Figure[];
  /** Notes, reference time, source: one line each, under the chart. */
  readonly notes: readonly (readonly Inline[])[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly label: LabelId;
  /** `Tabell 3.4` */
  readonly number: string;
  readonly title: readonly Inline[];
  /** In what all its numbers are counted: `Antal personer`. */
  readonly measure?: string;
  readonly table: TableModel;
  /** Legend of marks, notes, reference time, source: one line each. */
  readonly notes: readonly (readonly Inline[])[];
}

export interface KeyFigure {
  readonly label: string;
  readonly value: Figure;
  readonly unit: string;
  /** Arrow and words: the arrow is decoration for the words beside it. */
  readonly change?: { readonly direction: 'up' | 'down' | 'flat'; readonly words: readonly Inline[] };
  /** The last years as a tiny line: drawn values, with gaps. */
  readonly recent: readonly (number | null)[];
  /** The first and the last of the recent years. */
  readonly years?: readonly [number, number];
}

export interface KeyFigures {
  readonly kind: 'keyFigures';
  readonly figures: readonly KeyFigure[];
}

/** The chapter's opening: a large number beside the title. */
export interface ChapterOpening {
  readonly kind: 'chapterOpening';
  readonly number: number;
  readonly title: string;
  readonly label: LabelId;
}

/** Prose set apart: the chapter's summary. */
export interface Summary {
  readonly kind: 'summary';
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Cover {
  readonly kind: 'cover';
  readonly title: string;
  readonly subtitle: string;
  readonly year: number;
  readonly publisher: string;
  /** `Bilaga 1`, `Dnr …`, `Exempeldata …` */
  readonly lines: readonly string[];
  /** Beside the particulars: when and by whom it is published. */
  readonly imprint?: readonly Paragraph[];
  /** Series of the report's own published values, drawn as fine lines that say nothing by themselves. */
  readonly motif?: readonly (readonly (number | null)[])[];
}

export interface Contents {
  readonly kind: 'contents';
  readonly heading: string;
}

/** Terms and what they mean, as a register: abbreviations, indicators. */
export interface Definitions {
  readonly kind: 'definitions';
  /** `short`: a word in the text column. `long`: a name, over the whole measure. */
  readonly terms: 'short' | 'long';
  readonly items: readonly { readonly term: readonly Inline[]; readonly meaning: readonly Inline[] }[];
}

/** Two columns of name, title, office. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly signatories: readonly { readonly name: string; readonly title: string; readonly office: string }[];
}

/** Label over value, as in a letterhead: Handläggare, Till. */
export interface AddressFields {
  readonly kind: 'addressFields';
  /** Set in the first page's head: kind of document, number, date. */
  readonly head?: readonly string[];
  readonly fields: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block =
  | TextBlock
  | ChartBlock
  | TableBlock
  | KeyFigures
  | ChapterOpening
  | Summary
  | Cover
  | Contents
  | Definitions
  | Signatures
  | AddressFields
  | PageBreak;
