// How many indicators reach their targets, in words: all as words when every number of the sentence is at most twelve, else digits.
import { joinList } from './join-list.js';
import { cardinalWord } from './number-words.js';

export interface TargetCounts {
  readonly helt: number;
  readonly delvis: number;
  readonly ej: number;
}

/**
 * `sju av åtta indikatorer uppnås helt, en uppnås ej`, without capital or full stop, the better first; undefined when there are none.
 */
export function targetCountSentence({ helt, delvis, ej }: TargetCounts): string | undefined {
  const all = helt + delvis + ej;
  const number = (value: number): string => (all > 12 ? undefined : cardinalWord(value, 'common')) ?? `${value}`;
  const parts = [
    { count: helt, verb: 'uppnås helt' },
    { count: delvis, verb: 'uppnås delvis' },
    { count: ej, verb: 'uppnås ej' },
  ].filter(({ count }) => count > 0);
  const [first, ...rest] = parts;
  if (!first) return undefined;
  if (rest.length > 0) {
    const others = joinList(rest.map(({ count, verb }) => `${number(count)} ${verb}`));
    return `${number(first.count)} av ${number(all)} indikatorer ${first.verb}, ${others}`;
  }
  if (all === 1) return `en indikator ${first.verb}`;
  if (ej === all) return `ingen av de ${number(all)} indikatorerna uppnås`;
  return `${all === 2 ? 'båda indikatorerna' : `alla ${number(all)} indikatorer`} ${first.verb}`;
}
