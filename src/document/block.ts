// What a page is made of, free of any output format. PDF, HTML and plain text are writers of the same blocks.
import type { DrawnChart } from '../charts/chart-model.js';
import type { Figure } from '../disclosure/figure.js';
import type { TableModel } from '../tables/table-model.js';

/** A thing that can be pointed to: `kapitel-3`, `diagram-orosanmälningar`. Unique in the whole report. */
export type LabelId = string;

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** Unresolved until a document is assembled: a link inside, text outside. */
  | { readonly kind: 'reference'; readonly label: LabelId }
  | { readonly kind: 'internalLink'; readonly label: LabelId; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** Unresolved until assembled: numbers are given per document. */
  | { readonly kind: 'noteReference'; readonly note: string }
  | { readonly kind: 'noteMark'; readonly note: string; readonly number: number }
  /** What could not be evaluated, in a draft only. */
  | { readonly kind: 'gap'; readonly text: string };

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** `3`, `3.2`; absent where headings have no numbers. */
  readonly number?: string;
  readonly text: readonly Inline[];
  readonly label?: LabelId;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
  readonly style?: 'body' | 'lead' | 'note' | 'imprint';
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly label: LabelId;
  /** `Diagram 3.2` */
  readonly number: string;
  readonly title: readonly Inline[];
  readonly chart: DrawnChart;
  /** Notes, reference time, source: one line each, under the chart. */
  readonly notes: readonly (readonly Inline[])[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly label: LabelId;
  /** `Tabell 3.4` */
  readonly number: string;
  readonly title: readonly Inline[];
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

/** Resolved notes of a section, until the PDF layer sets them at the page foot. */
export interface Notes {
  readonly kind: 'notes';
  readonly notes: readonly { readonly id: string; readonly number: number; readonly blocks: readonly Block[] }[];
}

export interface Cover {
  readonly kind: 'cover';
  readonly title: string;
  readonly subtitle: string;
  readonly year: number;
  readonly publisher: string;
  /** `Bilaga 1`, `Dnr …`, `Exempeldata …` */
  readonly lines: readonly string[];
}

export interface Contents {
  readonly kind: 'contents';
  readonly heading: string;
}

/** Two columns of name, title, office. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly signatories: readonly { readonly name: string; readonly title: string; readonly office: string }[];
}

/** Label over value, as in a letterhead: Handläggare, Till. */
export interface AddressFields {
  readonly kind: 'addressFields';
  readonly fields: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block =
  | Heading
  | Paragraph
  | List
  | ChartBlock
  | TableBlock
  | KeyFigures
  | ChapterOpening
  | Summary
  | Notes
  | Cover
  | Contents
  | Signatures
  | AddressFields
  | PageBreak;
