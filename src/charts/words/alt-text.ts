// What a chart shows, in words, from the same published values: for those who cannot see it.
import { rankBars } from '../bars/rank-bars.js';
import { highlightOf } from '../lines/highlight.js';
import { publishedYears } from '../lines/line-segments.js';
import { drawnTarget, targetSentence } from '../lines/target-level.js';
import { chartNumber } from '../marks/chart-number.js';
import { drawnAnnotations } from '../marks/time-marks.js';
import type { ChartModel, ColumnChart, LineChart, PyramidChart, RankedBarChart } from '../model/chart-model.js';
import {
  breakSentences,
  extremes,
  hiddenSentence,
  highlightSentence,
  inTimeOrder,
  isAbsent,
  kindSentence,
  period,
  tellable,
} from './alt-words.js';
import { comparedSentences } from './compared-words.js';
import { funnelSentences } from './funnel-words.js';
import { intervalSentences } from './interval-words.js';
import { multiplesSentences } from './multiples-words.js';
import { profileSentences } from './profile-words.js';
import { seriesSentences } from './series-words.js';
import { slopeSentences } from './slope-words.js';
import { targetsSentences } from './targets-words.js';

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
    case 'multiples':
      return multiplesSentences(model);
    case 'slope':
      return slopeSentences(model);
    case 'funnel':
      return funnelSentences(model);
    case 'interval':
      return intervalSentences(model);
    case 'targets':
      return targetsSentences(model);
    case 'profile':
      return profileSentences(model);
  }
}

function lineSentences(chart: LineChart): readonly string[] {
  const { series, breaks, measure, decimals } = chart;
  const highlight = highlightOf(series, chart.highlight);
  const years = publishedYears(series);
  const target = drawnTarget(chart);
  return [
    kindSentence('Linjediagram', measure, period(years.map(String))),
    ...breakSentences(breaks, years),
    ...drawnAnnotations(chart, years).map(({ year, label }) => `Markerat ${year}: ${label}`),
    ...(target ? [targetSentence(target)] : []),
    ...highlightSentence(highlight),
    ...seriesSentences(
      series.map((one) => ({ ...one, points: inTimeOrder(one.points) })),
      decimals,
      { breaks: breaks.map(({ year }) => year), ...(highlight === undefined ? {} : { highlight }) },
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

function columnSentences({ columns, breaks, measure, decimals }: ColumnChart): readonly string[] {
  const points = inTimeOrder(columns);
  const years = points.map(({ x }) => Number(x));
  return [
    kindSentence('Stapeldiagram', measure, period(years.map(String))),
    ...breakSentences(breaks, years),
    ...seriesSentences([{ name: '', role: 'category', points }], decimals, { breaks: breaks.map(({ year }) => year) }),
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
