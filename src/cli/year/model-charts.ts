// Every chart's model, judged but not drawn: what the audit may still hide is never drawn, nor what will not be written.
import type { Analysis } from '../../analysis/analysis.js';
import { buildChart } from '../../charts/model/build-chart.js';
import { buildProfile } from '../../charts/model/build-profile.js';
import { buildTargets } from '../../charts/model/build-targets.js';
import type { ChartModel } from '../../charts/model/chart-model.js';
import { checkChart } from '../../charts/model/check-chart.js';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { DistrictProfile } from '../../document/district-profiles.js';
import { captionText } from '../../document/item-caption.js';
import type { Plan } from '../../plan/plan.js';
import type { FontMetrics } from '../../typography/font-metrics.js';

export interface ModelChartsInput {
  readonly plan: Plan;
  readonly data: PublishedData;
  readonly analysis: Analysis;
  readonly profiles: readonly DistrictProfile[];
  readonly metrics: FontMetrics;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** By the chart's label; without those that cannot be drawn, which are reported. */
export function modelCharts({
  plan,
  data,
  analysis,
  profiles,
  metrics,
  report,
}: ModelChartsInput): ReadonlyMap<string, ChartModel> {
  const charts = plan.chapters.flatMap(({ sections, equality }) => [
    ...sections.flatMap((section) => section.charts),
    ...(equality?.charts ?? []),
  ]);
  const compared = new Map(analysis.chapters.flatMap(({ districts }) => districts.map((one) => [one.id, one])));
  const models = new Map<string, ChartModel>();
  for (const planned of charts) {
    const model = buildChart(planned, captionText(planned), data, (id) => compared.get(id));
    const faults = checkChart(model, metrics).map((fault) => ({ ...fault, place: planned.place }));
    faults.forEach(report);
    if (!hasErrors(faults)) models.set(planned.label, model);
  }
  for (const { key, targets } of plan.chapters) {
    const chart = targets?.chart;
    const found = analysis.chapters.find((one) => one.key === key)?.targets ?? [];
    const shown = found.filter(({ indicator }) => chart?.indicators.includes(indicator.id));
    if (chart && shown.length > 0) models.set(chart.label, buildTargets(shown, `${chart.title} ${data.year}`));
  }
  for (const profile of profiles) models.set(profile.label, buildProfile(profile, data));
  return models;
}
