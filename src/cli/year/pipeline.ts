// What the commands need of the pipeline, as types only: tests pass their own, and `--help` loads nothing of it.
import type { Analysis } from '../../analysis/analysis.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PrintedFigures, RenderedFile } from '../../publication/rendered-file.js';
import type { WorkingPapers } from '../../publication/working-papers.js';
import type { SummaryPoint } from '../../text/summary/summary-points.js';

export interface YearOptions {
  /** Absolute. */
  readonly projectFolder: string;
  /** One of the project's years. */
  readonly year: number;
  /** Part ids (`tjansteutlatande`, `kapitel-3`, `komplett`) to render; all when left out. */
  readonly only?: readonly string[];
  readonly draft: boolean;
  /** `false` for `check`: everything but the PDFs. */
  readonly render: boolean;
  /** `stage` in Swedish, as the terminal shows it: `läser arbetsböcker`. */
  readonly progress: (stage: string, done?: number, total?: number) => void;
  readonly signal?: AbortSignal;
}

export interface YearResult {
  readonly year: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Empty when there is a `fel`, or when nothing was to be rendered. */
  readonly rendered: readonly RenderedFile[];
  /** The figures of every document of the year, rendered or not: decides which files on disk have become stale. */
  readonly printed: readonly PrintedFigures[];
  readonly workingPapers: WorkingPapers;
  /** What was drafted of each chapter's summary and what is printed; empty when the pipeline stopped before. */
  readonly summaries: readonly ChapterSummary[];
}

export interface ChapterSummary {
  readonly number: number;
  readonly title: string;
  readonly points: readonly SummaryPoint[];
}

/** The whole pipeline for a year. Faults in the material are diagnostics; it throws only for bugs, and the signal's reason when interrupted. */
export type RunYear = (options: YearOptions) => Promise<YearResult>;

export interface FindingsOptions {
  /** Absolute: a project's folder, or one with nothing but workbooks and definitions. */
  readonly folder: string;
  readonly kind: 'project' | 'definitions';
  readonly year: number;
  readonly progress: YearOptions['progress'];
  readonly signal?: AbortSignal;
}

/** What the figures say, of published values only. */
export interface YearFindings {
  readonly analysis: Analysis;
  /** The drafted sentence of each finding, by its id, in plain text. */
  readonly drafts: ReadonlyMap<string, string>;
  /** By chapter key. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface FindingsResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when there is a `fel`. */
  readonly findings?: YearFindings;
}

/** The pipeline as far as the findings; as `RunYear` for the rest. */
export type FindingsOfYear = (options: FindingsOptions) => Promise<FindingsResult>;
