// Indicators against their targets, one row each: the outcome as a bar, the target as a mark across it, and in words how far it is reached.
import { toDrawing } from '../../arithmetic/exact.js';
import { namedRows, nameMargin, rowNames, rowsHeight } from '../bars/named-rows.js';
import { rowAxis } from '../bars/stacked-row-marks.js';
import { axisWidth, type ChartStyle, lineHeight, measureLabel } from '../marks/chart-style.js';
import { fittingAxis } from '../marks/fitting-axis.js';
import {
  type Bar,
  barLayers,
  type Drawing,
  drawing,
  linear,
  type Rule,
  ruleLayers,
  textLayers,
} from '../marks/layers.js';
import type { TargetsChart } from '../model/chart-model.js';
import { columnHeads, rowCells, type TargetRow, targetColumns } from './targets-columns.js';

const rowHeight = 20;
const barHeight = 9;
/** The target's mark reaches this far over and under its bar. */
const reach = 3;
const markWidth = 1.75;

/** Draws targets with at least one published outcome. */
export function targetsChart(chart: TargetsChart, style: ChartStyle): Drawing {
  const rows = namedRows(
    chart.rows.map((row) => ({ x: row.name, row })),
    style,
    rowHeight,
  );
  const left = nameMargin(rows, style);
  const columns = targetColumns(chart, style);
  const width = style.width - left - columns.width;
  const axis = fittingAxis(valuesOf(chart), { fromZero: true, decimals: chart.decimals }, width, style);
  const [first = 0, last = 0] = [axis.ticks[0], axis.ticks.at(-1)].map((tick) =>
    style.metrics.textWidth(tick?.label ?? '', style.small),
  );
  const xAt = linear({ domain: [axis.min, axis.max], range: [Math.max(0, first / 2 - left), width - last / 2] });

  const top = style.small + 6 + lineHeight(style.small) + 4;
  const bottom = style.small + 5;
  const height = rowsHeight(rows);
  const frame = { width: style.width, height: top + height + bottom, left, right: columns.width, top, bottom };
  const marks = rowAxis(axis.ticks, style, xAt, height);
  const heads = columnHeads(columns, width, style);
  const bars = rows.flatMap((row) => barOf(row, xAt, style));
  const zero = { x: xAt(0), x2: xAt(0), y: 0, y2: height, color: style.theme.colors.axis, width: axisWidth };
  return drawing(frame, [
    ...ruleLayers(marks.grid),
    ...barLayers([...bars, ...heads.bars], {}),
    ...ruleLayers([zero, ...rows.flatMap((row) => targetMark(row, xAt, style)), ...heads.rules]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...rowNames(rows, style),
      ...heads.labels,
      ...rows.flatMap((row) => rowCells(row, columns, { chart, width, style })),
      ...marks.labels,
    ]),
  ]);
}

function valuesOf({ rows }: TargetsChart): readonly number[] {
  return rows.flatMap(({ outcome, target }) => [
    toDrawing(target),
    ...(outcome.state === 'value' ? [toDrawing(outcome.value)] : []),
  ]);
}

function barOf(
  { item: { row }, middle }: TargetRow,
  xAt: (value: number) => number,
  style: ChartStyle,
): readonly Bar[] {
  if (row.outcome.state !== 'value') return [];
  const [from = 0, to = 0] = [0, toDrawing(row.outcome.value)].map(xAt).sort((a, b) => a - b);
  const color = style.theme.charts.categorical[0] ?? style.theme.charts.total;
  return [{ x: from, x2: to, y: middle - barHeight / 2, y2: middle + barHeight / 2, color }];
}

/** Dark over and under the bar, light inside it. */
function targetMark(row: TargetRow, xAt: (value: number) => number, style: ChartStyle): readonly Rule[] {
  const { text, page } = style.theme.colors;
  const x = xAt(toDrawing(row.item.row.target));
  const [top, bottom] = [row.middle - barHeight / 2, row.middle + barHeight / 2];
  const common = { x, x2: x, width: markWidth };
  const within = barOf(row, xAt, style).some((bar) => bar.x < x && x < bar.x2 - markWidth);
  if (!within) return [{ ...common, y: top - reach, y2: bottom + reach, color: text }];
  return [
    { ...common, y: top - reach, y2: top, color: text },
    { ...common, y: top, y2: bottom, color: page },
    { ...common, y: bottom, y2: bottom + reach, color: text },
  ];
}
