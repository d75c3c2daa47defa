// Stacked columns over time: proportional axis, the parts named beside the last column in stacking order.

import type { HexColor } from '../theme/contrast.js';
import { type ChartStyle, centred, lineHeight, measureLabel, partGap, textGap } from './chart-style.js';
import { endLabelLines, endLabels, endLabelsFit, endLabelWidth, type LineEnd } from './end-labels.js';
import {
  type Bar,
  barLayers,
  type Drawing,
  drawing,
  type Frame,
  type Label,
  linear,
  plotSize,
  type Rule,
  ruleLayers,
  type Scale,
  textLayers,
} from './layers.js';
import { drawLegend, legend } from './legend.js';
import type { SeriesStyle } from './series-style.js';
import type { Part, Stack, StackedMarks } from './stack-parts.js';
import { legendEntries } from './stacked-row-marks.js';
import { timeAxis, timeAxisHeight } from './time-axis.js';
import { valueAxis } from './value-axis.js';
import { gridMargin, valueGrid } from './value-grid.js';

const baseHeight = 180;
/** Part of the distance between two years that a column fills, and its greatest width. */
const fill = 0.66;
const widestColumn = 34;

interface Column extends Stack {
  readonly year: number;
}

/** Draws the stacks as columns; their names are years. */
export function stackedColumns({ chart, stacks, styles }: StackedMarks, style: ChartStyle): Drawing {
  const columns = stacks.map((stack): Column => ({ ...stack, year: Number(stack.x) })).sort((a, b) => a.year - b.year);
  const shown = columns.filter(({ parts, incomplete }) => parts.length > 0 || !incomplete);
  const axis = valueAxis(
    columns.map(({ end }) => end),
    { fromZero: true, decimals: chart.decimals },
  );

  const head = style.small + lineHeight(style.small);
  const [left, bottom] = [gridMargin(style, axis), timeAxisHeight(style)];
  const names = chart.series.map(({ name }) => endLabelLines(style, name));
  const beside = endLabelsFit(style, names, baseHeight - head - bottom);
  const right = beside ? endLabelWidth(style, names) + 2 * textGap : 2;
  const key = legend(style, beside ? [] : legendEntries(chart, styles), 'patch');
  const frame: Frame = {
    width: style.width,
    height: baseHeight + key.height,
    left,
    right,
    top: head + key.height,
    bottom,
  };

  const plot = plotSize(frame);
  const years = shown.map(({ year }) => year);
  const width = columnWidth(years, plot.width);
  const xAt = linear({ domain: span(years), range: [width / 2 + textGap, plot.width - width / 2] });
  const y: Scale = { domain: [axis.min, axis.max], range: [plot.height, 0] };
  const yAt = linear(y);
  const bars = columnBars(shown, styles, style.theme.charts.total, (year) => [
    xAt(year) - width / 2,
    xAt(year) + width / 2,
  ]);
  const gaps = bars
    .filter(({ y: from }) => from > 0)
    .map(({ x, x2, y: from }): Rule => {
      return { x, x2, y: yAt(from), y2: yAt(from), color: style.theme.colors.page, width: partGap };
    });
  const grid = valueGrid(style, axis, yAt, plot.width);
  const time = timeAxis(style, years, xAt, plot);
  const ends = legendEntries(chart, styles).map((entry, index): LineEnd => {
    const y = yAt(middleOf(shown.at(-1)?.parts ?? [], index));
    return { style: entry.style, endText: names[index] ?? [], at: { x: plot.width, y } };
  });
  // From the top down, so that parts of no size keep their order.
  const beyond = { width: plot.width + textGap, height: plot.height };
  const labels = endLabels(style, beside ? ends.reverse() : [], beyond, 1);
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - frame.top });
  const marks = shown.flatMap(({ year, end, mark }) =>
    mark === undefined ? [] : [markAbove(style, mark, xAt(year), yAt(end))],
  );
  return drawing(frame, [
    ...ruleLayers(grid.rules),
    ...barLayers(bars, { y }),
    ...barLayers(keyMarks.bars, {}),
    ...ruleLayers([...gaps, ...time.rules, ...labels.leaders]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...keyMarks.labels,
      ...grid.labels,
      ...time.labels,
      ...marks,
      ...labels.labels,
    ]),
  ]);
}

/** The parts, in points across and data units up. */
function columnBars(
  columns: readonly Column[],
  styles: readonly SeriesStyle[],
  fallback: HexColor,
  sides: (year: number) => readonly [number, number],
): readonly Bar[] {
  return columns.flatMap(({ year, parts }) => {
    const [x, x2] = sides(year);
    return parts.map(({ series, from, to }) => ({ x, x2, y: from, y2: to, color: styles[series]?.color ?? fallback }));
  });
}

/** Middle of a part in data units; where it would begin when the column lacks it. */
function middleOf(parts: readonly Part[], index: number): number {
  const part = parts.find(({ series }) => series === index);
  return part ? (part.from + part.to) / 2 : (parts.findLast(({ series }) => series < index)?.to ?? 0);
}

/** `..` over a column with a part that is not published, `0` where there is no column. */
function markAbove(style: ChartStyle, text: string, x: number, top: number): Label {
  return {
    text,
    x,
    y: centred(style, top - 6, style.small),
    align: 'center',
    size: style.small,
    color: style.theme.colors.text,
  };
}

function columnWidth(years: readonly number[], plotWidth: number): number {
  const [first, last] = span(years);
  const distances = years.slice(1).map((year, index) => year - (years[index] ?? year));
  const nearest = Math.min(...distances, last - first) / (last - first);
  // Half a column stands outside the first and the last year.
  return Math.min(widestColumn, ((plotWidth - textGap) * nearest * fill) / (1 + nearest * fill));
}

function span(years: readonly number[]): readonly [number, number] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return first === last ? [first - 1, last + 1] : [first, last];
}
