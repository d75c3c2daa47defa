// What prose becomes: inlines with figures in place of bindings, and the blocks that hold them. Free of any output format.
import type { Figure } from '../disclosure/figure.js';

/** A thing that can be pointed to: `kapitel-3`, `diagram-orosanmälningar`. Unique in the whole report. */
export type LabelId = string;

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** Unresolved until a document is assembled: a link inside, text outside. */
  | {
      readonly kind: 'reference';
      readonly label: LabelId /** At the start of a sentence. */;
      readonly capital: boolean;
    }
  | { readonly kind: 'internalLink'; readonly label: LabelId; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** Words of another language than the document's: a BCP 47 tag, for a screen reader's voice. */
  | { readonly kind: 'foreign'; readonly language: string; readonly children: readonly Inline[] }
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
  readonly items: readonly (readonly TextBlock[])[];
}

/** What a note says. Its number is 0 until a document is assembled: each document counts its own. */
export interface Note {
  readonly id: string;
  readonly number: number;
  readonly blocks: readonly TextBlock[];
}

/** The notes of a piece of prose, on their way to the document that they will be numbered in. */
export interface Notes {
  readonly kind: 'notes';
  readonly notes: readonly Note[];
}

export type TextBlock = Heading | Paragraph | List | Notes;
