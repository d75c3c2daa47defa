// The series of a planned chart, in published values: what every type of chart is built from.
import type { Published } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import { sexDimension } from '../../indicators/dimension.js';
import { capital } from '../../language/capital.js';
import { type AxisEntry, crossing, type PlannedChart } from '../../plan/plan.js';
import type { ChartSeries } from './chart-model.js';

/** The published value where the entries cross. */
export function publishedAt(planned: PlannedChart, data: PublishedData, ...entries: readonly AxisEntry[]): Published {
  const { indicator, year, members } = crossing(planned.fixed, ...entries);
  return data.cell(indicator, year, members);
}

/** One series per entry of the planned series, within a panel where there is one. */
export function seriesOf<X>(
  planned: PlannedChart,
  data: PublishedData,
  position: (entry: AxisEntry) => X,
  panel: readonly AxisEntry[] = [],
): readonly ChartSeries<X>[] {
  const { series, x } = planned;
  return series.entries.map((entry) => ({
    name: seriesName(entry, planned, data),
    role: roleOf(series.dimension, entry),
    points: x.entries.map((at) => ({ x: position(at), y: publishedAt(planned, data, entry, ...panel, at) })),
  }));
}

/** Women and men have an order but keep their own two colours everywhere. */
export function isOrdered({ series }: PlannedChart, data: PublishedData): boolean {
  return series.dimension !== sexDimension && (data.dimension(series.dimension)?.ordered ?? false);
}

/** Kvinnor and män, flickor and pojkar, the total, or any other category. */
export function roleOf(dimension: string, entry: AxisEntry): ChartSeries<unknown>['role'] {
  if (entry.role === 'total') return 'total';
  if (dimension !== sexDimension) return 'category';
  return entry.name === 'kvinnor' || entry.name === 'flickor' ? 'women' : 'men';
}

function seriesName(entry: AxisEntry, { series, fixed }: PlannedChart, data: PublishedData): string {
  if (entry.role === 'indicator' && series.entries.length === 1)
    return data.indicator(fixed.indicator)?.name ?? entry.name;
  return capital(entry.name);
}
