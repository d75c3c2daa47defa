// The whole analysis of a year, by chapter: every statistic, and the findings that follow from them.
import type { AnalysisSettings } from '../indicators/analysis-settings.js';
import type { DistrictAnalysis, DistrictSilence } from './districts/district-analysis.js';
import type { Finding } from './findings/finding.js';
import type { SeriesAnalysis } from './series/series-analysis.js';
import type { SexAnalysis, SexCoverage, SexSilence } from './sexes/sex-analysis.js';
import type { TargetAnalysis } from './targets/target-analysis.js';

export interface ChapterAnalysis {
  readonly key: string;
  readonly number: number;
  readonly series: readonly SeriesAnalysis[];
  readonly districts: readonly DistrictAnalysis[];
  readonly sexes: readonly SexAnalysis[];
  readonly targets: readonly TargetAnalysis[];
  readonly silent: readonly (DistrictSilence | SexSilence)[];
  /** Every finding that passes, headlines first in their declared order, then by falling score; ties by id. */
  readonly findings: readonly Finding[];
  /** Ids of those that the drafted summary takes. */
  readonly drafted: readonly string[];
}

export interface Analysis {
  readonly year: number;
  readonly settings: AnalysisSettings;
  /** In chapter order. */
  readonly chapters: readonly ChapterAnalysis[];
  readonly coverage: SexCoverage;
}
