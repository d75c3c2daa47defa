// A value at the end of a horizontal bar; a mark stands where a bar would begin.
import { type ChartStyle, centred, textGap } from '../marks/chart-style.js';
import type { Label } from '../marks/layers.js';

/** To the right of the bar's end, to the left of one below zero. */
export function valueBeside(
  style: ChartStyle,
  bar: { readonly text: string; readonly value?: number; readonly middle: number; readonly bold?: boolean },
  xAt: (value: number) => number,
): Label {
  const { text, value = 0, middle, bold = false } = bar;
  const common = {
    text,
    y: centred(style, middle, style.small),
    size: style.small,
    color: style.theme.colors.text,
    bold,
  };
  return value < 0
    ? { ...common, x: xAt(value) - textGap + 1, align: 'right' }
    : { ...common, x: xAt(value) + textGap - 1, align: 'left' };
}
