// What a subject is called when it is spoken of again: its first word, or a pronoun.
import type { Agreement } from './agreement.js';

const pronouns: Readonly<Record<Agreement, string>> = { neuter: 'det', common: 'den', plural: 'de' };

/** Seven letters at least: shorter words may be adjectives that only look definite (öppen, sluten). */
const definite: Readonly<Record<Agreement, RegExp>> = {
  neuter: /^\p{Ll}{5,}et$/u,
  common: /^\p{Ll}{5,}[ea]n$/u,
  plural: /^\p{Ll}{5,}(?:na|en)$/u,
};

/** `antalet`, `andelen`, `kostnaden`; `det`, `den`, `de` where the first word is no definite noun. */
export function shortSubject(subject: string, agreement: Agreement): string {
  const [first = ''] = subject.split(/[ \u00A0]/u);
  return definite[agreement].test(first) ? first : pronouns[agreement];
}
