// Faults of the texts alone: what can be said without them is said all the same.
import type { Diagnostic } from '../../diagnostics/diagnostic.js';

const families = /^SR-(TXT|PLA|TAL)-/;

/** Whether every `fel` is about a text, a reference or a request that cannot be met. */
export function onlyTextsAtFault(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every((diagnostic) => diagnostic.severity !== 'fel' || families.test(diagnostic.code));
}

/** Such a `fel` as `varning`; others as they are. */
export function softened(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'fel' && families.test(diagnostic.code)
    ? { ...diagnostic, severity: 'varning' }
    : diagnostic;
}
