// The city's value as a line across the bars: it is whole, the values beside the bars keep off it, and it turns light inside dark ones.
import { toDrawing } from '../../arithmetic/exact.js';
import { clearestOn, type HexColor } from '../../theme/contrast.js';
import { chartValue } from '../marks/chart-number.js';
import { type ChartStyle, textGap } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';
import type { RankedBarChart } from '../model/chart-model.js';

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
  { reference, decimals }: Pick<RankedBarChart, 'reference' | 'decimals'>,
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

/** A bar that the line may cross. */
export interface CrossedBar {
  readonly top: number;
  readonly bottom: number;
  /** Horizontal extent. */
  readonly from: number;
  readonly to: number;
  readonly fill: HexColor;
}

/** Least white between the line and a value. */
const white = 3;

/** The value of a bar where it stands; on the line's far side when the line would touch it. */
export function besideReference(style: ChartStyle, label: Label, x: number): Label {
  const width = style.metrics.textWidth(label.text, label.size, label.bold ? 'bold' : 'regular');
  const from = label.align === 'left' ? label.x : label.x - width;
  if (x < from - white || x > from + width + white) return label;
  return { ...label, x: label.align === 'left' ? x + textGap - 1 : x - textGap + 1 };
}

/** The name above the plot, and the line from it down to `bottom`. Bars from top to bottom. */
export function drawReference(style: ChartStyle, reference: Reference, bars: readonly CrossedBar[], bottom: number) {
  const { text: dark } = style.theme.colors;
  const { x } = reference;
  const rules: Rule[] = [];
  let y = -3;
  const draw = (to: number, color: HexColor) => {
    rules.push({ x, x2: x, y, y2: to, color, width: lineWidth });
    y = to;
  };
  for (const { top, bottom: end, fill } of bars.filter(({ from, to }) => from < x && x < to)) {
    draw(top, dark);
    draw(end, clearestOn(fill, style.theme.colors.page, dark));
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
