// The names of the dots over those of the first row, in their colours; a legend only when they do not fit.
import { asText, type ChartStyle, lineHeight } from './chart-style.js';
import type { DotRow } from './dot-row.js';
import type { Label } from './layers.js';
import type { LegendEntry } from './legend.js';
import { spreadLabels } from './spread-labels.js';

const nameGap = 6;
/** Farthest that a name may end from its dot. */
const farthest = 6;

/** The names within `width` points from the plot's left edge; undefined when one has no dot or stands too far from it. */
export function dotNames(
  style: ChartStyle,
  entries: readonly LegendEntry[],
  first: DotRow | undefined,
  width: number,
): { readonly labels: readonly Label[]; readonly height: number } | undefined {
  const named = (first?.dots ?? []).flatMap(({ x, series, style: own }) => {
    const name = entries[series]?.name ?? '';
    const size = style.metrics.textWidth(name, style.small, 'bold') + nameGap;
    return [{ at: x, size, name, color: asText(style, own.color) }];
  });
  const needed = named.reduce((sum, { size }) => sum + size, 0);
  if (named.length < entries.length || needed > width) return undefined;
  const middles = spreadLabels(named, 0, width);
  const near = named.every(({ at, size }, index) => {
    return Math.abs((middles[index] ?? 0) - at) <= (size - nameGap) / 2 + farthest;
  });
  if (!near) return undefined;
  const labels = named.map(({ name, color }, index): Label => {
    return { text: name, x: middles[index] ?? 0, y: -1, align: 'center', size: style.small, color, bold: true };
  });
  return { labels, height: lineHeight(style.small) };
}
