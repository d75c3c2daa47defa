// Above small multiples, said once for all panels: whose lines they are, and what a vertical line means.
import { joinList } from '../../language/join-list.js';
import { type ChartStyle, centred, hairline, lineHeight, textGap } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';
import { drawLegend, type Legend, type LegendEntry, legend } from '../marks/legend.js';
import { wrapLabel } from '../marks/wrap-label.js';
import type { LineChart } from '../model/chart-model.js';
import { drawnBreaks } from './line-segments.js';

export interface MultiplesKey {
  readonly names: Legend;
  /** A text for each kind of break, on one or more lines. */
  readonly breaks: readonly (readonly string[])[];
  readonly height: number;
}

const sampleWidth = 22;

/** A single series needs no name: the title has it. */
export function multiplesKey(
  breaks: LineChart['breaks'],
  years: readonly number[],
  series: readonly LegendEntry[],
  style: ChartStyle,
): MultiplesKey {
  const names = legend(style, series.length > 1 ? series : [], 'line');
  const drawn = drawnBreaks(breaks, years);
  const texts = [...new Set(drawn.map(({ label }) => label))].map((label) => {
    const when = drawn.filter((one) => one.label === label).map(({ year }) => String(year));
    const measure = (line: string) => style.metrics.textWidth(line, style.small);
    return wrapLabel(`${label} ${joinList(when)}`, style.width - sampleWidth - textGap, measure);
  });
  const lines = texts.flat().length;
  return { names, breaks: texts, height: names.height + (lines === 0 ? 0 : lines * lineHeight(style.small) + 4) };
}

/** Draws the key; `left` and `top` place its upper left corner. */
export function drawMultiplesKey(
  style: ChartStyle,
  { names, breaks }: MultiplesKey,
  { left, top }: { left: number; top: number },
) {
  const drawn = drawLegend(style, names, { left, top });
  const color = style.theme.colors.secondary;
  const labels: Label[] = [...drawn.labels];
  const rules: Rule[] = [...drawn.rules];
  let y = top + names.height;
  for (const lines of breaks) {
    const x = left + sampleWidth / 2;
    rules.push({ x, x2: x, y: y + 0.5, y2: y + lineHeight(style.small) - 0.5, color, width: hairline });
    for (const text of lines) {
      const middle = y + lineHeight(style.small) / 2;
      const at = { x: left + sampleWidth + textGap, y: centred(style, middle, style.small) };
      labels.push({ text, ...at, align: 'left', size: style.small, color });
      y += lineHeight(style.small);
    }
  }
  return { labels, rules, symbols: drawn.symbols };
}
