// Bars and dots with several series in words: series by series over the years, else row by row.
import type { Exact } from '../../arithmetic/exact.js';
import { isYear, partSize, stackNames } from '../bars/stack-parts.js';
import { dotOrder } from '../dots/dot-order.js';
import { chartNumber } from '../marks/chart-number.js';
import type { ChartPoint, DotChart, GroupedBarChart, PercentChart, StackedBarChart } from '../model/chart-model.js';
import { stackTotals } from '../model/stack-totals.js';
import { hiddenSentence, kindSentence, period, type Told } from './alt-words.js';
import { toldSentences } from './series-words.js';

type ComparedChart = StackedBarChart | PercentChart | GroupedBarChart | DotChart;

/** Kind, measure and period, then every value that is published, then what is not. */
export function comparedSentences(kind: string, chart: ComparedChart): readonly string[] {
  const names = chart.type === 'dots' ? dotOrder(chart) : stackNames(chart);
  return names.every(isYear) ? overYears(kind, chart, [...names].sort()) : rowByRow(kind, chart, names);
}

/** What is told of a point: as the chart shows it, or that it is not published; undefined for what cannot occur. */
function toldOf(chart: ComparedChart, point: ChartPoint<string>): Exact | 'absent' | undefined {
  if (point.y.state === 'notApplicable') return undefined;
  if (chart.type === 'stacked' || chart.type === 'percent') return partSize(chart, point) ?? 'absent';
  return point.y.state === 'value' ? point.y.value : 'absent';
}

function overYears(kind: string, chart: ComparedChart, years: readonly string[]): readonly string[] {
  const series = chart.series.map(({ name, points }) => {
    const told = [...points]
      .sort((a, b) => Number(a.x) - Number(b.x))
      .map((point) => ({ name: point.x, value: toldOf(chart, point) }));
    const values = told.flatMap(({ name, value }): readonly Told[] =>
      value === undefined || value === 'absent' ? [] : [{ name, value }],
    );
    const absent = told.filter(({ value }) => value === 'absent').map((one) => one.name);
    return { name, values, absent, all: absent.length === points.length };
  });
  const totals = totalsOf(chart);
  const whole = years.flatMap((name): readonly Told[] => {
    const total = totals.get(name);
    return total ? [{ name, value: total.value }] : [];
  });
  const told = whole.length > 0 ? [...series, { name: 'Totalt', values: whole, absent: [], all: false }] : series;
  return [kindSentence(kind, chart.measure, period(years)), ...toldSentences(told, chart.decimals)];
}

/** What the bars of a stack amount to, where the chart says so. */
function totalsOf(chart: ComparedChart): ReturnType<typeof stackTotals> {
  return chart.type === 'stacked' ? stackTotals(chart) : new Map();
}

/** `Kvinnor 420`, but `420 (2024)`: two numbers after each other are misheard. */
function named(series: string, value: string): string {
  return isYear(series) ? `${value} (${series})` : `${series} ${value}`;
}

/** Each row with its values, in the order of the series. */
function rowByRow(kind: string, chart: ComparedChart, names: readonly string[]): readonly string[] {
  const totals = totalsOf(chart);
  const rows = names.map((name) => {
    const total = totals.get(name);
    const told = chart.series.flatMap((series) =>
      series.points
        .filter(({ x }) => x === name)
        .map((point) => ({ series: series.name, value: toldOf(chart, point) })),
    );
    const words = told.flatMap(({ series, value }) =>
      value === undefined || value === 'absent' ? [] : [named(series, chartNumber(value, chart.decimals))],
    );
    return {
      name,
      words: total ? [...words, `totalt ${chartNumber(total.value, chart.decimals)}`] : words,
      absent: told.filter(({ value }) => value === 'absent').map((one) => `${name} ${one.series}`),
    };
  });
  return [
    kindSentence(kind, chart.measure, ''),
    ...rows.filter(({ words }) => words.length > 0).map(({ name, words }) => `${name}: ${words.join('; ')}`),
    ...hiddenSentence(rows.flatMap(({ absent }) => absent)),
  ];
}
