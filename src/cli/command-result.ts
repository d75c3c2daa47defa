// What a command hands back: everything it has to say, as data. Only `report` writes it anywhere.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ExitCode } from './exit-codes.js';

export interface CommandResult {
  readonly command: string;
  readonly year?: number;
  readonly exitCode: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  /** The result for people, on stdout. */
  readonly text: string;
  /** The command's own keys of the JSON object. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Flags that every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** A command's own keys when it came to nothing: the JSON object has the same keys whatever happened. */
export const emptyDetails: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  build: { folder: null, files: [] },
  findings: { settings: null, chapters: [], coverage: null },
  inspect: { workbook: null, sheets: [] },
};
