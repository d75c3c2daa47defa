// A number as printed. The one place where a figure is made, and where what it rests on is checked.
import { cellKeyId } from '../indicators/cell-key.js';
import { isMinted, type Published } from './published.js';

/** How a figure was derived from what it rests on; `sources` are in the order the operation names them. */
export type Operation =
  | 'value'
  | 'rounded-words'
  | 'change'
  | 'point-change'
  | 'difference'
  | 'share'
  /** The first source divided by the second: 1,3 gånger. */
  | 'ratio'
  | 'extreme'
  | 'areas'
  /** Computed from several values by a method of its own: a ratio of extremes, a spread. */
  | 'statistic'
  | 'mark';

export interface Figure {
  readonly text: string;
  readonly operation: Operation;
  /** Decimals printed; absent where no number was rounded. */
  readonly decimals?: number;
  readonly sources: readonly Published[];
}

/**
 * @throws Error when a source was not minted by disclosure control, or when words or numbers rest on one that is not shown:
 * a bug, never bad input.
 */
export function makeFigure(figure: Figure): Figure {
  for (const source of figure.sources) {
    if (!isMinted(source))
      throw new Error(`figure "${figure.text}" rests on a value that disclosure control did not mint`);
    if (source.state !== 'value' && figure.operation !== 'mark')
      throw new Error(`figure of ${cellKeyId(source.key)} tells of a cell that is not shown`);
  }
  return Object.freeze(figure);
}
