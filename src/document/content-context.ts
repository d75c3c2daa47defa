// What the blocks of a chapter are made of: published values, evaluated texts, the places of charts, and what was found.
import type { ChapterAnalysis } from '../analysis/analysis.js';
import type { DrawnChart } from '../charts/model/chart-model.js';
import type { Figure } from '../disclosure/figure.js';
import type { PublishedData } from '../disclosure/published-data.js';
import type { ReportTexts } from '../project/project.js';
import type { EvaluateContext } from '../text/evaluate-prose.js';
import type { SummaryPoint } from '../text/summary/summary-points.js';

export interface Drawn {
  readonly chart: DrawnChart;
  /** Every value that the drawing or its alt text prints. */
  readonly figures: readonly Figure[];
}

export interface ContentContext extends EvaluateContext {
  readonly data: PublishedData;
  /** By the chart's label. */
  readonly drawn: ReadonlyMap<string, Drawn>;
  readonly texts: ReportTexts;
  /** By chapter key. */
  readonly analyses: ReadonlyMap<string, ChapterAnalysis>;
  /** By chapter key: evaluated once, for the document and for `check`. */
  readonly summaries: ReadonlyMap<string, readonly SummaryPoint[]>;
}
