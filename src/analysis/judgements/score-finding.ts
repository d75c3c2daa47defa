// How notable a finding is: its kind, its size, how certain it is and how many it concerns (statistics.md section 9). The weights are a
// convention.
import { defaultAnalysisSettings, type FindingWeights } from '../../indicators/analysis-settings.js';
import type { EvidenceType } from '../findings/finding.js';

export interface FindingStrength {
  readonly type: EvidenceType;
  /** Its size, 0–1: see `finding-size.ts`. */
  readonly m: number;
  /** The share of false findings to expect among those as certain; 0 for what is not tested. */
  readonly q: number;
  /** 0–1: see `volumeOf`. */
  readonly volume: number;
}

/** 0–100 with the default weights. */
export function scoreOf(
  { type, m, q, volume }: FindingStrength,
  weights: FindingWeights = defaultAnalysisSettings.weights,
): number {
  return 100 * weights[type] * Math.sqrt(m) * (1 - q) * (0.5 + 0.5 * volume);
}

/** How much a number of persons weighs: 1 from about ten thousand. */
export function volumeOf(persons: number): number {
  return Math.min(1, Math.log10(1 + Math.max(0, persons)) / 4);
}
