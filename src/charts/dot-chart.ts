// A row for each category and a dot for each series, joined by a thin line: what differs between rows, and within them.
import type { DotChart } from './chart-model.js';
import { asText, type ChartStyle, hairline, lineHeight, measureLabel } from './chart-style.js';
import { comparedStyles } from './compared-styles.js';
import { type Compared, comparedGroups } from './compared-values.js';
import { type DotLayout, layDots } from './dot-layout.js';
import { dotOrder } from './dot-order.js';
import { dotScale, type RowTexts } from './dot-row.js';
import { type Drawing, drawing, type Label, linear, plotSize, type Rule, ruleLayers, textLayers } from './layers.js';
import { drawLegend, type LegendEntry, legend, legendEntries } from './legend.js';
import { symbolLayers } from './line-marks.js';
import { namedRows, nameMargin, rowNames, rowsHeight } from './named-rows.js';
import { namesOver } from './names-over.js';
import { rowAxis } from './stacked-row-marks.js';

const rowHeight = 17;
const joinWidth = 1;
/** White that lines leave around texts. */
const textWhite = 2;

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
  const names = dotNames(style, entries, layout, width);
  const key = legend(style, names ? [] : entries, 'symbol');
  const top = style.small + 6 + key.height + (names ? lineHeight(style.small) : 0);
  const bottom = ticks.length === 0 ? 1 : style.small + 6;
  const right = width - x.range[1];
  const frame = { width: style.width, height: top + rowsHeight(rows) + bottom, left, right, top, bottom };
  const plot = plotSize(frame);

  const scale = rowAxis(ticks, style, xAt, plot.height);
  const labels = texts.flatMap((row) => rowLabels(row, ticks));
  const zero = zeroLine({ ...scale.zero, x: xAt(0), x2: xAt(0) }, labels, style);
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - top });
  const dots = layout.rows.flatMap((row) => row.dots);
  return drawing(frame, [
    ...ruleLayers([...scale.grid, ...rowLines(layout, style), ...zero]),
    ...symbolLayers([...keyMarks.symbols, ...dots], style.theme.colors.page, dotScale),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...keyMarks.labels,
      ...(names ?? []),
      ...rowNames(rows, style),
      ...labels,
      ...scale.labels,
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
  return namesOver(style, marks, { from: 0, to: width, y: -1 });
}

/** A light line through each row, so that the eye keeps to it, and a stronger one from its first dot to its last; both stop for texts. */
function rowLines({ rows, texts, x, ticks }: DotLayout, style: ChartStyle): readonly Rule[] {
  const { colors, charts } = style.theme;
  return rows.flatMap(({ dots, middle }, index) => {
    const holes = rowLabels(texts[index], ticks).map((label) => extent(style, label));
    const at = { y: middle, y2: middle };
    const [from = 0, to = 0] = [dots[0]?.x, dots.at(-1)?.x];
    return [
      ...clearOf(holes, x.range).map(([x, x2]) => ({ ...at, x, x2, color: colors.rule, width: hairline })),
      ...clearOf(holes, [from, to]).map(([x, x2]) => ({ ...at, x, x2, color: charts.muted, width: joinWidth })),
    ];
  });
}

/** The line at zero, which stops for the values of dots near it. */
function zeroLine(line: Rule, labels: readonly Label[], style: ChartStyle): readonly Rule[] {
  const holes = labels
    .filter((label) => {
      const [from, to] = extent(style, label);
      return from < line.x && line.x < to;
    })
    .map(({ y, size }): Extent => [y - style.metrics.capHeight(size) - textWhite, y + textWhite]);
  return clearOf(holes, [line.y, line.y2]).map(([y, y2]) => ({ ...line, y, y2 }));
}

/** Values stand beside the dots unless there is an axis; marks always do. */
function rowLabels(texts: RowTexts | undefined, ticks: DotLayout['ticks']): readonly Label[] {
  return [...(ticks.length === 0 ? (texts?.values ?? []) : []), ...(texts?.mark ?? [])];
}

type Extent = readonly [from: number, to: number];

function extent(style: ChartStyle, { text, x, align, size }: Label): Extent {
  const width = style.metrics.textWidth(text, size);
  const from = align === 'right' ? x - width : x;
  return [from - textWhite, from + width + textWhite];
}

/** The pieces of a line that meet none of the holes. */
function clearOf(holes: readonly Extent[], line: Extent): readonly Extent[] {
  const pieces = [...holes]
    .sort(([a], [b]) => a - b)
    .reduce<readonly Extent[]>(
      (left, [from, to]) =>
        left.flatMap(([a, b]): readonly Extent[] => [
          [a, Math.min(b, from)],
          [Math.max(a, to), b],
        ]),
      [line],
    );
  return pieces.filter(([a, b]) => b > a);
}
