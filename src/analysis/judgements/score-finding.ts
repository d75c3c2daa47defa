// How notable a finding is: its kind, its size, how certain it is and how many it concerns (statistics.md section 9). The weights are a
// convention.
import type { EvidenceType } from '../findings/finding.js';

export type FindingWeights = Readonly<Record<EvidenceType, number>>;

export const defaultFindingWeights: FindingWeights = {
  target: 1,
  deviation: 0.9,
  trend: 0.8,
  district: 0.8,
  change: 0.7,
  sex: 0.7,
  record: 0.5,
  streak: 0.5,
};

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
  weights: FindingWeights = defaultFindingWeights,
): number {
  return 100 * weights[type] * Math.sqrt(m) * (1 - q) * (0.5 + 0.5 * volume);
}

/** How much a number of persons weighs: 1 from about ten thousand. */
export function volumeOf(persons: number): number {
  return Math.min(1, Math.log10(1 + Math.max(0, persons)) / 4);
}
