// The world as the program sees it: terminal, folder, environment, interruption. Tests pass their own.
import type { FileEffects } from '../publication/file-effects.js';
import type { FindingsOfYear, RunYear } from './year/pipeline.js';

export interface TextStream {
  readonly isTTY: boolean;
  /** Width in columns, where it is known. */
  readonly columns?: number;
  write(text: string): void;
}

export interface CliEffects {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
  /** The real disk when left out. */
  readonly files?: FileEffects;
  /** The real pipeline, loaded when it is needed, when left out. */
  readonly runYear?: RunYear;
  /** Likewise. */
  readonly findingsOfYear?: FindingsOfYear;
}
