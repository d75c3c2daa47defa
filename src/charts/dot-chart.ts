// A row for each category and a dot for each series, joined by a thin line: what differs between rows, and within them.
import type { DotChart } from './chart-model.js';
import { axisWidth, type ChartStyle, hairline, measureLabel } from './chart-style.js';
import { comparedStyles } from './compared-styles.js';
import { type Compared, comparedGroups } from './compared-values.js';
import { type DotLayout, layDots } from './dot-layout.js';
import { dotNames } from './dot-names.js';
import { type Drawing, drawing, linear, plotSize, type Rule, ruleLayers, textLayers } from './layers.js';
import { drawLegend, legend, legendEntries } from './legend.js';
import { symbolLayers } from './line-marks.js';
import { namedRows, nameMargin, rowNames, rowsHeight } from './named-rows.js';
import { rankBars } from './rank-bars.js';
import { rowAxis } from './stacked-row-marks.js';

const rowHeight = 17;

/** Draws a dot chart that has at least one published value. */
export function dotChart(chart: DotChart, style: ChartStyle): Drawing {
  const styles = comparedStyles(chart.series, style.theme);
  const rows = namedRows(inOrder(chart), style, rowHeight);
  const left = nameMargin(rows, style);
  const width = style.width - left;
  const layout = layDots(rows, styles, style, { width, decimals: chart.decimals });
  const { x, ticks, texts } = layout;
  const xAt = linear(x);

  const entries = legendEntries(chart, styles);
  const names = dotNames(style, entries, layout.rows[0], width);
  const key = legend(style, names ? [] : entries, 'symbol');
  const top = style.small + 6 + key.height + (names?.height ?? 0);
  const bottom = ticks.length === 0 ? 1 : style.small + 6;
  const right = width - x.range[1];
  const frame = { width: style.width, height: top + rowsHeight(rows) + bottom, left, right, top, bottom };
  const plot = plotSize(frame);

  const scale = rowAxis(ticks, style, xAt, plot.height);
  const zero: Rule = { ...scale.zero, x: xAt(0), x2: xAt(0) };
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - top });
  const dots = layout.rows.flatMap((row) => row.dots);
  return drawing(frame, [
    ...ruleLayers([...scale.grid, ...guides(layout, style), zero, ...joins(layout, style)]),
    ...symbolLayers([...keyMarks.symbols, ...dots], style.theme.colors.page),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...keyMarks.labels,
      ...(names?.labels ?? []),
      ...rowNames(rows, style),
      ...texts.flatMap(({ values, mark }) => [...(ticks.length === 0 ? (values ?? []) : []), ...mark]),
      ...scale.labels,
    ]),
  ]);
}

/** By the last series, as ranked bars are; or as given. */
function inOrder(chart: DotChart): readonly Compared[] {
  const groups = comparedGroups(chart);
  const bars = rankBars({ bars: chart.series.at(-1)?.points ?? [], order: chart.order });
  const place = new Map(bars.map((bar, index) => [bar.x, index]));
  return [...groups].sort((a, b) => (place.get(a.x) ?? bars.length) - (place.get(b.x) ?? bars.length));
}

/** A light line through each row, so that the eye keeps to it. */
function guides({ rows, x }: DotLayout, style: ChartStyle): readonly Rule[] {
  const common = { x: x.range[0], x2: x.range[1], color: style.theme.colors.rule, width: hairline };
  return rows.map(({ middle }) => ({ ...common, y: middle, y2: middle }));
}

/** From the first dot of a row to its last. */
function joins({ rows }: DotLayout, style: ChartStyle): readonly Rule[] {
  const common = { color: style.theme.charts.muted, width: 2 * axisWidth };
  return rows.flatMap(({ dots, middle }) => {
    const [first, last] = [dots[0], dots.at(-1)];
    return first && last && first !== last ? [{ x: first.x, x2: last.x, y: middle, y2: middle, ...common }] : [];
  });
}
