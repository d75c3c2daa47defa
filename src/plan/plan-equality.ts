// The page that closes a chapter: its main indicators over the stadsdelsnämnder, one chart each. Which they are, the chapter
// says; otherwise the first shares and rates that are computed from counts by nämnd.
import { diagnose } from '../diagnostics/diagnostic.js';
import { type Indicator, isDerived } from '../indicators/indicator.js';
import type { Chapter, Shown } from '../project/chapter.js';
import type { ChartYaml } from '../project/schemas/chapter-schema.js';
import type { PlannedAnalysis } from './plan.js';
import type { PlanContext, Spot } from './plan-context.js';

/** As many as the program chooses by itself. */
const mostChosen = 2;

/** What the page's charts show, first the one whose spread is drawn as a funnel. Empty: the chapter has no such page. */
export function equalityCharts(
  chapter: Chapter,
  analysis: PlannedAnalysis,
  context: PlanContext,
): readonly Shown<ChartYaml>[] {
  return mainIndicators(chapter, analysis, context).map((indicator, index) => {
    const planned = analysis.districts.find((one) => one.indicator === indicator.id);
    const yaml: ChartYaml = {
      key: `likställighet-${indicator.id.split('.').at(-1)}`,
      type: index === 0 ? 'funnel' : 'interval',
      indicator: indicator.id,
      title: `${indicator.name} efter stadsdelsnämnd`,
      years: planned?.years.slice(-1) ?? 1,
    };
    return { yaml, path: chapter.yaml.equality === undefined ? ['key'] : ['equality', 'indicators', index] };
  });
}

function mainIndicators(
  { yaml, source }: Chapter,
  { districts }: PlannedAnalysis,
  context: PlanContext,
): readonly Indicator[] {
  const compared = new Set(districts.map(({ indicator }) => indicator));
  if (yaml.equality === undefined) {
    const own = [...compared].filter((id) => id.startsWith(`${yaml.key}.`));
    return own
      .flatMap((id) => context.lookUp(id, yaml.key) ?? [])
      .filter(isDerived)
      .slice(0, mostChosen);
  }
  return yaml.equality.indicators.flatMap((name, index): readonly Indicator[] => {
    const spot: Spot = { source, path: ['equality', 'indicators', index] };
    const indicator = context.indicator(name, yaml.key, spot);
    if (indicator === undefined) return [];
    if (isDerived(indicator) && compared.has(indicator.id)) return [indicator];
    const need = 'andelar eller tal med täljare och nämnare efter stadsdelsnämnd';
    context.report(diagnose('SR-PLA-005', { what: `likställighetssidan (\`${name}\`)`, need }, context.at(spot)));
    return [];
  });
}
