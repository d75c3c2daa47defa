// The names of the lines, beside the lines' ends and in their colours; a legend above only when they do not fit.
import { asText, type ChartStyle, centred, hairline, lineHeight, textGap, widest } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';
import type { SeriesStyle } from '../marks/series-style.js';
import { spreadLabels } from '../marks/spread-labels.js';
import { wrapLabel } from '../marks/wrap-label.js';

export interface LineEnd {
  readonly endText: readonly string[];
  readonly style: SeriesStyle;
  /** The last point in points from the plot's upper left corner; absent when nothing of the series is published: its name then stands half way up, far from any value. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Set in regular weight. */
  readonly quiet?: boolean;
  /** Stands apart from the names beside it. */
  readonly loose?: boolean;
}

/** Widest part of the drawing that names may take. */
const labelShare = 0.29;
/** White between two names. */
const labelGap = 2;
/** White that a loose text needs over and under it, together. */
export const looseGap = 10;

/** Name on as many lines as its column needs. */
export function endLabelLines(style: ChartStyle, text: string): readonly string[] {
  return wrapLabel(text, style.width * labelShare, (line) => style.metrics.textWidth(line, style.name, 'bold'));
}

/** Width of the column that the names need. */
export function endLabelWidth(style: ChartStyle, names: readonly (readonly string[])[]): number {
  return widest(style, names.flat(), style.name, true);
}

function labelSize(style: ChartStyle, lines: readonly string[]): number {
  return lines.length * lineHeight(style.name) + labelGap;
}

/** Least height of a plot with these names beside it. */
export function endLabelHeight(style: ChartStyle, names: readonly (readonly string[])[]): number {
  return names.reduce((sum, lines) => sum + labelSize(style, lines), 0) - lineHeight(style.name);
}

/** Whether names stand beside a plot of this height without overlapping, in a column that leaves the plot its room. */
export function endLabelsFit(style: ChartStyle, names: readonly (readonly string[])[], height: number): boolean {
  return endLabelHeight(style, names) <= height && endLabelWidth(style, names) <= style.width * 0.4;
}

/** Names to the right of the plot, and thin leaders to the ends that they could not stand beside, `clear` of the mark. */
export function endLabels(
  style: ChartStyle,
  ends: readonly LineEnd[],
  plot: { readonly width: number; readonly height: number },
  clear = 4,
) {
  const slack = lineHeight(style.name) / 2;
  const middles = spreadLabels(
    ends.map(({ endText, at, loose }) => {
      return { at: at?.y ?? plot.height / 2, size: labelSize(style, endText) + (loose ? looseGap : 0) };
    }),
    -slack,
    plot.height + slack,
  );
  const labels: Label[] = [];
  const leaders: Rule[] = [];
  ends.forEach(({ endText, style: series, at, quiet = at === undefined }, index) => {
    const middle = middles[index] ?? 0;
    const color = at ? asText(style, series.color) : style.theme.colors.secondary;
    const x = plot.width + textGap;
    endText.forEach((text, line) => {
      const y = centred(style, middle + (line - (endText.length - 1) / 2) * lineHeight(style.name), style.name);
      labels.push({ text, x, y, align: 'left', size: style.name, color, bold: !quiet });
    });
    if (at && (Math.abs(middle - at.y) > slack || plot.width - at.x > 2 * textGap)) {
      leaders.push({ x: at.x + clear, y: at.y, x2: x - 2, y2: middle, color: series.color, width: hairline });
    }
  });
  return { labels, leaders };
}
