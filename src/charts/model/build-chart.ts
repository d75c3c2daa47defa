// A planned chart → its model, in published values.
import { targetAt } from '../../analysis/targets/target-at.js';
import { tableDecimals } from '../../analysis/value-decimals.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { Indicator } from '../../indicators/indicator.js';
import { capital } from '../../language/capital.js';
import type { AxisEntry, PlannedChart } from '../../plan/plan.js';
import type { ChartModel, ChartPoint, LineChart, PyramidChart } from './chart-model.js';
import { type DistrictFindings, districtChart } from './district-charts.js';
import { isOrdered, publishedAt, roleOf, seriesOf } from './series-of.js';
import { shareMeasure } from './share-measure.js';

const yearOf = ({ year }: AxisEntry): number => year ?? 0;
const nameOf = ({ name }: AxisEntry): string => capital(name);

/**
 * The model of a planned chart. `districts` tells what is known of an indicator's nämnder, for funnels and intervals: without it,
 * and where it is silent, these show the values alone.
 * @throws Error for an indicator that `data` does not have.
 */
export function buildChart(
  planned: PlannedChart,
  title: string,
  data: PublishedData,
  districts?: DistrictFindings,
): ChartModel {
  const indicator = data.indicator(planned.fixed.indicator);
  if (indicator === undefined) throw new Error(`planned chart of an unknown indicator ${planned.fixed.indicator}`);
  const base = { title, measure: indicator.measure, decimals: tableDecimals(indicator) };
  const highlight = planned.highlight === undefined ? {} : { highlight: capital(planned.highlight) };
  switch (planned.type) {
    case 'line':
      return {
        ...base,
        type: 'line',
        series: seriesOf(planned, data, yearOf),
        breaks: breaksOf(planned, data),
        fromZero: planned.fromZero,
        step: indicator.step,
        ...marksOf(planned, indicator, data),
        ...highlight,
      };
    case 'multiples':
      return {
        ...base,
        type: 'multiples',
        panels: (planned.panels?.entries ?? []).map((panel) => ({
          name: capital(panel.name),
          series: seriesOf(planned, data, yearOf, [panel]),
        })),
        breaks: breaksOf(planned, data),
        fromZero: planned.fromZero,
        step: indicator.step,
      };
    case 'column':
      return {
        ...base,
        type: 'column',
        columns: seriesOf(planned, data, yearOf).flatMap(({ points }) => points),
        breaks: breaksOf(planned, data),
      };
    case 'slope': {
      const [from, to] = planned.x.entries;
      if (from === undefined || to === undefined) throw new Error('a slope chart was planned without its two years');
      const lines = planned.series.entries.map((entry) => ({
        name: capital(entry.name),
        role: roleOf(planned.series.dimension, entry),
        from: publishedAt(planned, data, entry, from),
        to: publishedAt(planned, data, entry, to),
      }));
      return { ...base, type: 'slope', from: yearOf(from), to: yearOf(to), lines, ...highlight };
    }
    case 'stacked':
      return {
        ...base,
        type: 'stacked',
        series: seriesOf(planned, data, nameOf),
        ordered: isOrdered(planned, data),
        ...(planned.wholes ? { wholes: wholesOf(planned, data) } : {}),
      };
    case 'percent': {
      const shares = { series: seriesOf(planned, data, nameOf), ordered: isOrdered(planned, data) };
      if (planned.wholes === undefined) return { ...base, type: 'percent', ...shares };
      const wholes = wholesOf(planned, data);
      return { ...base, measure: shareMeasure(indicator), decimals: 0, type: 'percent', ...shares, wholes };
    }
    case 'grouped':
      return { ...base, type: 'grouped', series: seriesOf(planned, data, nameOf) };
    case 'dots':
      return {
        ...base,
        type: 'dots',
        series: seriesOf(planned, data, nameOf),
        order: orderOf(planned, data),
        fromZero: planned.fromZero,
      };
    case 'ranked': {
      const { reference: city } = planned;
      const reference = city && {
        reference: { label: 'Staden', value: data.cell(city.indicator, city.year, city.members) },
      };
      return {
        ...base,
        type: 'ranked',
        bars: seriesOf(planned, data, nameOf).flatMap(({ points }) => points),
        order: orderOf(planned, data),
        ...reference,
        ...highlight,
      };
    }
    case 'funnel':
    case 'interval':
      return districtChart(planned, base, data, districts);
    case 'pyramid':
      return { ...base, type: 'pyramid', classes: pyramidClasses(planned, data) };
  }
}

/** What each bar's parts are parts of. */
function wholesOf(planned: PlannedChart, data: PublishedData): readonly ChartPoint<string>[] {
  return planned.x.entries.map((x) => ({ x: nameOf(x), y: publishedAt(planned, data, x) }));
}

/** Categories with an order of their own keep it. */
function orderOf({ x }: PlannedChart, data: PublishedData): 'given' | 'value' {
  return data.dimension(x.dimension)?.ordered ? 'given' : 'value';
}

/** What is marked out in a line chart beside its lines. */
function marksOf(
  planned: PlannedChart,
  indicator: Indicator,
  data: PublishedData,
): Pick<LineChart, 'annotations' | 'target'> {
  const { annotations } = planned;
  const target = planned.target ? targetOf(planned, indicator, data) : undefined;
  return {
    ...(annotations ? { annotations: annotations.map(({ year, text }) => ({ year, label: text })) } : {}),
    ...(target ? { target } : {}),
  };
}

/** The number of the definition with its own year, or the newest published target of the years shown. */
function targetOf(
  { years, fixed }: PlannedChart,
  indicator: Indicator,
  data: PublishedData,
): LineChart['target'] | undefined {
  const { target } = indicator;
  const own = target && 'value' in target ? [target.year] : years.toReversed();
  for (const year of own) {
    const found = targetAt(indicator, fixed.members, year, data);
    if (found) return { label: `Mål ${year}`, year, ...found };
  }
  return undefined;
}

function pyramidClasses(planned: PlannedChart, data: PublishedData): PyramidChart['classes'] {
  const [women, men] = planned.series.entries;
  return planned.x.entries.map((x) => {
    const years = classYears(x.name);
    const side = (entry: AxisEntry | undefined) => publishedAt(planned, data, ...(entry ? [entry] : []), x);
    return { name: x.name, women: side(women), men: side(men), ...(years === undefined ? {} : { years }) };
  });
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
