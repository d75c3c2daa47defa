// What an analyst may answer for in YAML: any warning, and an error about the arithmetic of readable data.
import type { Severity } from './code-definition.js';
import { registry } from './registry.js';

/** What is the same for every code, whatever its message is made of. */
interface Finding {
  readonly severity: Severity;
  readonly withoutValues?: string;
}

const codes: Readonly<Record<string, Finding>> = registry;

/** Errors that a reason can answer: the numbers are read, and disagree. */
const arithmetic = /^SR-(?:(?:GRA|REV)-\d+|IND-008|IND-013)$/;

/** What the analyst's own numbers are about, as a reader of the report may want to know. */
const aboutData = /^SR-(?:ARB|IND|GRA|REV)-/;

/** Whether `acknowledge` may name the code; false for a code that does not exist. */
export function isAcknowledgeable(code: string): boolean {
  if (!Object.hasOwn(codes, code)) return false;
  return codes[code]?.severity === 'varning' || arithmetic.test(code);
}

/**
 * What the report prints of a finding that has been acknowledged: the code's wording without values. Nothing for what
 * is no matter of the data. It depends on the code alone, never on what was found.
 */
export function publishedFinding(code: string): string | undefined {
  return isAcknowledgeable(code) && aboutData.test(code) ? codes[code]?.withoutValues : undefined;
}
