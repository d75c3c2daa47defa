// Worked examples of trends.
import { readVectors } from './read-vectors.js';

interface SenInterval {
  readonly lo: number;
  readonly hi: number;
  readonly achieved: number;
}

export interface TrendCase {
  readonly name: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly n: number;
  readonly S: number;
  readonly p_two_sided: number;
  readonly p_two_sided_fraction: string;
  readonly p_increasing: number;
  readonly tau_b: number | null;
  readonly sen_slope: number;
  readonly sen_intercept_median_residual: number;
  readonly sen_ci_exact: Readonly<Record<string, SenInterval | null>>;
  readonly kind: 'count' | 'share';
  readonly modelled_total_change: number;
  readonly size_measure: number;
  readonly poisson_score_z: number | null;
  readonly classification: string;
}

export const trendVectors: {
  readonly config: Readonly<Record<string, number>>;
  readonly min_two_sided_p_by_n: Readonly<Record<string, number>>;
  readonly cases: readonly TrendCase[];
  readonly rate_trend: readonly {
    readonly counts: readonly number[];
    readonly population: readonly number[];
    readonly score_z: number;
  }[];
} = readVectors('trend.json');
