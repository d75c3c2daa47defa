// Stadsdelsnämnder under each other, each with its value and how far that may be off; the city's line across.
import { toDrawing } from '../../arithmetic/exact.js';
import { nameMargin, rowNames, rowsHeight } from '../bars/named-rows.js';
import { drawReference, placeReference, type Reference } from '../bars/reference-line.js';
import { rowAxis } from '../bars/stacked-row-marks.js';
import { symbolLayers } from '../lines/line-marks.js';
import {
  type ChartStyle,
  hairline,
  lineHeight,
  measureFrom,
  measureLabel,
  textGap,
  widest,
} from '../marks/chart-style.js';
import { deviationScale } from '../marks/deviation-style.js';
import { fittingAxis } from '../marks/fitting-axis.js';
import { drawKeyRows, keyRows } from '../marks/key-row.js';
import { type Drawing, drawing, linear, plotSize, type Rule, ruleLayers, textLayers } from '../marks/layers.js';
import type { ValueAxis } from '../marks/value-axis.js';
import type { IntervalChart } from '../model/chart-model.js';
import { intervalKey } from './interval-key.js';
import { type IntervalRow, intervalRows, rowDots, rowTexts, whiskers } from './interval-rows.js';

/** A scale that zero would cost more than this part does not begin there. */
const zeroShare = 0.4;

/** Draws an interval chart that has at least one published value. */
export function intervalChart(chart: IntervalChart, style: ChartStyle): Drawing {
  const rows = intervalRows(chart, style);
  const texts = rows.map(({ item }) => item.text);
  const left = nameMargin(rows, style);
  const column = widest(style, texts, style.small, true) + 2 * textGap;
  const axis = axisOf(chart, style, style.width - left - column);
  const ends = axis.ticks.map(({ label }) => style.metrics.textWidth(label, style.small) / 2);
  const right = Math.max(column, (ends.at(-1) ?? 0) + 1);
  const start = Math.max(5, (ends[0] ?? 0) - left);
  const xAt = linear({ domain: [axis.min, axis.max], range: [start, style.width - left - right] });

  const place = placeReference(chart, style, xAt, { from: -left, to: style.width - left });
  const unit = measureFrom(chart.measure, axis);
  const key = keyRows(style, intervalKey(chart, style));
  const head = headHeight(place, style, style.metrics.textWidth(unit, style.small) - left, key.height);
  const top = style.small + 6 + head;
  const bottom = style.small + 5;
  const frame = { width: style.width, height: top + rowsHeight(rows) + bottom, left, right, top, bottom };
  const { height, width } = plotSize(frame);

  const reference = place && drawReference(style, place, [], height);
  const keyMarks = drawKeyRows(style, key, { left: -left, top: style.small + 5 - top });
  const dots = rowDots(rows, xAt);
  const marks = rowAxis(axis.ticks, style, xAt, height);
  return drawing(frame, [
    ...ruleLayers([...marks.grid, ...rowGuides(rows, width, style)]),
    ...ruleLayers([...(reference?.rules ?? []), ...whiskers(rows, xAt), ...keyMarks.rules]),
    ...symbolLayers([...keyMarks.symbols, ...dots], style.theme.colors.page, deviationScale),
    ...textLayers([
      measureLabel(style, unit, frame),
      ...keyMarks.labels,
      ...(reference ? [reference.label] : []),
      ...rowNames(rows, style).map((label) => ({ ...label, bold: isBold(rows, label.y) })),
      ...rowTexts(rows, style, { start: xAt(axis.min), end: width + right }),
      ...marks.labels,
    ]),
  ]);
}

/** Values, the ends of their intervals and the city. */
function axisOf({ points, reference, decimals }: IntervalChart, style: ChartStyle, width: number): ValueAxis {
  const levels = points.flatMap(({ value, interval = [], small }) =>
    value.state === 'value' && !small ? [toDrawing(value.value), ...interval] : [],
  );
  const city = reference?.value.state === 'value' ? [toDrawing(reference.value.value)] : [];
  const all = [...levels, ...city];
  const fromZero = all.length === 0 || Math.min(...all) < zeroShare * Math.max(...all);
  return fittingAxis(all, { fromZero, decimals }, width, style);
}

/** Of what stands between the measure and the rows: the key, and the city's name where that has no room beside the measure. */
function headHeight(place: Reference | undefined, style: ChartStyle, unitEnd: number, key: number): number {
  if (key > 0) return key + (place ? lineHeight(style.small) : 0);
  return place && place.from < unitEnd + 2 * textGap ? lineHeight(style.small) : 0;
}

/** A light line through each row leads the eye from its name to its value. */
function rowGuides(rows: readonly IntervalRow[], width: number, style: ChartStyle): readonly Rule[] {
  const common = { x: 0, x2: width, color: style.theme.colors.rule, width: hairline };
  return rows.filter(({ item }) => item.drawn !== undefined).map(({ middle: y }) => ({ ...common, y, y2: y }));
}

function isBold(rows: readonly IntervalRow[], baseline: number): boolean {
  const row = rows.find(({ middle, height }) => Math.abs(baseline - middle) <= height / 2);
  return row?.item.deviates !== undefined;
}
