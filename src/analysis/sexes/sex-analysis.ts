// What one indicator says of women and men in one year (statistics.md section 4).
import type { PublishedValue } from '../../disclosure/published.js';
import type { Members } from '../../indicators/cell-key.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { TrendClass } from '../series/series-analysis.js';

export type SexVerdict =
  /** Surely and materially apart. */
  | 'apart'
  /** The interval lies within the limits of "ungefär lika". */
  | 'equal'
  /** Both are told, without a verdict. */
  | 'unclear';

export interface SexAnalysis {
  readonly id: string;
  readonly indicator: Indicator;
  readonly members: Members;
  readonly year: number;
  readonly women: PublishedValue;
  readonly men: PublishedValue;
  readonly verdict: SexVerdict;
  /** Of shares: women − men in procentenheter with Newcombe's interval. */
  readonly gap?: { readonly points: number; readonly interval: readonly [number, number] };
  /** Of rates, and of shares with events on both sides: women / men, exact conditional or Katz's interval. */
  readonly ratio?: { readonly value: number; readonly interval: readonly [number, number] };
  /** Fisher's exact p of shares, the exact conditional p of rates. Absent where the counts are unknown. */
  readonly p?: number;
  /** Of counts: women's part in percent, beside their part of the population where that is known. */
  readonly part?: {
    readonly percent: number;
    readonly ofPopulation?: number;
    /** What `ofPopulation` rests on; without it that number is not printed. */
    readonly population?: { readonly women: PublishedValue; readonly men: PublishedValue };
  };
  readonly gapOverTime?: TrendClass;
}

export interface SexSilence {
  readonly id: string;
  readonly indicator: Indicator;
  readonly year: number;
  readonly by: 'hidden' | 'missing' | 'small_denominator' | 'few_answers' | 'no_counts' | 'no_comparison';
}

/** Whether an indicator about persons is divided by sex in what is published, and if not, why. */
export interface SexCoverage {
  readonly divided: readonly Indicator[];
  /** Of persons, but not divided in the sources. */
  readonly notCollected: readonly Indicator[];
  /** Declared as divided, but no value of either sex is published. */
  readonly lacking: readonly Indicator[];
}
