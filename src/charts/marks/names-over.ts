// Names in a line over the marks that they name, in the marks' colours and order, each as near to its own as the others allow.
import type { HexColor } from '../../theme/contrast.js';
import type { ChartStyle } from './chart-style.js';
import type { Label } from './layers.js';
import { spreadLabels } from './spread-labels.js';

export interface NamedMark {
  readonly name: string;
  /** Middle of the mark in points. */
  readonly at: number;
  /** Of text. */
  readonly color: HexColor;
}

const nameGap = 6;
/** Farthest that a name may end from the middle of its mark. */
const farthest = 6;

/** Names within `from`…`to` on the baseline `y`; undefined when one of them stands too far from its mark. */
export function namesOver(
  style: ChartStyle,
  marks: readonly NamedMark[],
  { from, to, y }: { readonly from: number; readonly to: number; readonly y: number },
): readonly Label[] | undefined {
  const sized = marks.map((mark) => ({
    ...mark,
    size: style.metrics.textWidth(mark.name, style.small, 'bold') + nameGap,
  }));
  if (sized.reduce((sum, { size }) => sum + size, 0) > to - from + nameGap) return undefined;
  const middles = spreadLabels(sized, from - nameGap / 2, to + nameGap / 2);
  const near = sized.every(({ at, size }, index) => {
    return Math.abs((middles[index] ?? 0) - at) <= (size - nameGap) / 2 + farthest;
  });
  if (!near) return undefined;
  return sized.map(({ name, color }, index): Label => {
    return { text: name, x: middles[index] ?? 0, y, align: 'center', size: style.small, color, bold: true };
  });
}
