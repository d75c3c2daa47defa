// A tested statement that may be said: what it is about, the evidence it rests on, and how notable it is (statistics.md section 9).
import type { Published } from '../../disclosure/published.js';
import type { Members } from '../../indicators/cell-key.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { DistrictAnalysis } from '../districts/district-analysis.js';
import type { SeriesAnalysis } from '../series/series-analysis.js';
import type { SexAnalysis } from '../sexes/sex-analysis.js';
import type { TargetAnalysis } from '../targets/target-analysis.js';

export type EvidenceType = 'target' | 'deviation' | 'trend' | 'district' | 'change' | 'sex' | 'record' | 'streak';

/** One passed test or fact, with what its score is made of. */
export interface Evidence {
  readonly type: EvidenceType;
  /** Size, 0 to 1. */
  readonly m: number;
  /** Benjamini–Hochberg over the chapter's tested findings; 0 for facts. */
  readonly q: number;
  /** Persons behind it as a volume, 0 to 1. */
  readonly v: number;
  /** 0 to 100. */
  readonly score: number;
}

interface FindingBase {
  /** `utveckling.ekonomiskt-bistånd.hushåll`: stable from year to year, unique in the report. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly members: Members;
  /** Strongest first; empty for a headline that nothing else speaks for. */
  readonly evidence: readonly Evidence[];
  /** The strongest evidence's. */
  readonly score: number;
  /** Always told: the chapter declares it. */
  readonly headline: boolean;
  /** Every published value that the sentence may rest on. */
  readonly sources: readonly Published[];
}

/** One movement, told once: change, trend, record, streak and deviation of the same series. */
export interface MovementFinding extends FindingBase {
  readonly kind: 'utveckling';
  readonly series: SeriesAnalysis;
  /** Of a headline: the earlier year that the chapter wants it told from. */
  readonly since?: number;
  /** The same events per inhabitants, where the count and the rate do not move alike. */
  readonly companion?: SeriesAnalysis;
}

export interface DistrictFinding extends FindingBase {
  readonly kind: 'nämnder';
  readonly districts: DistrictAnalysis;
}

export interface SexFinding extends FindingBase {
  readonly kind: 'kön';
  readonly sexes: SexAnalysis;
}

export interface TargetFinding extends FindingBase {
  readonly kind: 'mål';
  readonly target: TargetAnalysis;
}

export type Finding = MovementFinding | DistrictFinding | SexFinding | TargetFinding;
