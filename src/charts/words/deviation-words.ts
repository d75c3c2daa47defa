// What charts of stadsdelsnämnder say of the nämnder that deviate, and of those that are not compared.
import { cardinalWord } from '../../language/number-words.js';
import { chartNumber } from '../marks/chart-number.js';
import type { ComparedPoint, FunnelChart } from '../model/chart-model.js';
import { hiddenSentence, isAbsent, sentenceCase } from './alt-words.js';

/** `Staden: 2,7`; nothing when it is not published. */
export function citySentence(reference: FunnelChart['reference'] | undefined, decimals: number): readonly string[] {
  if (reference?.value.state !== 'value') return [];
  return [`${reference.label}: ${chartNumber(reference.value.value, decimals)}`];
}

/** `Avviker uppåt från staden: Järva 5,2` and `nedåt`, or that none does. */
export function deviationSentences(points: readonly ComparedPoint[], decimals: number): readonly string[] {
  const sides = [
    { side: 'above', words: 'Avviker uppåt från staden' },
    { side: 'below', words: 'Avviker nedåt från staden' },
  ] as const;
  const told = sides.flatMap(({ side, words }) => {
    const values = valuesOf(
      points.filter(({ deviates }) => deviates === side),
      decimals,
    );
    return values === '' ? [] : [`${words}: ${values}`];
  });
  return told.length > 0 ? told : ['Ingen stadsdelsnämnd avviker från staden'];
}

/** `Järva 5,2; Farsta 3,8`: what is published of them. */
export function valuesOf(points: readonly ComparedPoint[], decimals: number): string {
  return points
    .flatMap(({ name, value }) => (value.state === 'value' ? [`${name} ${chartNumber(value.value, decimals)}`] : []))
    .join('; ');
}

/** Those of too few, with their values, and those that are not published. */
export function leftOutSentences(points: readonly ComparedPoint[], decimals: number): readonly string[] {
  const small = valuesOf(
    points.filter(({ small }) => small),
    decimals,
  );
  return [
    ...(small === '' ? [] : [`För litet underlag för att jämföras: ${small}`]),
    ...hiddenSentence(points.filter(({ value }) => isAbsent(value)).map(({ name }) => name)),
  ];
}

/** `En stadsdelsnämnd ligger`, `Sju stadsdelsnämnder ligger`. */
export function districtsStand(count: number): string {
  const number = cardinalWord(count, 'common') ?? String(count);
  return `${sentenceCase(number)} ${count === 1 ? 'stadsdelsnämnd' : 'stadsdelsnämnder'} ligger`;
}
