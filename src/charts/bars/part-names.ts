// The names of a stack's parts over the parts of the first bar, in their colours; a legend only when they do not fit.
import { asText, type ChartStyle, lineHeight, widest } from '../marks/chart-style.js';
import type { Label } from '../marks/layers.js';
import type { LegendEntry } from '../marks/legend.js';
import { spreadLabels } from '../marks/spread-labels.js';
import { wrapLabel } from '../marks/wrap-label.js';
import type { Stack } from './stack-parts.js';

export interface PartNames {
  readonly labels: readonly Label[];
  /** Of the band above the first bar that they need. */
  readonly height: number;
}

const mostLines = 2;
/** White between two names. */
const nameGap = 6;
/** This far a name may reach over a neighbour. */
const mostOver = 2;

/** The names within `width` points from the plot's left edge; undefined when one does not stand over its own part. */
export function partNames(
  style: ChartStyle,
  entries: readonly LegendEntry[],
  first: Stack | undefined,
  at: (value: number) => number,
  width: number,
): PartNames | undefined {
  const names = entries.map((entry, index) => nameOver(style, entry, first, index, at));
  const placed = names.flatMap((name) => name ?? []);
  const needed = placed.reduce((sum, { size }) => sum + size, 0);
  if (placed.length < entries.length || needed > width + nameGap) return undefined;
  const middles = spreadLabels(placed, -nameGap / 2, width + nameGap / 2);
  const fits = placed.every(({ from, to, size, lines }, index) => {
    const [middle, half] = [middles[index] ?? 0, (size - nameGap) / 2];
    const clearBefore = index === 0 || middle - half >= from - mostOver;
    const clearAfter = index === placed.length - 1 || middle + half <= to + mostOver;
    return lines.length <= mostLines && middle >= from && middle <= to && clearBefore && clearAfter;
  });
  if (!fits) return undefined;
  const labels = placed.flatMap(({ lines, color }, index) =>
    lines.map((text, line): Label => {
      const y = -2 - (lines.length - 1 - line) * lineHeight(style.small);
      return { text, x: middles[index] ?? 0, y, align: 'center', size: style.small, color, bold: true };
    }),
  );
  return { labels, height: Math.max(...placed.map(({ lines }) => lines.length)) * lineHeight(style.small) + 2 };
}

function nameOver(
  style: ChartStyle,
  { name, style: series }: LegendEntry,
  first: Stack | undefined,
  index: number,
  at: (value: number) => number,
) {
  const part = first?.parts.find((one) => one.series === index);
  if (part === undefined) return undefined;
  const [from, to] = [at(part.from), at(part.to)];
  const lines = wrapLabel(name, to - from, (line) => style.metrics.textWidth(line, style.small, 'bold'));
  const size = widest(style, lines, style.small, true) + nameGap;
  return { from, to, lines, size, at: (from + to) / 2, color: asText(style, series.color) };
}
