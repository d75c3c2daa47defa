// An interval chart in words: the city, who deviates, and every published value from the largest.
import { rankBars } from '../bars/rank-bars.js';
import type { IntervalChart } from '../model/chart-model.js';
import { kindSentence } from './alt-words.js';
import { citySentence, deviationSentences, leftOutSentences, valuesOf } from './deviation-words.js';

export function intervalSentences(chart: IntervalChart): readonly string[] {
  const { points, reference, measure, decimals, confidenceLabel } = chart;
  const bars = points.map(({ name, value }) => ({ x: name, y: value }));
  const ordered = rankBars({ bars, order: 'value' }).flatMap(({ x }) => points.filter(({ name }) => name === x));
  const compared = ordered.filter(({ small }) => !small);
  const told = valuesOf(compared, decimals);
  const kind =
    confidenceLabel === undefined ? 'Punktdiagram' : `Punktdiagram med konfidensintervall på ${confidenceLabel}`;
  return [
    kindSentence(kind, measure, 'från högst till lägst'),
    ...citySentence(reference, decimals),
    ...(confidenceLabel === undefined || told === '' ? [] : deviationSentences(compared, decimals)),
    ...(told === '' ? [] : [told]),
    ...leftOutSentences(ordered, decimals),
  ];
}
