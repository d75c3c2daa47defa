// What one indicator says of the stadsdelsnämnder in one year: the spread between them, and apart from it any nämnd that
// deviates. Two different statements, never mixed (statistics.md section 3).
import type { Published, PublishedValue } from '../../disclosure/published.js';
import type { Indicator } from '../../indicators/indicator.js';

/** Lower and upper limit in the indicator's own unit (percent, or per `per`). */
export interface Limits {
  readonly confidence: number;
  readonly low: number;
  readonly high: number;
}

export interface DistrictValue {
  readonly name: string;
  readonly published: PublishedValue;
  /** Events, and what they are divided by. */
  readonly events: number;
  readonly denominator: number;
  /** Wilson's interval of a share, exact Poisson of a rate; at the inner confidence, in the indicator's unit. */
  readonly interval: readonly [number, number];
  readonly zRaw: number;
  readonly z: number;
  readonly p: number;
  /** Benjamini–Hochberg over the nämnder of this indicator. */
  readonly q: number;
  /** Exact binomial or Poisson p against the city's value. */
  readonly pExact: number;
  /** Around the city's value, for a nämnd of this size: with the overdispersion that the settings ask for. */
  readonly limits: readonly Limits[];
  /** Surely and materially apart from the city. */
  readonly deviates?: 'above' | 'below';
}

/** A nämnd with equal ages: its events against those that the city's rates would give in each class. */
export interface StandardisedArea {
  readonly name: string;
  /** Events that the city's rates would give. */
  readonly expected: number;
  readonly ratio: number;
  /** Exact Poisson at the inner confidence. */
  readonly interval: readonly [number, number];
  /** On which side of the expected the whole interval lies. */
  readonly apart?: 'above' | 'below';
  /** Apart, and by enough to matter. */
  readonly deviates?: 'above' | 'below';
  /** The nämnd's value and the city's, then class by class the city's events, the city's denominator and the nämnd's. */
  readonly sources: readonly PublishedValue[];
}

export interface DistrictAnalysis {
  readonly id: string;
  readonly indicator: Indicator;
  readonly year: number;
  readonly city: PublishedValue;
  /** Published values with a large enough denominator, in the register's order. */
  readonly areas: readonly DistrictValue[];
  /** Nämnder that the year has but that are not compared: hidden, missing or too small. */
  readonly leftOut: readonly {
    readonly name: string;
    readonly published: Published;
    readonly why: 'hidden' | 'missing' | 'small';
  }[];
  readonly phi: number;
  readonly phiThreshold: number;
  readonly tau2: number;
  readonly chi2: number;
  readonly df: number;
  readonly pSpread: number;
  /** Whether the differences are larger than chance explains. */
  readonly spread: 'beyond_chance' | 'within_chance';
  /** Systematic component of variation tau/t, and the raw coefficient of variation; in percent of the city's value. */
  readonly systematic: number;
  readonly coefficient: number;
  readonly highest: DistrictValue;
  readonly lowest: DistrictValue;
  /** highest/lowest; absent when the lowest is 0. */
  readonly ratio?: number;
  /** tau/t over the years that allow it, and what its trend is. */
  readonly spreadOverTime?: {
    readonly years: readonly { readonly year: number; readonly systematic: number }[];
    readonly classification: 'increasing' | 'decreasing' | 'stable' | 'no_clear_trend' | 'too_few_years';
  };
  /** Indirectly standardised: observed / expected by the city's rates in each class. */
  readonly standardised?: {
    readonly by: string;
    readonly areas: readonly StandardisedArea[];
  };
}

/** Why nothing is said of an indicator's nämnder. */
export interface DistrictSilence {
  readonly id: string;
  readonly indicator: Indicator;
  readonly year: number;
  readonly by: 'no_denominator' | 'few_areas' | 'city_hidden' | 'no_events';
}
