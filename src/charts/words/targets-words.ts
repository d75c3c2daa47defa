// Targets in words: how many are reached, then each indicator with outcome, target and judgement.
import { cardinalWord } from '../../language/number-words.js';
import { chartNumber } from '../marks/chart-number.js';
import type { TargetsChart } from '../model/chart-model.js';
import { hiddenSentence, isAbsent, kindSentence, sentenceCase } from './alt-words.js';

export function targetsSentences({ rows, measure, decimals }: TargetsChart): readonly string[] {
  const counted = (['Helt', 'Delvis', 'Ej'] as const).flatMap((judgement) => {
    const count = rows.filter((row) => row.judgement === judgement).length;
    if (count === 0) return [];
    return [`${cardinalWord(count, 'common') ?? count} uppnås ${judgement.toLowerCase()}`];
  });
  const judged = rows.filter(({ judgement }) => judgement !== undefined).length;
  const number = cardinalWord(judged, 'common') ?? String(judged);
  const total = `${sentenceCase(number)} ${judged === 1 ? 'indikator bedöms' : 'indikatorer bedöms'}`;
  return [
    kindSentence('Stapeldiagram med mål', measure, ''),
    ...(judged === 0 ? [] : [`${total}: ${counted.join(', ')}`]),
    ...rows.flatMap(({ name, outcome, targetText, judgement }) => {
      if (outcome.state !== 'value') return [];
      const words = [`utfall ${chartNumber(outcome.value, decimals)}`, `mål ${targetText}`];
      return [`${name}: ${[...words, ...(judgement ? [judgement.toLowerCase()] : [])].join(', ')}`];
    }),
    ...hiddenSentence(rows.filter(({ outcome }) => isAbsent(outcome)).map(({ name }) => name)),
  ];
}
