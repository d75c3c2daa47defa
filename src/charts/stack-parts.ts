// Bars cut into parts, from published values only: a hidden part takes no room and leaves no trace but `..` at the end.
import { isZero, toDrawing } from '../arithmetic/exact.js';
import type { StackedBarChart } from './chart-model.js';
import { chartValue } from './chart-number.js';

export interface Part {
  /** Index of the series. */
  readonly series: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Stack {
  readonly x: string;
  /** In stacking order, those of no size left out. */
  readonly parts: readonly Part[];
  readonly end: number;
  /** Some part is not published. */
  readonly incomplete: boolean;
}

/** One stack for each x, in the order in which the series name them. */
export function stackParts({ series, decimals }: StackedBarChart): readonly Stack[] {
  const names = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))];
  return names.map((x): Stack => {
    const parts: Part[] = [];
    let end = 0;
    let incomplete = false;
    series.forEach(({ points }, index) => {
      const y = points.find((point) => point.x === x)?.y;
      if (y?.state === 'suppressed' || y?.state === 'missing') incomplete = true;
      if (y?.state !== 'value' || isZero(y.value)) return;
      const from = end;
      end += toDrawing(y.value);
      parts.push({ series: index, from, to: end, text: chartValue(y, decimals) });
    });
    return { x, parts, end, incomplete };
  });
}
