// How far a target (årsmål) is reached: by the rule, for all, for women and for men (statistics.md section 6).
import type { Exact } from '../../arithmetic/exact.js';
import type { Published, PublishedValue } from '../../disclosure/published.js';
import type { Members } from '../../indicators/cell-key.js';
import type { Indicator, Judgement } from '../../indicators/indicator.js';

export interface TargetOutcome {
  readonly outcome: PublishedValue;
  /** Relative, positive in the desired direction; undefined for a target of 0. */
  readonly deviation: Exact | undefined;
  readonly judgement: Judgement;
}

export interface TargetAnalysis {
  readonly id: string;
  readonly indicator: Indicator;
  readonly members: Members;
  readonly year: number;
  /** A number of the definition, or the published cell that holds it. */
  readonly target: { readonly value: Exact; readonly source?: PublishedValue };
  /** Absent when the outcome is missing or hidden: then nothing is judged. */
  readonly total?: TargetOutcome;
  readonly women?: TargetOutcome;
  readonly men?: TargetOutcome;
  /** As published, whatever its state, for the table. */
  readonly outcomes: { readonly total: Published; readonly women?: Published; readonly men?: Published };
  /** What is printed: the rule's judgement, or the author's with its reason. */
  readonly judgement?: Judgement;
  readonly override?: { readonly judgement: Judgement; readonly reason: string };
  /** Nämnder whose whole interval is on the wrong side of the target. */
  readonly belowTarget: readonly { readonly name: string; readonly published: PublishedValue }[];
}
