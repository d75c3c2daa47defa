// Which findings the report's own texts ask for.
import type { Plan, PlannedChapter } from '../../plan/plan.js';
import { findingNames } from './finding-id.js';

/** Findings that the chapter's decisions or any text name, by both of their names: they are told however little they weigh. */
export function askedFindings({ bindings }: Plan, { summary, key }: PlannedChapter): ReadonlySet<string> {
  const decided = 'blocks' in summary ? [] : summary.flatMap((one) => (one.kind === 'own' ? [] : [one.finding]));
  const bound = [...bindings.values()].flatMap((one) => (one.kind === 'finding' ? [one] : []));
  return new Set([
    ...decided.flatMap((id) => findingNames(id, key)),
    ...bound.flatMap(({ id, chapterKey }) => findingNames(id, chapterKey)),
  ]);
}
