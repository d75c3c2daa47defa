// Sentences that lead to the charts and tables that the program places by itself, as an author's text leads to the others.
import type { Inline } from '../text/text-block.js';

/** `Diagram 2.4`, `tabell 2.3`, or words between them. */
export type Step = string | { readonly label: string; readonly capital?: true };

/** Steps in their order. A label must be among the plan's targets. */
export function leadTo(...steps: readonly Step[]): readonly Inline[] {
  return steps.map((step) =>
    typeof step === 'string'
      ? { kind: 'text', text: step }
      : { kind: 'reference', label: step.label, capital: step.capital ?? false },
  );
}
