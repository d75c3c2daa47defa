// How a finding is named: what kind of statement it is, and of what. The name stays the same from year to year.
import type { Finding } from './finding.js';

/** `utveckling.ekonomiskt-bistånd.hushåll`; `subject` is the id of what is analysed. */
export function findingId(kind: Finding['kind'], subject: string): string {
  return `${kind}.${subject}`;
}

/** The full ids that a name may stand for: as written, and with the chapter of its text put in. */
export function findingNames(name: string, chapterKey: string | undefined): readonly string[] {
  const [kind = '', ...rest] = name.split('.');
  return chapterKey === undefined ? [name] : [[kind, chapterKey, ...rest].join('.'), name];
}
