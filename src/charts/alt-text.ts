// What a chart shows, in words, from the same published values: for those who cannot see it.
import { formatInterval } from '../language/interval.js';
import { extremes, hiddenSentence, isAbsent, kindSentence, said, seriesSentences, tellable } from './alt-words.js';
import type {
  ChartModel,
  ChartSeries,
  LineChart,
  PyramidChart,
  RankedBarChart,
  StackedBarChart,
} from './chart-model.js';
import { chartNumber } from './chart-number.js';
import { publishedYears } from './line-segments.js';
import { rankBars } from './rank-bars.js';

/** One short paragraph in Swedish: kind, measure and period, then first, last, highest and lowest, then what is not published. */
export function altText(model: ChartModel): string {
  const sentences = [model.title, ...sentencesOf(model)];
  return sentences.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}

function sentencesOf(model: ChartModel): readonly string[] {
  switch (model.type) {
    case 'line':
      return lineSentences(model);
    case 'ranked':
      return rankedSentences(model);
    case 'stacked':
      return stackedSentences(model);
    case 'pyramid':
      return pyramidSentences(model);
  }
}

function lineSentences(chart: LineChart): readonly string[] {
  const years = publishedYears(chart.series).map(String);
  const period = years.length < 2 ? (years[0] ?? '') : formatInterval(years[0] ?? '', years.at(-1) ?? '');
  const breaks = chart.breaks.map(({ year, label }) => `Tidsseriebrott ${year}: ${label}`);
  return [
    kindSentence('Linjediagram', chart.measure, period),
    ...breaks,
    ...seriesSentences(timeSeries(chart.series), chart.decimals),
  ];
}

function timeSeries(series: readonly ChartSeries<number>[]): readonly ChartSeries<string>[] {
  return series.map((one) => {
    const points = [...one.points].sort((a, b) => a.x - b.x);
    return { ...one, points: points.map(({ x, y }) => ({ x: String(x), y })) };
  });
}

function rankedSentences(chart: RankedBarChart): readonly string[] {
  const bars = rankBars(chart);
  const values = tellable(bars);
  const told = values.map(({ name, value }) => `${name} ${chartNumber(value, chart.decimals)}`);
  const { reference } = chart;
  const city =
    reference?.value.state === 'value'
      ? [`${reference.label}: ${chartNumber(reference.value.value, chart.decimals)}`]
      : [];
  return [
    kindSentence('Stapeldiagram', chart.measure, chart.order === 'value' ? 'från högst till lägst' : ''),
    ...(told.length > 0 ? [told.join(', ')] : []),
    ...city,
    ...hiddenSentence(bars.filter(({ y }) => isAbsent(y)).map(({ x }) => x)),
  ];
}

function stackedSentences(chart: StackedBarChart): readonly string[] {
  const names = [...new Set(chart.series.flatMap(({ points }) => points.map(({ x }) => x)))];
  const years = names.every((name) => /^\d{4}$/.test(name));
  if (!years) return [kindSentence('Staplat stapeldiagram', chart.measure, ''), ...stackSentences(chart, names)];
  const ordered = [...names].sort();
  const period = ordered.length < 2 ? (ordered[0] ?? '') : formatInterval(ordered[0] ?? '', ordered.at(-1) ?? '');
  const series = chart.series.map((one) => ({
    ...one,
    points: [...one.points].sort((a, b) => Number(a.x) - Number(b.x)),
  }));
  return [kindSentence('Staplat stapeldiagram', chart.measure, period), ...seriesSentences(series, chart.decimals)];
}

/** Each bar with its parts, in stacking order. */
function stackSentences({ series, decimals }: StackedBarChart, names: readonly string[]): readonly string[] {
  const bars = names.map((name) => {
    const parts = series.flatMap((one) =>
      one.points.filter(({ x }) => x === name).map(({ y }) => ({ x: one.name, y })),
    );
    return { name, told: tellable(parts), hidden: parts.filter(({ y }) => isAbsent(y)).map(({ x }) => `${name} ${x}`) };
  });
  const sentences = bars
    .filter(({ told }) => told.length > 0)
    .map(({ name, told }) => {
      return `${name}: ${told.map((part) => `${part.name} ${chartNumber(part.value, decimals)}`).join(', ')}`;
    });
  return [...sentences, ...hiddenSentence(bars.flatMap(({ hidden }) => hidden))];
}

function pyramidSentences(chart: PyramidChart): readonly string[] {
  const [youngest, oldest] = [chart.classes[0], chart.classes.at(-1)];
  const range = youngest && oldest && youngest !== oldest ? `från ${youngest.name} till ${oldest.name}` : '';
  const sexes = [
    { name: 'Kvinnor', points: chart.classes.map(({ name, women }) => ({ x: name, y: women })) },
    { name: 'Män', points: chart.classes.map(({ name, men }) => ({ x: name, y: men })) },
  ];
  const told = sexes.flatMap(({ name, points }) => {
    const values = tellable(points);
    return values.length === 0
      ? []
      : [
          `${name}: ${values.length === 1 ? values.map((one) => said(one, chart.decimals)).join('') : extremes(values, chart.decimals)}`,
        ];
  });
  const hidden = sexes.flatMap(({ name, points }) =>
    points.filter(({ y }) => isAbsent(y)).map(({ x }) => `${name.toLowerCase()} ${x}`),
  );
  return [
    kindSentence('Befolkningspyramid med kvinnor till vänster och män till höger', chart.measure, range),
    ...told,
    ...hiddenSentence(hidden),
  ];
}
