// What a measure is called as the subject of a sentence: `Hushåll med bistånd`, counted, is `antalet hushåll med bistånd`.
import { uncapital } from './capital.js';

const definite: readonly (readonly [RegExp, string])[] = [
  [/^antal(?:et)? /iu, 'antalet '],
  [/^andel(?:en)? /iu, 'andelen '],
  [/^medelvärde(?:t)? /iu, 'medelvärdet '],
  [/^kostnad(?:en)? /iu, 'kostnaden '],
];

/** In the definite form, without capital where the name is not made of them. `counts`: numbers of something, whose names are in the plural: `antalet` goes before. */
export function subjectOf(name: string, form: 'number' | 'share' | 'other'): string {
  for (const [pattern, word] of definite) if (pattern.test(name)) return name.replace(pattern, word);
  const inner = uncapital(name);
  if (form === 'number') return `antalet ${inner}`;
  return form === 'share' ? `andelen ${inner}` : inner;
}
