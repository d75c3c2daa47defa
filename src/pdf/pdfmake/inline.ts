// Words as pdfmake measures them, and what of ours they carry.
import type { EmbeddedFont } from './pdfkit-document.js';

/** An element of the structure tree around some words of a text. Words that share the object share the element. */
export interface InlineElement {
  readonly type: 'Link' | 'Reference' | 'Span' | 'Lbl';
  readonly lang?: string;
}

/** A word, or part of one, with everything that decides how it looks. */
export interface Inline {
  text: string;
  x: number;
  width: number;
  height: number;
  leadingCut: number;
  trailingCut: number;
  font: EmbeddedFont;
  fontSize: number;
  color: string;
  alignment: string;
  bold?: boolean;
  italics?: boolean;
  background?: string | null;
  decoration?: string | null;
  sup?: boolean;
  lineEnd?: boolean;
  noWrap?: boolean;
  noNewLine?: boolean;
  link?: string | null;
  linkToDestination?: string | null;
  _pageRef?: object;
  _pageNodeRef?: object;
  /** Ours: width of a marker that hangs to the left of the text. */
  hang?: number;
  /** Ours: the note that the word refers to. */
  note?: string;
  /** Ours: a named destination at the word. */
  anchor?: string;
  /** Ours: what the link leads to, in words. */
  linkTitle?: string;
  /** Ours: elements of the structure tree around the word, outermost first. */
  elements?: readonly InlineElement[];
  /** Ours: the list marker that the word is. */
  marker?: object;
  /** Ours: the word is divided here when its line ends here. */
  softHyphen?: boolean;
  /** Ours: the hyphen that a divided word shows. */
  shownHyphen?: boolean;
}
