// Words that agree with their subject: antalet … oförändrat, andelen … oförändrad, insatserna … oförändrade.

/** Grammar of the subject that is spoken of. */
export type Agreement = 'neuter' | 'common' | 'plural';

/** What is compared: how many (personer), how high (andel, kostnad), how long (tid). */
export type Scale = 'number' | 'level' | 'length';

const unchanged: Record<Agreement, string> = { neuter: 'oförändrat', common: 'oförändrad', plural: 'oförändrade' };

const comparatives: Record<Scale, { readonly up: string; readonly down: string }> = {
  number: { up: 'fler', down: 'färre' },
  level: { up: 'högre', down: 'lägre' },
  length: { up: 'längre', down: 'kortare' },
};

const high: Record<Agreement, string> = { neuter: 'högt', common: 'hög', plural: 'höga' };
const long: Record<Agreement, string> = { neuter: 'långt', common: 'lång', plural: 'långa' };

/** `oförändrat`, `oförändrad`, `oförändrade`. */
export function unchangedWord(agreement: Agreement): string {
  return unchanged[agreement];
}

/** `fler`, `lägre`, `kortare`. */
export function comparativeWord(scale: Scale, direction: 'up' | 'down'): string {
  return comparatives[scale][direction];
}

/** `högt`, `hög`, `höga`; of durations `långt`, `lång`, `långa`. */
export function highWord(scale: Exclude<Scale, 'number'>, agreement: Agreement): string {
  return (scale === 'length' ? long : high)[agreement];
}

/** `lika många`, `lika hög`, `lika långt`: the comparison of equals. */
export function equalWords(scale: Scale, agreement: Agreement): string {
  if (scale === 'number') return 'lika många';
  return `lika ${highWord(scale, agreement)}`;
}
