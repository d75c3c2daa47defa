// A row for each category and a dot for each series, joined by a thin line: what differs between rows, and within them.
import { comparedStyles } from '../bars/compared-styles.js';
import { type Compared, comparedGroups } from '../bars/compared-values.js';
import { namedRows, nameMargin, rowNames, rowsHeight } from '../bars/named-rows.js';
import { rowAxis } from '../bars/stacked-row-marks.js';
import { symbolLayers } from '../lines/line-marks.js';
import { asText, type ChartStyle, lineHeight, measureFrom, measureLabel } from '../marks/chart-style.js';
import { type Drawing, drawing, linear, plotSize, ruleLayers, textLayers } from '../marks/layers.js';
import { drawLegend, type LegendEntry, legend, legendEntries } from '../marks/legend.js';
import { namesOver } from '../marks/names-over.js';
import type { DotChart } from '../model/chart-model.js';
import { type DotLayout, layDots } from './dot-layout.js';
import { rowLabels, rowLines, upright } from './dot-lines.js';
import { dotOrder } from './dot-order.js';
import { dotScale } from './dot-row.js';

const rowHeight = 17;

/** Draws a dot chart that has at least one published value. */
export function dotChart(chart: DotChart, style: ChartStyle): Drawing {
  const styles = comparedStyles(chart.series, style.theme);
  const rows = namedRows(inOrder(chart), style, rowHeight);
  const left = nameMargin(rows, style);
  const width = style.width - left;
  const layout = layDots(rows, styles, style, { width, decimals: chart.decimals, fromZero: chart.fromZero });
  const { x, ticks, texts } = layout;

  const entries = legendEntries(chart, styles);
  const names = dotNames(style, entries, layout, width);
  const key = legend(style, names ? [] : entries, 'symbol');
  const top = style.small + 6 + key.height + (names ? lineHeight(style.small) + 2 : 0);
  const bottom = ticks.length === 0 ? 1 : style.small + 6;
  const right = width - x.range[1];
  const frame = { width: style.width, height: top + rowsHeight(rows) + bottom, left, right, top, bottom };
  const plot = plotSize(frame);

  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - top });
  const dots = layout.rows.flatMap((row) => [...row.dots].sort((a, b) => a.series - b.series));
  return drawing(frame, [
    ...ruleLayers([...rowLines(layout, style), ...upright(layout, style, plot.height)]),
    ...symbolLayers([...keyMarks.symbols, ...dots], style.theme.colors.page, dotScale),
    ...textLayers([
      measureLabel(style, measureFrom(chart.measure, { min: x.domain[0], ticks }), frame),
      ...keyMarks.labels,
      ...(names ?? []),
      ...rowNames(rows, style),
      ...texts.flatMap((row) => rowLabels(row)),
      ...rowAxis(ticks, style, linear(x), plot.height).labels,
    ]),
  ]);
}

function inOrder(chart: DotChart): readonly Compared[] {
  const groups = comparedGroups(chart);
  return dotOrder(chart).flatMap((x) => groups.filter((group) => group.x === x));
}

/** Over the first row; none when one of the series has no dot there. */
function dotNames(style: ChartStyle, entries: readonly LegendEntry[], { rows }: DotLayout, width: number) {
  const dots = rows[0]?.dots ?? [];
  if (dots.length < entries.length) return undefined;
  const marks = dots.map(({ x, series, style: own }) => {
    return { name: entries[series]?.name ?? '', at: x, color: asText(style, own.color) };
  });
  return namesOver(style, marks, { from: 0, to: width, y: -3 });
}
