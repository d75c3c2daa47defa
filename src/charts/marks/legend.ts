// A legend above the plot, in the order of the marks: for when names cannot stand beside them.
import { type ChartStyle, centred, lineHeight, lineWidth, textGap } from './chart-style.js';
import type { Bar, Label, Rule } from './layers.js';
import type { SeriesStyle } from './series-style.js';

export interface LegendEntry {
  readonly name: string;
  readonly style: SeriesStyle;
}

/** Series with their styles, in the order of the marks. */
export function legendEntries(
  { series }: { readonly series: readonly { readonly name: string }[] },
  styles: readonly SeriesStyle[],
): readonly LegendEntry[] {
  return series.flatMap(({ name }, index) => {
    const style = styles[index];
    return style ? [{ name, style }] : [];
  });
}

const sampleWidth = { line: 22, patch: 8, symbol: 6 } as const;
const entryGap = 14;

export type Sample = keyof typeof sampleWidth;

export interface Legend {
  readonly height: number;
  readonly entries: readonly (LegendEntry & { readonly x: number; readonly row: number })[];
  readonly sample: Sample;
}

/** Sets the entries in rows across the drawing. */
export function legend(style: ChartStyle, entries: readonly LegendEntry[], sample: Sample): Legend {
  let x = 0;
  let row = 0;
  const placed = entries.map((entry) => {
    const width = sampleWidth[sample] + textGap + style.metrics.textWidth(entry.name, style.small);
    if (x > 0 && x + width > style.width) {
      x = 0;
      row++;
    }
    const at = x;
    x += width + entryGap;
    return { ...entry, x: at, row };
  });
  return { entries: placed, sample, height: entries.length === 0 ? 0 : (row + 1) * rowHeight(style) + 4 };
}

function rowHeight(style: ChartStyle): number {
  return lineHeight(style.small) * 1.15;
}

/** Draws the legend; `left` and `top` place its upper left corner in points from the plot's. */
export function drawLegend(
  style: ChartStyle,
  { entries, sample }: Legend,
  { left, top }: { left: number; top: number },
) {
  const labels: Label[] = [];
  const rules: Rule[] = [];
  const bars: Bar[] = [];
  const symbols: { x: number; y: number; style: SeriesStyle }[] = [];
  for (const { name, style: series, x, row } of entries) {
    const from = left + x;
    const to = from + sampleWidth[sample];
    const y = top + (row + 0.5) * rowHeight(style);
    if (sample === 'line') {
      const { color, dash, weight = 0 } = series;
      rules.push({ x: from, x2: to, y, y2: y, color, width: lineWidth + weight, dash });
      symbols.push({ x: to, y, style: series });
    } else if (sample === 'symbol') {
      symbols.push({ x: (from + to) / 2, y, style: series });
    } else {
      bars.push({ x: from, x2: to, y: y - sampleWidth.patch / 2, y2: y + sampleWidth.patch / 2, color: series.color });
    }
    const color = style.theme.colors.text;
    labels.push({
      text: name,
      x: to + textGap,
      y: centred(style, y, style.small),
      align: 'left',
      size: style.small,
      color,
    });
  }
  return { labels, rules, bars, symbols };
}
