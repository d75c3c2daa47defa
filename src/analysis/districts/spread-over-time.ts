// Whether the differences between the stadsdelsnämnder grow or shrink: the chance-corrected spread tau/t, year by year. The raw
// coefficient of variation of small counts is mostly noise (statistics.md section 3).
import { exact, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { AnalysisSettings } from '../../indicators/analysis-settings.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { PlannedAnalysis } from '../../plan/plan.js';
import { classifyTrend } from '../judgements/classify-trend.js';
import { unbrokenYears } from '../series/unbroken-years.js';
import { funnelError } from '../statistics/funnel-limits.js';
import { overdispersion } from '../statistics/overdispersion.js';
import { type ComparedDistricts, compareDistricts } from './compare-districts.js';
import type { DistrictAnalysis } from './district-analysis.js';

/** tau/t in percent. */
function systematicSpread({ areas, target, kind }: ComparedDistricts, winsorise: number): number {
  const t = toDrawing(target);
  const errors = areas.map(({ exposure }) => funnelError(t, toDrawing(exposure), kind));
  const z = areas.map(({ events, exposure }, i) => (toDrawing(events.div(exposure)) - t) / (errors[i] ?? 1));
  return (100 * Math.sqrt(overdispersion(z, errors, winsorise).tau2)) / t;
}

/** Over the newest unbroken years that can be compared by the same rules; undefined when the newest planned one cannot. */
export function spreadOverTime(
  { names, years }: PlannedAnalysis['districts'][number],
  indicator: Indicator,
  data: PublishedData,
  { districts, trend }: AnalysisSettings,
): DistrictAnalysis['spreadOverTime'] {
  const found = years.flatMap((year) => {
    const compared = compareDistricts(names, year, indicator, data, districts);
    return typeof compared === 'string' ? [] : [{ year, systematic: systematicSpread(compared, districts.winsorise) }];
  });
  const unbroken = unbrokenYears(
    found.map(({ year }) => year),
    indicator,
  );
  const run = found.filter(({ year }) => unbroken.includes(year));
  if (run.at(-1)?.year !== years.at(-1)) return undefined;
  const values = run.map(({ systematic }) => exact(systematic));
  return {
    years: run,
    classification: classifyTrend(unbroken, values, { kind: 'other', settings: trend }).classification,
  };
}
