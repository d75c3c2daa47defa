// One column for each surveyed year, its value on top: time is proportional, years between surveys stay empty.
import { toDrawing } from '../../arithmetic/exact.js';
import { breakMarks, drawBreakMarks } from '../lines/break-marks.js';
import { drawnBreaks } from '../lines/line-segments.js';
import { chartValue } from '../marks/chart-number.js';
import { type ChartStyle, lineHeight, measureLabel, textGap, widest } from '../marks/chart-style.js';
import {
  barLayers,
  type Drawing,
  drawing,
  linear,
  plotSize,
  ruleLayers,
  type Scale,
  textLayers,
} from '../marks/layers.js';
import { timeAxis, timeAxisHeight } from '../marks/time-axis.js';
import { valueAxis } from '../marks/value-axis.js';
import { gridMargin, valueGrid } from '../marks/value-grid.js';
import type { ColumnChart } from '../model/chart-model.js';
import { columnSlots } from './column-slots.js';
import { type ColumnEnd, valueBand, valuesFit, valuesOver } from './column-values.js';
import { withZero } from './compared-values.js';

const baseHeight = 150;
const shape = { fill: 0.62, widest: 44, inset: 0 };

/** Draws a column chart that has at least one published value. */
export function columnChart(chart: ColumnChart, style: ChartStyle): Drawing {
  const columns = [...chart.columns].sort((a, b) => a.x - b.x);
  const years = columns.map(({ x }) => x);
  const drawn = columns.flatMap(({ y }) => (y.state === 'value' ? [toDrawing(y.value)] : []));
  const axis = valueAxis(drawn, { fromZero: true, decimals: chart.decimals });

  // Values replace the grid where they stand clear of each other.
  const texts = columns.map(({ y }) => chartValue(y, chart.decimals));
  const names = years.map(String);
  const full = columnSlots(years, style.width, { ...shape, text: widest(style, [...texts, ...names], style.small) });
  const bare = valuesFit(style, texts, full.pitch);
  const left = bare ? 0 : gridMargin(style, axis);
  const beside = { ...shape, inset: textGap, text: widest(style, names, style.small) };
  const { width, xAt } = bare ? full : columnSlots(years, style.width - left, beside);

  const cuts = drawnBreaks(chart.breaks, years).map(({ at, label }) => ({ x: xAt(at), label }));
  const breaks = breakMarks(style, cuts, { from: -left, to: style.width - left });
  const [top, bottom] = [style.small + lineHeight(style.small) + breaks.height, timeAxisHeight(style)];
  const frame = { width: style.width, height: baseHeight + breaks.height, left, right: 0, top, bottom };
  const plot = plotSize(frame);

  const [low, high] = bare ? withZero(drawn) : [axis.min, axis.max];
  const band = bare ? valueBand(style) : 0;
  const y: Scale = { domain: [low, high], range: [plot.height - (low < 0 ? band : 0), band] };
  const yAt = linear(y);
  const color = style.theme.charts.categorical[0] ?? style.theme.charts.total;
  const ends = columns.map((column): ColumnEnd => {
    const end = { x: xAt(column.x), text: chartValue(column.y, chart.decimals) };
    return column.y.state === 'value' ? { ...end, value: toDrawing(column.y.value) } : end;
  });
  const bars = ends.flatMap(({ x, value }) =>
    value === undefined ? [] : [{ x: x - width / 2, x2: x + width / 2, y: 0, y2: value, color }],
  );
  const time = timeAxis(style, years, xAt, plot);
  const grid = bare ? { rules: [], labels: [] } : valueGrid(style, axis, yAt, plot.width);
  const cutMarks = drawBreakMarks(style, breaks, plot.height);
  const values = valuesOver(style, bare ? ends : ends.filter(({ value }) => value === undefined), yAt);
  const base = { x: 0, x2: plot.width, y: yAt(0), y2: yAt(0), color: style.theme.colors.axis, width: 0.75 };
  return drawing(frame, [
    ...ruleLayers([...grid.rules, ...cutMarks.rules]),
    ...barLayers(bars, { y }),
    ...ruleLayers([...time.rules, ...(low < 0 ? [base] : [])]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...cutMarks.labels,
      ...grid.labels,
      ...time.labels,
      ...values,
    ]),
  ]);
}
