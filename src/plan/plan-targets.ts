// The section on what a chapter's targets came to: how it and its table are called.
import { uncapital } from '../language/capital.js';
import type { DefinedChapter } from '../project/defined-chapter.js';
import type { PlannedTargets } from './plan.js';
import type { PlanContext } from './plan-context.js';

/** One bar alone compares nothing. */
const fewestInChart = 2;

/** Undefined where no indicator of the chapter has a target for the year; `section`, `table` and `chart` are their numbers. */
export function targetsSection(
  { yaml }: DefinedChapter,
  named: { readonly heading: string; readonly section: string; readonly table: string; readonly chart: string },
  context: PlanContext,
): PlannedTargets | undefined {
  const { key, chapter } = yaml;
  const indicators = context.indicatorsWithTarget(chapter);
  if (indicators.length === 0) return undefined;
  const title = `Årsmål och utfall för ${uncapital(yaml.title)}`;
  const shares = indicators.filter(({ kind }) => kind === 'share').map(({ id }) => id);
  const chart = { label: `diagram.${key}.måluppfyllelse`, number: named.chart, title, indicators: shares };
  const table = {
    label: `tabell.${key}.måluppfyllelse`,
    number: named.table,
    title,
  };
  return {
    heading: named.heading,
    number: named.section,
    label: `avsnitt.${key}.måluppfyllelse`,
    table,
    ...(shares.length >= fewestInChart ? { chart } : {}),
    indicators: indicators.map(({ id }) => id),
  };
}
