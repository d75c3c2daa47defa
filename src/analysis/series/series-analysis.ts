// What one series says: its change, its trend, its latest value beside the earlier ones, its records. Every statistic behind
// a finding is kept, also of what was silenced, so that `findings --json` can show it.
import type { Exact } from '../../arithmetic/exact.js';
import type { Published, PublishedValue } from '../../disclosure/published.js';
import type { Members } from '../../indicators/cell-key.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { Change, NoStatement, PointChange } from '../change/change.js';

/** Why a rule says nothing. */
export type SilencedBy =
  | 'too_few_years'
  | 'suppressed'
  | 'missing'
  | 'few_answers'
  | 'unanimous'
  | 'trend'
  | 'not_latest';

export type TrendClass = 'too_few_years' | 'increasing' | 'decreasing' | 'stable' | 'no_clear_trend';

export interface TrendResult {
  readonly classification: TrendClass;
  /** Years of the usable run. */
  readonly n: number;
  readonly from: number;
  readonly to: number;
  /** Mann–Kendall: S, the exact two-sided p given the ties, and tau-b. Absent with fewer than two points. */
  readonly s?: number;
  readonly p?: number;
  readonly tauB?: number;
  /** Sen's slope per year in the indicator's unit, and its exact 90 percent interval where n allows one. */
  readonly slope?: Exact;
  readonly slopeInterval?: { readonly lo: Exact; readonly hi: Exact; readonly achieved: number };
  /** Poisson score of counts (and of rates through their events, with the denominators as exposure). */
  readonly z?: number;
  /** Modelled change over the run, percent of the median; of shares procentenheter. Unsigned. */
  readonly size?: number;
}

export interface DeviationResult {
  readonly signal: 'above' | 'below' | 'none';
  readonly baseline: number;
  readonly mean: number;
  readonly limits: readonly [number, number];
  readonly sigma: number;
  readonly z: number;
}

export interface RecordFact {
  readonly side: 'high' | 'low';
  /** `since`: highest since `year`. `equal`: as high as in `year`. `all`: since the series began in `year`. */
  readonly type: 'since' | 'equal' | 'all';
  readonly year: number;
  readonly yearsExceeded: number;
  /** The point of `year`. */
  readonly point: PublishedValue;
}

export interface StreakFact {
  readonly direction: 'up' | 'down';
  readonly yearsInRow: number;
}

/** How surely two points differ: exact conditional rate test of counts and rates, Fisher's of shares. */
export interface ChangeTest {
  readonly p: number;
  /** (c − p)/sqrt(phi (c + p)) of counts, phi from the series' own year-to-year changes. */
  readonly z?: number;
}

export interface SeriesAnalysis {
  /** `ekonomiskt-bistånd.hushåll`, with members `ekonomiskt-bistånd.boende.hvb`: names findings. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly members: Members;
  /** Every planned year, ascending, whatever its state. */
  readonly points: readonly Published[];
  /** The trailing run of values, evenly spaced by the indicator's step, that no break or gap cuts. Empty when the newest is no value. */
  readonly run: readonly PublishedValue[];
  readonly change: Change | PointChange | NoStatement | undefined;
  readonly changeTest?: ChangeTest;
  readonly trend: TrendResult;
  /** Judged only where no trend is: a trend breaks the method's assumption of a level. */
  readonly deviation?: DeviationResult;
  readonly records: readonly RecordFact[];
  readonly streak?: StreakFact;
  /** Of answers in a survey: how far the newest value can be told. */
  readonly survey?: SurveyStanding;
  /** Rules that said nothing, and why. */
  readonly silenced: readonly { readonly rule: string; readonly by: SilencedBy }[];
}

/** Section 5: how many answered, and what follows for what may be said. */
export interface SurveyStanding {
  readonly answers?: Published;
  readonly invited?: Published;
  /** Percent. */
  readonly responseRate?: number;
  readonly few: boolean;
  readonly lowResponse: boolean;
  /** Wilson with finite population correction, in percent. Absent when all who were asked answered, or the numbers are unknown. */
  readonly interval?: readonly [number, number];
  readonly silenced?: SilencedBy;
}
