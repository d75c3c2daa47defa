// What the rendering stages hand to publication: finished bytes, and the figures that were printed in them.
import type { Figure } from '../disclosure/figure.js';

/** A PDF ready to be written. Nothing has touched the disk yet. */
export interface RenderedFile {
  /** Without folder, from `fileNameOf`. */
  readonly fileName: string;
  readonly title: string;
  readonly pages: number;
  readonly bytes: Uint8Array;
  /** In the order in which they stand in the document. */
  readonly figures: readonly Figure[];
  readonly draft?: boolean;
}

/** The figures that a document prints, whether or not it was rendered this time. */
export interface PrintedFigures {
  readonly fileName: string;
  readonly figures: readonly Figure[];
}
