// A funnel in words: the city, who deviates, and who lies inside which limits, each with its value.
import type { FunnelChart } from '../model/chart-model.js';
import { kindSentence } from './alt-words.js';
import { citySentence, deviationSentences, districtsStand, leftOutSentences, valuesOf } from './deviation-words.js';

/** Sentences about the nämnder in their own order. */
export function funnelSentences(chart: FunnelChart): readonly string[] {
  const { points, reference, measure, decimals, innerLabel, outerLabel } = chart;
  const drawn = points.filter(({ value, denominator }) => value.state === 'value' && denominator !== undefined);
  const places = [
    { outside: undefined, words: `inom gränserna för ${innerLabel}` },
    { outside: 'inner', words: `mellan gränserna för ${innerLabel} och ${outerLabel}` },
    { outside: 'outer', words: `utanför gränserna för ${outerLabel}` },
  ] as const;
  return [
    kindSentence('Trattdiagram', measure, `mot ${kindSentence('', chart.denominatorName, '')}`),
    ...citySentence(reference, decimals),
    ...deviationSentences(drawn, decimals),
    ...(chart.widened ? ['Gränserna är vidgade, eftersom nämnderna skiljer sig mer åt än slumpen förklarar'] : []),
    ...places.flatMap(({ outside, words }) => {
      const here = drawn.filter((point) => point.outside === outside);
      return here.length === 0 ? [] : [`${districtsStand(here.length)} ${words}: ${valuesOf(here, decimals)}`];
    }),
    ...leftOutSentences(points, decimals),
  ];
}
