// An interval chart in words: the city, who deviates, and every published value from the largest.
import { intervalOrder } from '../intervals/interval-order.js';
import type { IntervalChart } from '../model/chart-model.js';
import { kindSentence } from './alt-words.js';
import { citySentence, deviationSentences, leftOutSentences, valuesOf } from './deviation-words.js';

export function intervalSentences(chart: IntervalChart): readonly string[] {
  const { reference, measure, decimals, confidenceLabel } = chart;
  const ordered = intervalOrder(chart);
  const compared = ordered.filter(({ leftOut }) => leftOut === undefined);
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
