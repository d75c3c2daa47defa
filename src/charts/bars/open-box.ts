// The part of a bar that is not shown: thin lines around nothing.
import { type ChartStyle, hairline } from '../marks/chart-style.js';
import type { Bar, Rule } from '../marks/layers.js';

/** A rectangle of thin lines, white inside: no grid runs through it. */
export function openBox({ x, x2, y, y2 }: Omit<Bar, 'color'>, style: ChartStyle): readonly Rule[] {
  const common = { color: style.theme.charts.muted, width: hairline };
  const middle = (y + y2) / 2;
  return [
    { x, x2, y: middle, y2: middle, color: style.theme.colors.page, width: Math.abs(y2 - y) },
    { x, x2, y, y2: y, ...common },
    { x: x2, x2, y, y2, ...common },
    { x, x2, y: y2, y2, ...common },
    { x, x2: x, y, y2, ...common },
  ];
}
