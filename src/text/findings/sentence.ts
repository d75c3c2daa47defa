// A sentence out of words and figures: a capital first, a full stop last, spaces that hold numbers together.
import { type Figure, makeFigure } from '../../disclosure/figure.js';
import { capital } from '../../language/capital.js';
import { protectSpaces } from '../../language/protect-spaces.js';
import type { Inline } from '../text-block.js';

/** Words, or a number with what it rests on. */
export type Part = string | Figure;

/** One sentence; no full stop is added where the last part ends with one. */
export function sentence(parts: readonly Part[]): readonly Inline[] {
  const last = parts.at(-1);
  const closed = typeof last === 'string' && /[.!?]$/u.test(last);
  const inlines: Inline[] = [];
  let words = '';
  const flush = (): void => {
    if (words !== '') inlines.push({ kind: 'text', text: protectSpaces(words) });
    words = '';
  };
  [...capitalised(parts), ...(closed ? [] : ['.'])].forEach((part) => {
    if (typeof part === 'string') {
      words += part;
      return;
    }
    flush();
    inlines.push({ kind: 'figure', figure: part });
  });
  flush();
  return inlines;
}

/** Sentences in a row; those without parts are left out. */
export function sentences(all: readonly (readonly Part[])[]): readonly Inline[] {
  return all
    .filter((parts) => parts.length > 0)
    .flatMap((parts, index): readonly Inline[] =>
      index === 0 ? sentence(parts) : [{ kind: 'text', text: ' ' }, ...sentence(parts)],
    );
}

function capitalised([first, ...rest]: readonly Part[]): readonly Part[] {
  if (first === undefined) return [];
  const start = typeof first === 'string' ? capital(first) : makeFigure({ ...first, text: capital(first.text) });
  return [start, ...rest];
}
