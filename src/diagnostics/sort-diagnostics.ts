// The order in which diagnostics are shown: by file, then by position in it; those without a place last.
import type { Diagnostic } from './diagnostic.js';
import type { Place } from './place.js';

type SortKey = readonly [group: number, file: string, sheet: string, line: number, column: number];

const compareText = new Intl.Collator('sv-SE', { numeric: true }).compare;

/** A new, sorted list. Equal places keep the order in which they were found. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics
    .map((diagnostic) => ({ diagnostic, key: keyOf(diagnostic.place) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ diagnostic }) => diagnostic);
}

function keyOf(place: Place | undefined): SortKey {
  switch (place?.kind) {
    case undefined:
      return [1, '', '', 0, 0];
    case 'file':
      return [0, place.file, '', 0, 0];
    case 'text':
      return [0, place.file, '', place.line, place.column];
    case 'workbook': {
      const [row, column] = rowAndColumn(place.address);
      return [0, place.workbook, place.sheet ?? '', row, column];
    }
  }
}

function compareKeys(a: SortKey, b: SortKey): number {
  return a[0] - b[0] || compareText(a[1], b[1]) || compareText(a[2], b[2]) || a[3] - b[3] || a[4] - b[4];
}

/** `C14` → [14, 3]; anything else sorts first in its sheet. */
function rowAndColumn(address: string | undefined): readonly [row: number, column: number] {
  const match = /^([A-Z]{1,3})(\d+)/u.exec(address ?? '');
  if (!match) return [0, 0];
  const [, letters = '', digits = ''] = match;
  return [Number(digits), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}
