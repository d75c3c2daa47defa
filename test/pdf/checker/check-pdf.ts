// Holds a finished PDF to every rule, by what stands in its bytes alone.
import type { PdfFile } from '../file/pdf-file.js';
import { readPdfFile } from '../file/read-pdf-file.js';
import type { Violation } from './rule.js';
import { rules } from './rules.js';

/** What breaks the rules, in their order; nothing for a right file. */
export async function checkPdf(bytes: Uint8Array): Promise<readonly Violation[]> {
  return checkPdfFile(await readPdfFile(bytes));
}

/** The same for a file that is read already. */
export function checkPdfFile(file: PdfFile): readonly Violation[] {
  return rules.flatMap(({ name, check }) => {
    const found: Violation[] = [];
    check(file, (message, place = '') => found.push({ rule: name, message, place }));
    return found;
  });
}
