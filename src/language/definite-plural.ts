// The definite plural of a noun, where its other forms leave no doubt: hushållen, personerna, ärendena, brukarna.
// Its ending follows from how the plural is made; nouns that also drop a vowel or double a consonant are left alone.

export interface NounForms {
  readonly one: string;
  readonly many: string;
  readonly gender: 'neuter' | 'common';
}

/** Fönster → fönstren, medel → medlen, hem → hemmen, foto → foton. */
const uncertain = /([aeiouyåäö]|el|en|er|m)$/u;

/** Undefined for more than one word, and for plurals whose form is not certain. */
export function definitePlural({ one, many, gender }: NounForms): string | undefined {
  if (!/^\p{L}+$/u.test(one) || !/^\p{L}+$/u.test(many)) return undefined;
  const plural = many.toLowerCase();
  if (one === many) {
    if (gender === 'neuter') return uncertain.test(plural) ? undefined : `${plural}en`;
    if (plural.endsWith('are')) return `${plural.slice(0, -1)}na`;
    return /(a|e)nde$/.test(plural) ? `${plural}na` : undefined;
  }
  if (gender === 'neuter') return plural === `${one.toLowerCase()}n` ? `${plural}a` : undefined;
  return /(or|ar|er)$/.test(plural) ? `${plural}na` : undefined;
}
