// A fault in a theme, before it is known where in the file the key stands.
import type { Diagnostic } from '../diagnostics/diagnostic.js';

export interface ThemeIssue {
  /** Keys and indexes from the root of the theme to what is wrong. */
  readonly path: readonly (string | number)[];
  /** Without a place: the reader of the file adds it. */
  readonly diagnostic: Diagnostic;
}
