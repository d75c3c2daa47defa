// What the analysis says of stadsdelsnämnder → a funnel or an interval chart. Where it is silent, or of another year or group,
// the values alone are shown, and nothing is said of chance.
import type { DistrictAnalysis, DistrictSilence, DistrictValue } from '../../analysis/districts/district-analysis.js';
import { exact, toDrawing } from '../../arithmetic/exact.js';
import type { Published } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import { districtDimension } from '../../indicators/dimension.js';
import type { Indicator } from '../../indicators/indicator.js';
import { capital } from '../../language/capital.js';
import { formatRounded } from '../../language/format-number.js';
import type { AxisEntry, PlannedChart } from '../../plan/plan.js';
import type { ChartModel, ComparedPoint, FunnelChart, IntervalChart } from './chart-model.js';
import { funnelCurves } from './funnel-curves.js';
import { publishedAt } from './series-of.js';

/** What is known of an indicator's nämnder, by its id. */
export type DistrictFindings = (indicator: string) => DistrictAnalysis | DistrictSilence | undefined;

type Base = Pick<FunnelChart, 'title' | 'measure' | 'decimals'>;

/** A planned `funnel` or `interval` chart. A funnel without limits to draw becomes an interval chart. */
export function districtChart(
  planned: PlannedChart,
  base: Base,
  data: PublishedData,
  findings: DistrictFindings | undefined,
): ChartModel {
  const { reference: city, fixed } = planned;
  const reference = city && { label: 'Staden', value: data.cell(city.indicator, city.year, city.members) };
  const values = planned.x.entries
    .filter(({ role }) => role === 'member')
    .map((entry) => ({ district: districtOf(entry), name: capital(entry.name), value: cellOf(planned, data, entry) }));
  const found = Object.keys(fixed.members).length === 0 ? findings?.(fixed.indicator) : undefined;
  const analysis = found && 'areas' in found && found.year === fixed.year ? found : undefined;
  const funnel = planned.type === 'funnel' && analysis ? funnelOf(values, analysis, base, data) : undefined;
  return funnel ?? intervalOf(values, analysis, { ...base, ...(reference ? { reference } : {}) });
}

interface Value {
  readonly district: string;
  readonly name: string;
  readonly value: Published;
}

function districtOf({ name, members }: AxisEntry): string {
  return members?.[districtDimension] ?? name;
}

/** Where a nämnd's value stands: the chart's one series holds the indicator. */
function cellOf(planned: PlannedChart, data: PublishedData, entry: AxisEntry): Published {
  return publishedAt(planned, data, ...planned.series.entries, entry);
}

function funnelOf(
  values: readonly Value[],
  analysis: DistrictAnalysis,
  base: Base,
  data: PublishedData,
): FunnelChart | undefined {
  const curves = funnelCurves(analysis, data.settings);
  if (curves === undefined) return undefined;
  const { inner, outer, ...drawn } = curves;
  return {
    ...base,
    type: 'funnel',
    points: values.map((one) => {
      const area = areaOf(one, analysis);
      if (!area) return pointOf(one, analysis);
      const outside = isOutside(area, outer) ? 'outer' : isOutside(area, inner) ? 'inner' : undefined;
      return { ...pointOf(one, analysis), denominator: area.denominator, ...(outside ? { outside } : {}) };
    }),
    reference: { label: 'Staden', value: analysis.city },
    ...drawn,
    denominatorName: denominatorName(analysis.indicator, data),
    innerLabel: percentLabel(inner),
    outerLabel: percentLabel(outer),
  };
}

function intervalOf(
  values: readonly Value[],
  analysis: DistrictAnalysis | undefined,
  base: Base & Pick<IntervalChart, 'reference'>,
): IntervalChart {
  const confidence =
    analysis && Math.min(...analysis.areas.flatMap(({ limits }) => limits.map((one) => one.confidence)));
  const known = confidence !== undefined && Number.isFinite(confidence);
  return {
    ...base,
    type: 'interval',
    points: values.map((one) => {
      const area = areaOf(one, analysis);
      return { ...pointOf(one, analysis), ...(area ? { interval: area.interval } : {}) };
    }),
    ...(known ? { confidenceLabel: percentLabel(confidence) } : {}),
  };
}

function areaOf({ district }: Value, analysis: DistrictAnalysis | undefined): DistrictValue | undefined {
  return analysis?.areas.find(({ name }) => name === district);
}

function pointOf(one: Value, analysis: DistrictAnalysis | undefined): ComparedPoint {
  const { name, value } = one;
  const area = areaOf(one, analysis);
  if (area?.deviates) return { name, value, deviates: area.deviates };
  if (analysis === undefined || area || value.state !== 'value') return { name, value };
  const why = analysis.leftOut.find((other) => other.name === one.district)?.why;
  return { name, value, leftOut: why === 'small' ? 'small' : 'unknown' };
}

function isOutside({ published, limits }: DistrictValue, confidence: number): boolean {
  const limit = limits.find((one) => one.confidence === confidence);
  const value = toDrawing(published.value);
  return limit !== undefined && (value < limit.low || value > limit.high);
}

/** `Folkmängd`, `Folkmängd, 18–64 år`: what the values are divided by, with what it is held at. */
function denominatorName({ denominator }: Indicator, data: PublishedData): string {
  if (denominator === undefined) return 'Nämnare';
  const name = data.indicator(denominator.indicator)?.name ?? denominator.indicator;
  return [name, ...Object.values(denominator.members)].join(', ');
}

/** `95 procent`, `99,8 procent` */
function percentLabel(confidence: number): string {
  const percent = exact(confidence).mul(100);
  return `${formatRounded(percent, percent.d === 1n ? 0 : 1)} procent`;
}
