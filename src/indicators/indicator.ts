// What is measured. Definitions come from YAML; these are their meaning, free of where the values stand.
import type { Agreement } from '../language/agreement.js';
import type { AnalysisOverrides } from './analysis-settings.js';
import type { Members } from './cell-key.js';

export type IndicatorKind = 'count' | 'share' | 'rate' | 'money' | 'duration';

export type { Agreement };

export interface Unit {
  /** `hushåll`, `person`, `procent`, `krona`. */
  readonly one: string;
  /** `hushåll`, `personer`, `procent`, `kronor`. */
  readonly many: string;
  /** As it stands in a table or on an axis: `tkr`, `mnkr`, `%`. */
  readonly short?: string;
  readonly gender: 'neuter' | 'common';
}

/** A declared cut in the series, between `year - 1` and `year`. */
export interface SeriesBreak {
  readonly year: number;
  readonly kind: 'definition' | 'district' | 'system' | 'law';
  /** `no`: nothing is said across it. `recalculated`: earlier values follow the new rule. `yes`: a reform that left the measure comparable. */
  readonly comparable: 'no' | 'recalculated' | 'yes';
  readonly note: string;
}

/** A term of a ratio: an indicator, held at fixed members. */
export interface Term {
  readonly indicator: string;
  readonly members: Members;
}

export type Judgement = 'Helt' | 'Delvis' | 'Ej';

/** Årsmål: a number of the definition for one year, or the published values of another indicator. */
export type IndicatorTarget = {
  /** The author's own judgement in place of the rule's, with the printed reason. */
  readonly override?: { readonly judgement: Judgement; readonly reason: string };
  readonly comment?: string;
} & ({ readonly value: number; readonly year: number } | { readonly from: Term });

export interface Indicator {
  /** `ekonomiskt-bistånd.hushåll` */
  readonly id: string;
  readonly chapter: number;
  readonly name: string;
  /** The measure as it stands on an axis: `Antal hushåll`, `Procent`. */
  readonly measure: string;
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly agreement: Agreement;
  /** Reference time as printed under tables: `31 december`, `under året`. */
  readonly reference: string;
  readonly source: string;
  readonly desired: 'higher' | 'lower' | 'none';
  readonly target?: IndicatorTarget;
  /** What is measured as a sentence's subject: `antalet hushåll med ekonomiskt bistånd`. */
  readonly subject: string;
  /** Of a share of answers: how many answered, and how many were asked. */
  readonly survey?: { readonly answers: Term; readonly invited?: Term };
  /** The dimension by which nämnder are compared like for like besides. */
  readonly standardiseBy?: string;
  /** Thresholds of its own, and why. */
  readonly analysis?: { readonly overrides: AnalysisOverrides; readonly reason: string };
  /** Decimals printed for a value; the kind decides when absent. */
  readonly decimals?: number;
  /** Members of a dimension sum to its total. A `false` one (unika personer) may exceed it. */
  readonly additive: boolean;
  readonly breaks: readonly SeriesBreak[];
  readonly sensitivity: 'normal' | 'high';
  readonly sex: 'required' | 'not_applicable' | 'not_collected';
  /** Counts children: flickor and pojkar instead of kvinnor and män. */
  readonly children: boolean;
  /** Years between two points: 2 for the hemlöshet waves. */
  readonly step: number;
  /** Years by which the newest point is known to come after the report's year. */
  readonly lag: number;
  /** What an earlier point is called: `året`, `kartläggning`. */
  readonly previous: string;
  /** Rates: per how many (1000, 10000, 100000). Shares: 100. */
  readonly per?: number;
  readonly numerator?: Term;
  readonly denominator?: Term;
  /** A share given without its counts. */
  readonly basisUnknown: boolean;
  /** Dimensions of the workbook's table that the definition holds at one member: `where` narrows the group all the same. */
  readonly narrowed: readonly string[];
  readonly note?: string;
  /** From this year on the source adds noise to every number, totals too: each is off by at most so much. */
  readonly noise?: { readonly from: number; readonly most: number };
}

/** Computed from two terms; what a sheet says of it is only compared. */
export function isDerived({ numerator, denominator }: Indicator): boolean {
  return numerator !== undefined && denominator !== undefined;
}

/** Where a term is found beside a value at `members`: those of them that the term's indicator is divided by, its own over them. */
export function membersAt(term: Term, members: Members, dimensions: readonly string[]): Members {
  const shared = Object.entries(members).filter(([name]) => dimensions.includes(name));
  return { ...Object.fromEntries(shared), ...term.members };
}

/** Whether a newer point than `year` should be there by now: a survey every second year may be a year old. */
export function isStale({ step, lag }: Indicator, year: number, reportYear: number): boolean {
  return year <= reportYear - lag - step;
}
