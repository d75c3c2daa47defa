// Light horizontal gridlines with their values to the left. The unit stands above, once.
import { type ChartStyle, centred, hairline, textGap, widest } from './chart-style.js';
import type { Label, Rule } from './layers.js';
import type { ValueAxis } from './value-axis.js';

/** Room that the values need to the left of the plot. */
export function gridMargin(style: ChartStyle, axis: ValueAxis): number {
  return (
    widest(
      style,
      axis.ticks.map(({ label }) => label),
      style.small,
    ) + textGap
  );
}

/** Gridlines across a plot `width` wide; `at` places a value in points. */
export function valueGrid(style: ChartStyle, axis: ValueAxis, at: (value: number) => number, width: number) {
  const { small, theme } = style;
  const rules = axis.ticks.map(({ value }): Rule => {
    const zero = value === 0 && axis.min < 0;
    return {
      x: 0,
      x2: width,
      y: at(value),
      y2: at(value),
      color: zero ? theme.colors.axis : theme.colors.rule,
      width: hairline,
    };
  });
  const labels = axis.ticks.map(({ value, label }): Label => {
    const y = centred(style, at(value), small);
    return { text: label, x: -textGap, y, align: 'right', size: small, color: theme.colors.secondary };
  });
  return { rules, labels };
}
