// A planned chart → its model, in published values.
import { tableDecimals } from '../analysis/value-decimals.js';
import type { Published } from '../disclosure/published.js';
import type { PublishedData } from '../disclosure/published-data.js';
import { sexDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import { capital } from '../language/capital.js';
import { type AxisEntry, crossing, type PlannedChart } from '../plan/plan.js';
import type { ChartModel, ChartSeries, PyramidChart } from './chart-model.js';

export function buildChart(planned: PlannedChart, title: string, data: PublishedData): ChartModel {
  const indicator = data.indicator(planned.fixed.indicator);
  if (indicator === undefined) throw new Error(`planned chart of an unknown indicator ${planned.fixed.indicator}`);
  const base = { title, measure: indicator.measure, decimals: tableDecimals(indicator) };
  const at = (...entries: readonly AxisEntry[]): Published => {
    const key = crossing(planned.fixed, ...entries);
    return data.cell(key.indicator, key.year, key.members);
  };
  const series = <X>(position: (entry: AxisEntry) => X): ChartSeries<X>[] =>
    planned.series.entries.map((entry) => ({
      name: seriesName(entry, indicator, planned),
      role: roleOf(planned.series.dimension, entry),
      points: planned.x.entries.map((x) => ({ x: position(x), y: at(entry, x) })),
    }));
  switch (planned.type) {
    case 'line':
      return {
        ...base,
        type: 'line',
        series: series((x) => x.year ?? 0),
        breaks: breaksOf(planned, data),
        fromZero: planned.fromZero,
        step: indicator.step,
      };
    case 'stacked':
      return {
        ...base,
        type: 'stacked',
        series: series((x) => capital(x.name)),
        // Women and men have an order but keep their own two colours everywhere.
        ordered:
          planned.series.dimension !== sexDimension && (data.dimension(planned.series.dimension)?.ordered ?? false),
      };
    case 'ranked': {
      const reference = planned.reference
        ? {
            reference: {
              label: 'Staden',
              value: data.cell(planned.reference.indicator, planned.reference.year, planned.reference.members),
            },
          }
        : {};
      return {
        ...base,
        type: 'ranked',
        bars: planned.x.entries.map((x) => ({ x: capital(x.name), y: at(...planned.series.entries, x) })),
        order: data.dimension(planned.x.dimension)?.ordered ? 'given' : 'value',
        ...reference,
        ...(planned.highlight === undefined ? {} : { highlight: planned.highlight }),
      };
    }
    case 'pyramid': {
      const [women, men] = planned.series.entries;
      const classes = planned.x.entries.map((x): PyramidChart['classes'][number] => {
        const years = classYears(x.name);
        return {
          name: x.name,
          women: women ? at(women, x) : at(x),
          men: men ? at(men, x) : at(x),
          ...(years === undefined ? {} : { years }),
        };
      });
      return { ...base, type: 'pyramid', classes };
    }
  }
}

function seriesName(entry: AxisEntry, indicator: Indicator, planned: PlannedChart): string {
  if (entry.role === 'indicator' && planned.series.entries.length === 1) return indicator.name;
  return capital(entry.name);
}

function roleOf(dimension: string, entry: AxisEntry): ChartSeries<unknown>['role'] {
  if (entry.role === 'total') return 'total';
  if (dimension !== sexDimension) return 'category';
  return entry.name === 'kvinnor' || entry.name === 'flickor' ? 'women' : 'men';
}

/** Breaks within the years shown; the label is the year and `tidsseriebrott`, the note under the chart explains. */
function breaksOf(planned: PlannedChart, data: PublishedData): { year: number; label: string }[] {
  const [from, to] = [planned.years[0] ?? 0, planned.years.at(-1) ?? 0];
  const years = planned.indicators.flatMap((id) =>
    (data.indicator(id)?.breaks ?? [])
      .filter((one) => one.comparable === 'no' && from < one.year && one.year <= to)
      .map((one) => one.year),
  );
  return [...new Set(years)].map((year) => ({ year, label: 'Tidsseriebrott' }));
}

/** `5–9 år` is five years wide, `85 år och äldre` is open. */
function classYears(name: string): number | undefined {
  const ends = /^(\d+)\D+(\d+)/.exec(name);
  return ends ? Number(ends[2]) - Number(ends[1]) + 1 : undefined;
}
