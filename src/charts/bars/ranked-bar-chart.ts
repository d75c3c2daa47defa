// Horizontal bars from the largest to the smallest, each with its value, and the city's line across.
import { toDrawing } from '../../arithmetic/exact.js';
import type { HexColor } from '../../theme/contrast.js';
import { chartValue } from '../marks/chart-number.js';
import {
  axisWidth,
  type ChartStyle,
  centred,
  lineHeight,
  measureLabel,
  textGap,
  widest,
} from '../marks/chart-style.js';
import {
  barLayers,
  type Drawing,
  drawing,
  type Label,
  linear,
  plotSize,
  type Rule,
  ruleLayers,
  type Scale,
  textLayers,
} from '../marks/layers.js';
import { wrapLabel } from '../marks/wrap-label.js';
import type { ChartPoint, RankedBarChart } from '../model/chart-model.js';
import { valueBeside } from './bar-value.js';
import { rankBars } from './rank-bars.js';
import { besideReference, type CrossedBar, drawReference, placeReference } from './reference-line.js';

/** Height of a row with a one-line name, and of its bar. */
const rowHeight = 16;
const barHeight = 10.5;
/** Widest part of the drawing that names may take. */
const nameShare = 0.42;

interface Row {
  readonly bar: ChartPoint<string>;
  readonly lines: readonly string[];
  readonly value: string;
  readonly height: number;
  /** Centre of the bar. */
  readonly middle: number;
  readonly color: HexColor;
  readonly highlighted: boolean;
}

/** Draws a ranked bar chart that has at least one published value. */
export function rankedBarChart(chart: RankedBarChart, style: ChartStyle): Drawing {
  const rows = rowsOf(chart, style);
  const highlights = chart.highlight !== undefined;
  const left =
    widest(
      style,
      rows.flatMap(({ lines }) => lines),
      style.small,
      highlights,
    ) + textGap;
  const right =
    widest(
      style,
      rows.map(({ value }) => value),
      style.small,
      highlights,
    ) + textGap;
  const below = rows.filter(({ bar }) => bar.y.state === 'value' && bar.y.value.s < 0n).map(({ value }) => value);
  const start = below.length === 0 ? 0 : widest(style, below, style.small, highlights) + textGap;
  const x: Scale = { domain: domainOf(chart), range: [start, style.width - left - right] };
  const xAt = linear(x);

  const place = placeReference(chart, style, xAt, { from: -left, to: style.width - left });
  const unitEnd = style.metrics.textWidth(chart.measure, style.small) - left;
  const twoLines = place !== undefined && place.from < unitEnd + 2 * textGap;
  const top = style.small + 6 + (twoLines ? lineHeight(style.small) : 0);
  const height = top + rows.reduce((sum, row) => sum + row.height, 0) + 1;
  const frame = { width: style.width, height, left, right, top, bottom: 1 };

  const beside = rows.map((row) => valueBeside(style, barEnd(row), xAt));
  const values = place ? beside.map((value) => besideReference(style, value, place.x)) : beside;
  const reference = place && drawReference(style, place, crossedBars(rows, xAt), lastPublished(rows));
  const axis: Rule = {
    x: xAt(0),
    x2: xAt(0),
    y: 0,
    y2: plotSize(frame).height,
    color: style.theme.colors.axis,
    width: axisWidth,
  };
  return drawing(frame, [
    ...barLayers(rows.flatMap(barOf), { x }),
    ...ruleLayers([axis, ...(reference?.rules ?? [])]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...(reference ? [reference.label] : []),
      ...rows.flatMap((row) => nameLabels(row, style)),
      ...values,
    ]),
  ]);
}

function rowsOf(chart: RankedBarChart, style: ChartStyle): readonly Row[] {
  const { categorical, muted } = style.theme.charts;
  const strong = categorical[0] ?? muted;
  let top = 0;
  return rankBars(chart).map((bar) => {
    const highlighted = bar.x === chart.highlight;
    const measure = (line: string) => style.metrics.textWidth(line, style.small, highlighted ? 'bold' : 'regular');
    const lines = wrapLabel(bar.x, style.width * nameShare, measure);
    const height = rowHeight + (lines.length - 1) * (lineHeight(style.small) + 1.5);
    const color = chart.highlight === undefined || highlighted ? strong : muted;
    const row = {
      bar,
      lines,
      value: chartValue(bar.y, chart.decimals),
      height,
      middle: top + height / 2,
      color,
      highlighted,
    };
    top += height;
    return row;
  });
}

/** Zero is always in it: a bar's length is its value. Hidden values have no part in it. */
function domainOf(chart: RankedBarChart): readonly [number, number] {
  const values = [...chart.bars.map(({ y }) => y), ...(chart.reference ? [chart.reference.value] : [])];
  const drawn = values.flatMap((y) => (y.state === 'value' ? [toDrawing(y.value)] : []));
  const [min, max] = [Math.min(0, ...drawn), Math.max(0, ...drawn)];
  return min === max ? [0, 1] : [min, max];
}

function barOf({ bar, middle, color }: Row) {
  if (bar.y.state !== 'value') return [];
  return [{ x: 0, x2: toDrawing(bar.y.value), y: middle - barHeight / 2, y2: middle + barHeight / 2, color }];
}

function barEnd({ bar, value: text, middle, highlighted }: Row) {
  const end = { text, middle, bold: highlighted };
  return bar.y.state === 'value' ? { ...end, value: toDrawing(bar.y.value) } : end;
}

function nameLabels({ lines, middle, highlighted }: Row, style: ChartStyle): readonly Label[] {
  const common = {
    x: -textGap,
    align: 'right',
    size: style.small,
    color: style.theme.colors.text,
    bold: highlighted,
  } as const;
  return lines.map((text, line) => {
    const own = middle + (line - (lines.length - 1) / 2) * lineHeight(style.small);
    return { text, y: centred(style, own, style.small), ...common };
  });
}

function crossedBars(rows: readonly Row[], xAt: (value: number) => number): readonly CrossedBar[] {
  return rows.flatMap(({ bar, middle, color }) => {
    if (bar.y.state !== 'value') return [];
    const [from = 0, to = 0] = [0, toDrawing(bar.y.value)].map(xAt).sort((a, b) => a - b);
    return [{ top: middle - barHeight / 2, bottom: middle + barHeight / 2, from, to, fill: color }];
  });
}

function lastPublished(rows: readonly Row[]): number {
  const last = rows.findLast(({ bar }) => bar.y.state === 'value');
  return last ? last.middle + last.height / 2 : 0;
}
