// What every chart takes from the theme: sizes, colours, measured text. One place for the proportions of all charts.
import { darkenTo, type HexColor } from '../../theme/contrast.js';
import { contentWidth, type Theme } from '../../theme/theme.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import type { Label } from './layers.js';

export interface ChartStyle {
  readonly theme: Theme;
  readonly metrics: FontMetrics;
  /** Of the drawing: the text column. */
  readonly width: number;
  /** Axis text and values. */
  readonly small: number;
  /** Names that stand for a mark. */
  readonly name: number;
}

/** The style of all charts of a theme. */
export function chartStyle(theme: Theme, metrics: FontMetrics): ChartStyle {
  return { theme, metrics, width: contentWidth(theme), small: theme.type.small.size, name: theme.type.small.size };
}

export const hairline = 0.5;
export const axisWidth = 0.75;
export const lineWidth = 1.75;
/** White between the parts of a stack, drawn over them as lines. */
export const partGap = 1;
/** From a mark to the text that names it. */
export const textGap = 5;

/** Distance between the baselines of two lines of one label. */
export function lineHeight(size: number): number {
  return size * 1.2;
}

/** The baseline that centres capitals and digits on `middle`. */
export function centred(style: ChartStyle, middle: number, size: number): number {
  return middle + style.metrics.capHeight(size) / 2;
}

/** Width of the widest line, 0 for none. */
export function widest(style: ChartStyle, lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => style.metrics.textWidth(line, size, bold ? 'bold' : 'regular')));
}

/** A series' colour, dark enough to be read as text; what is muted reads as other secondary text does. */
export function asText(style: ChartStyle, color: HexColor): HexColor {
  if (color === style.theme.charts.muted) return style.theme.colors.secondary;
  return darkenTo(color, style.theme.colors.page);
}

/** The measure, with where its axis starts when that is not at zero. */
export function measureFrom(
  measure: string,
  { min, ticks }: { readonly min: number; readonly ticks: readonly { readonly label: string }[] },
  axis: 'axeln' | 'axlarna' = 'axeln',
): string {
  return min > 0 && ticks[0] ? `${measure} (${axis} börjar vid ${ticks[0].label})` : measure;
}

/** The unit of the axis: stands once, at the top left of the drawing. `left` is the plot's own left margin. */
export function measureLabel(style: ChartStyle, text: string, frame: { left: number; top: number }): Label {
  const { small, theme } = style;
  return { text, x: -frame.left, y: small - frame.top, align: 'left', size: small, color: theme.colors.secondary };
}
