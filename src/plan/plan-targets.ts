// The section on what a chapter's targets came to: how it and its table are called.
import { uncapital } from '../language/capital.js';
import type { DefinedChapter } from '../project/defined-chapter.js';
import type { PlannedTargets } from './plan.js';
import type { PlanContext } from './plan-context.js';

/** Undefined where no indicator of the chapter has a target for the year; `section` and `table` are their numbers. */
export function targetsSection(
  { yaml: { key, chapter, title } }: DefinedChapter,
  named: { readonly heading: string; readonly section: string; readonly table: string },
  context: PlanContext,
): PlannedTargets | undefined {
  const indicators = context.indicatorsWithTarget(chapter);
  if (indicators.length === 0) return undefined;
  const table = {
    label: `tabell.${key}.måluppfyllelse`,
    number: named.table,
    title: `Årsmål och utfall för ${uncapital(title)}`,
  };
  return {
    heading: named.heading,
    number: named.section,
    label: `avsnitt.${key}.måluppfyllelse`,
    table,
    indicators: indicators.map(({ id }) => id),
  };
}
