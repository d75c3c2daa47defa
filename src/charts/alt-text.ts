// What a chart shows, in words, from the same published values: for those who cannot see it.
import { extremes, hiddenSentence, isAbsent, kindSentence, periodWords, tellable } from './alt-words.js';
import type { ChartModel, ColumnChart, LineChart, PyramidChart, RankedBarChart } from './chart-model.js';
import { chartNumber } from './chart-number.js';
import { comparedSentences } from './compared-words.js';
import { drawnBreaks, publishedYears } from './line-segments.js';
import { rankBars } from './rank-bars.js';
import { seriesSentences } from './series-words.js';

/** One short paragraph in Swedish: title, kind, measure and period, then what the values do, then what is not published. */
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
      return comparedSentences('Staplat stapeldiagram', model);
    case 'percent':
      return comparedSentences('Staplat hundraprocentsdiagram', model);
    case 'grouped':
      return comparedSentences('Grupperat stapeldiagram', model);
    case 'dots':
      return comparedSentences('Punktdiagram', model);
    case 'column':
      return columnSentences(model);
    case 'pyramid':
      return pyramidSentences(model);
    default:
      return [];
  }
}

function lineSentences({ series, breaks, measure, decimals }: LineChart): readonly string[] {
  const years = publishedYears(series);
  const inOrder = series.map((one) => {
    const points = [...one.points].sort((a, b) => a.x - b.x);
    return { ...one, points: points.map(({ x, y }) => ({ x: String(x), y })) };
  });
  return [
    kindSentence('Linjediagram', measure, periodWords(years.map(String))),
    ...breakSentences(breaks, years),
    ...seriesSentences(
      inOrder,
      decimals,
      breaks.map(({ year }) => year),
    ),
  ];
}

/** `Tidsseriebrott 2014: Ny definition`; a label that says no more than that it is a break is not repeated. */
function breakSentences(breaks: LineChart['breaks'], years: readonly number[]): readonly string[] {
  return drawnBreaks(breaks, years).map(({ year, label }) =>
    label === 'Tidsseriebrott' ? `Tidsseriebrott ${year}` : `Tidsseriebrott ${year}: ${label}`,
  );
}

function columnSentences({ columns, breaks, measure, decimals }: ColumnChart): readonly string[] {
  const points = [...columns].sort((a, b) => a.x - b.x);
  const years = points.map(({ x }) => x);
  const series = { name: '', role: 'category' as const, points: points.map(({ x, y }) => ({ x: String(x), y })) };
  return [
    kindSentence('Stapeldiagram', measure, periodWords(years.map(String))),
    ...breakSentences(breaks, years),
    ...seriesSentences(
      [series],
      decimals,
      breaks.map(({ year }) => year),
    ),
  ];
}

function rankedSentences(chart: RankedBarChart): readonly string[] {
  const { measure, decimals, order, reference } = chart;
  const bars = rankBars(chart);
  const told = tellable(bars).map(({ name, value }) => `${name} ${chartNumber(value, decimals)}`);
  const city =
    reference?.value.state === 'value' ? [`${reference.label}: ${chartNumber(reference.value.value, decimals)}`] : [];
  return [
    kindSentence('Stapeldiagram', measure, order === 'value' ? 'från högst till lägst' : ''),
    ...(told.length > 0 ? [told.join('; ')] : []),
    ...city,
    ...hiddenSentence(bars.filter(({ y }) => isAbsent(y)).map(({ x }) => x)),
  ];
}

function pyramidSentences({ classes, measure, decimals }: PyramidChart): readonly string[] {
  const [youngest, oldest] = [classes[0], classes.at(-1)];
  const range = youngest && oldest && youngest !== oldest ? `från ${youngest.name} till ${oldest.name}` : '';
  const sexes = [
    { name: 'Kvinnor', points: classes.map(({ name, women }) => ({ x: name, y: women })) },
    { name: 'Män', points: classes.map(({ name, men }) => ({ x: name, y: men })) },
  ];
  return [
    kindSentence('Befolkningspyramid med kvinnor till vänster och män till höger', measure, range),
    ...sexes.flatMap(({ name, points }) => {
      const values = tellable(points);
      return values.length === 0 ? [] : [`${name}: ${extremes(values, decimals)}`];
    }),
    ...hiddenSentence(
      sexes.flatMap(({ name, points }) =>
        points.filter(({ y }) => isAbsent(y)).map(({ x }) => `${name.toLowerCase()} ${x}`),
      ),
    ),
  ];
}
