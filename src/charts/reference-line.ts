// The city's value as a line across the bars: it stops for the values beside the bars and turns light inside dark ones.
import { toDrawing } from '../arithmetic/exact.js';
import { clearestOn, type HexColor } from '../theme/contrast.js';
import type { RankedBarChart } from './chart-model.js';
import { chartValue } from './chart-number.js';
import type { ChartStyle } from './chart-style.js';
import type { Label, Rule } from './layers.js';

const lineWidth = 1;

export interface Reference {
  readonly x: number;
  /** `Staden 2,7` */
  readonly text: string;
  /** Extent of the text. */
  readonly from: number;
  readonly to: number;
}

/** Where the line and its name stand; nothing when the city's value is not published. */
export function placeReference(
  { reference, decimals }: RankedBarChart,
  style: ChartStyle,
  xAt: (value: number) => number,
  bounds: { from: number; to: number },
): Reference | undefined {
  if (reference?.value.state !== 'value') return undefined;
  const x = xAt(toDrawing(reference.value.value));
  const text = `${reference.label} ${chartValue(reference.value, decimals)}`;
  const width = style.metrics.textWidth(text, style.small, 'bold');
  const from = Math.max(bounds.from, Math.min(x - width / 2, bounds.to - width));
  return { x, text, from, to: from + width };
}

/** What the line meets on its way down. */
export interface Obstacle {
  readonly top: number;
  readonly bottom: number;
  /** Horizontal extent. */
  readonly from: number;
  readonly to: number;
  /** Of a bar; absent for text, where the line stops. */
  readonly fill?: HexColor;
}

/** The name above the plot, and the line from it down to `bottom`. Obstacles from top to bottom, none overlapping. */
export function drawReference(style: ChartStyle, reference: Reference, obstacles: readonly Obstacle[], bottom: number) {
  const { text: dark } = style.theme.colors;
  const { x } = reference;
  const rules: Rule[] = [];
  let y = -3;
  const draw = (to: number, color: HexColor) => {
    if (to > y) rules.push({ x, x2: x, y, y2: to, color, width: lineWidth });
    y = Math.max(y, to);
  };
  for (const { top, bottom: end, fill } of obstacles.filter(({ from, to }) => from < x && x < to)) {
    draw(top, dark);
    if (fill) draw(end, clearestOn(fill, style.theme.colors.page, dark));
    y = Math.max(y, end);
  }
  draw(bottom, dark);
  const label: Label = {
    text: reference.text,
    x: reference.from,
    y: -6,
    align: 'left',
    size: style.small,
    color: dark,
    bold: true,
  };
  return { rules, label };
}
