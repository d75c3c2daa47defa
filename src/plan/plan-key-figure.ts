// A key figure of a chapter's opening: its newest value, the one before, and the years of its line.
import { diagnose } from '../diagnostics/diagnostic.js';
import { isStale } from '../indicators/indicator.js';
import type { Chapter } from '../project/chapter.js';
import type { PlannedKeyFigure } from './plan.js';
import type { PlanContext, Spot } from './plan-context.js';

/** Of the chapter's key figure at `index`; undefined after a diagnostic. */
export function planKeyFigure(chapter: Chapter, index: number, context: PlanContext): PlannedKeyFigure | undefined {
  const given = chapter.yaml.keyFigures[index];
  if (given === undefined) return undefined;
  const {
    indicator: name,
    label,
    where,
  } = typeof given === 'string' ? { indicator: given, label: undefined, where: undefined } : given;
  const spot: Spot = { source: chapter.source, path: ['keyFigures', index] };
  const indicator = context.indicator(name, chapter.yaml.key, spot);
  if (!indicator) return undefined;
  const members = context.members(where ?? {}, indicator, { ...spot, path: [...spot.path, 'where'] });
  const years = context.yearsOf(indicator.id, members);
  const year = years.at(-1);
  if (year === undefined)
    return context.report(diagnose('SR-PLA-003', { indicator: indicator.id, years: 'något år' }, context.at(spot)));
  if (isStale(indicator, year, context.year)) {
    const expected = context.year - indicator.lag;
    context.report(diagnose('SR-PLA-009', { indicator: name, year, expected }, context.at(spot)));
  }
  const recentYears = years.slice(-6);
  return {
    label: label ?? indicator.name,
    fixed: { indicator: indicator.id, year, members },
    previous: year - indicator.step,
    recentYears,
    cells: [...new Set([...recentYears, year - indicator.step])].map((one) => ({
      indicator: indicator.id,
      year: one,
      members,
    })),
  };
}
