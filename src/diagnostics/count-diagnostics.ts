// How many of each severity there are, as numbers and as the closing line says it.
import type { Severity } from './code-definition.js';
import type { Diagnostic } from './diagnostic.js';

const words: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  fel: ['fel', 'fel'],
  varning: ['varning', 'varningar'],
  upplysning: ['upplysning', 'upplysningar'],
};

/** The severities, gravest first. */
export const severities: readonly Severity[] = ['fel', 'varning', 'upplysning'];

export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

/** `2 fel, 1 varning`; empty when there is nothing to count. */
export function summarise(diagnostics: readonly Diagnostic[]): string {
  return severities
    .map((severity) => ({ count: countOf(diagnostics, severity), forms: words[severity] }))
    .filter(({ count }) => count > 0)
    .map(({ count, forms: [one, many] }) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}
