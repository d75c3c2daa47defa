// The figures that a chapter's summary always tells, and that the memo's Resultat has to have.
import { diagnose } from '../diagnostics/diagnostic.js';
import type { DefinedChapter } from '../project/defined-chapter.js';
import type { PlannedHeadline } from './plan.js';
import type { PlanContext, Spot } from './plan-context.js';

/** In the declared order; those that cannot be planned are diagnosed. */
export function planHeadlines({ yaml, source }: DefinedChapter, context: PlanContext): readonly PlannedHeadline[] {
  return (yaml.headlines ?? []).flatMap((given, index): readonly PlannedHeadline[] => {
    const spot: Spot = { source, path: ['headlines', index] };
    const {
      indicator: name,
      where,
      since,
    } = typeof given === 'string' ? { indicator: given, where: {}, since: undefined } : given;
    const indicator = context.indicator(name, yaml.key, spot);
    if (indicator === undefined) return [];
    const members = context.members(where ?? {}, indicator, { ...spot, path: [...spot.path, 'where'] });
    const years = context.yearsExactly(indicator.id, members);
    const lacking = since !== undefined && !years.includes(since) ? since : undefined;
    if (years.length === 0 || lacking !== undefined) {
      const told = { indicator: indicator.id, years: String(lacking ?? 'något år') };
      context.report(diagnose('SR-PLA-003', told, context.at(spot)));
      return [];
    }
    const cells = years.map((year) => ({ indicator: indicator.id, year, members }));
    const place = source.placeOfValue(spot.path);
    return [{ indicator: indicator.id, members, cells, place, ...(since === undefined ? {} : { since }) }];
  });
}
