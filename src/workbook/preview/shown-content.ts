// What a cell says, as the preview prints it: numbers in Swedish, everything else by a short sign.
import { type Exact, exact } from '../../arithmetic/exact.js';
import { formatRounded } from '../../language/format-number.js';
import type { CellContent } from '../sheet-table.js';

const mostDecimals = 3;

/** `1 250`, `31,5`, `..`, `”saknas”`; `(tom)` for a blank cell. */
export function shownContent(content: CellContent): string {
  switch (content.kind) {
    case 'number':
      return formatRounded(content.value, decimalsOf(content.value));
    case 'nothing':
      return '–';
    case 'unavailable':
      return '..';
    case 'notApplicable':
      return '.';
    case 'blank':
      return '(tom)';
    case 'text':
    case 'ambiguous':
      return `”${content.text}”`;
    case 'error':
      return content.error;
    case 'date':
      return '(datum)';
    case 'uncalculated':
    case 'external':
      return `=${content.formula}`;
  }
}

/** ` [1, p]`, after what is marked. */
export function marksText(marks: readonly string[] = []): string {
  return marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
}

/** `1 234`, of things counted. */
export function wholeNumber(count: number): string {
  return formatRounded(exact(count), 0);
}

/** As many decimals as the number has, three at most. */
function decimalsOf({ n, d }: Exact): number {
  let decimals = 0;
  for (let scale = 1n; decimals < mostDecimals && (n * scale) % d !== 0n; scale *= 10n) decimals += 1;
  return decimals;
}
