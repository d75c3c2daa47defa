// A whole document before any output format: its blocks, its properties and its page frame.
import type { Block, Note } from './block.js';

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly language: 'sv-SE';
  /** ISO date from rapport.yaml: the clock is never read. */
  readonly created: string;
  readonly dnr: string;
  readonly publisher: string;
}

/** Page head and foot. Nothing essential stands only there. `Sida n (N)` is added by the writer. */
export interface PageFrame {
  readonly kind: 'report' | 'letter' | 'chapter';
  /** Running head, left: report or chapter title. Letter: office and department, one line each. */
  readonly left: readonly string[];
  /** Letter: `Tjänsteutlåtande`, `Dnr …`, date. Report: the year. */
  readonly right: readonly string[];
  /** First page without a running head (a cover or a chapter opening); a letter's without its middle field, which the text has. */
  readonly bareFirstPage: boolean;
  /** `Exempeldata …` on documents made from fixtures. */
  readonly notice?: string;
  /** `UTKAST` across every page. */
  readonly draft: boolean;
}

/** Blocks are assembled: no `reference`, `noteReference` or `notes` is left in them. */
export interface Document {
  /** File name without folder. */
  readonly fileName: string;
  readonly properties: DocumentProperties;
  readonly frame: PageFrame;
  readonly blocks: readonly Block[];
  /** Notes in the order of their numbers, each referred to at least once. The writer sets them at the foot of pages. */
  readonly notes: readonly Note[];
}
