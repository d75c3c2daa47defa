// Numbers as words: cardinals to twelve (the limit of running text), ordinals as far as a report's edition can reach.

/** `en person`, `ett barn`. */
export type Gender = 'common' | 'neuter';

const cardinals = ['noll', '', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const unitOrdinals = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde'];
const teenOrdinals = [
  ...['tionde', 'elfte', 'tolfte', 'trettonde', 'fjortonde'],
  ...['femtonde', 'sextonde', 'sjuttonde', 'artonde', 'nittonde'],
];
const tens = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];

/** From `två` on: `en` and `ett` are articles more often than numbers. */
export const severalWords: readonly string[] = cardinals.slice(2);

/** `sju`, `en`, `ett`; undefined for what is written with digits (above twelve, negative, not whole). */
export function cardinalWord(value: number, gender: Gender): string | undefined {
  if (value === 1) return gender === 'common' ? 'en' : 'ett';
  return cardinals[value];
}

/** `sextonde`, `tjugoförsta`; undefined outside 1–99. */
export function ordinalWord(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  if (value < 10) return unitOrdinals[value];
  if (value < 20) return teenOrdinals[value - 10];
  const ten = tens[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? `${ten}nde` : `${ten}${unitOrdinals[value % 10]}`;
}
