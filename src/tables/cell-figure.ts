// One printed cell: a number in the table's own style, or the mark that stands instead of one. No cell is empty.
import { roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { Published } from '../disclosure/published.js';
import { formatDecimal } from '../language/format-number.js';
import { noBreakSpace } from '../language/spaces.js';

export type FlagMark = 'p' | 'r' | 'b';
export type Mark = '..' | '.' | FlagMark;

/** `42 757`, `24,4`, `6 884 r`, `..`; `shown` are the flags not already told by the column's heading. */
export function cellFigure(published: Published, decimals: number, shown: readonly FlagMark[]): Figure {
  const mark = markOf(published);
  if (mark !== undefined || published.state !== 'value')
    return makeFigure({ text: mark ?? '..', operation: 'mark', sources: [published] });
  const flags = flagsOf(published).filter((flag) => shown.includes(flag));
  const number = formatDecimal(roundHalfAway(published.value, decimals));
  return makeFigure({
    text: [number, ...flags].join(noBreakSpace),
    operation: 'value',
    decimals,
    sources: [published],
  });
}

/** The mark of a cell without a number. */
export function markOf(published: Published): '..' | '.' | undefined {
  if (published.state === 'value') return undefined;
  return published.state === 'notApplicable' ? '.' : '..';
}

export function flagsOf({ flags }: Published): readonly FlagMark[] {
  return [
    ...(flags.preliminary ? (['p'] as const) : []),
    ...(flags.revised ? (['r'] as const) : []),
    ...(flags.break ? (['b'] as const) : []),
  ];
}
