// What could be told of one thing, before it is known how sure it is: tests wait for those of the whole chapter.
import type { EvidenceType, Finding } from './finding.js';

/** One test or fact of a candidate. */
export interface Claim {
  readonly type: EvidenceType;
  /** Size, 0 to 1. */
  readonly m: number;
  /** Of a test; a fact has none. */
  readonly p?: number;
}

type Unscored<F> = F extends Finding ? Omit<F, 'evidence' | 'score'> : never;

export interface Candidate {
  /** All of the finding but its weight. */
  readonly finding: Unscored<Finding>;
  readonly claims: readonly Claim[];
  /** Persons, households or events behind it. */
  readonly volume: number;
}
