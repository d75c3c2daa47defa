// What a comparison of women and men starts from, and what it comes to.
import type { PublishedValue } from '../../disclosure/published.js';
import type { Members } from '../../indicators/cell-key.js';
import type { SexAnalysis, SexSilence } from './sex-analysis.js';

/** The two values that are compared, and where they stand: `members` without the sex. */
export interface SexPair {
  readonly year: number;
  readonly members: Members;
  readonly women: PublishedValue;
  readonly men: PublishedValue;
}

/** What is said, or why nothing is. */
export type SexComparison = Pick<SexAnalysis, 'verdict' | 'gap' | 'ratio' | 'p' | 'part'> | SexSilence['by'];
