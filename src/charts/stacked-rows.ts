// Stacked rows by category: values inside the parts where they fit, a value axis when some do not.

import { type ChartStyle, lineHeight, measureLabel, textGap, widest } from './chart-style.js';
import { barLayers, type Drawing, drawing, linear, plotSize, ruleLayers, type Scale, textLayers } from './layers.js';
import { drawLegend, legend } from './legend.js';
import type { Stack, StackedMarks } from './stack-parts.js';
import {
  endMarks,
  legendEntries,
  rowAxis,
  rowBars,
  rowGaps,
  rowNames,
  rowValues,
  type StackedRow,
} from './stacked-row-marks.js';
import { valueAxis } from './value-axis.js';
import { wrapLabel } from './wrap-label.js';

const rowHeight = 20;
/** Widest part of the drawing that names may take. */
const nameShare = 0.36;

/** Draws the stacks as rows, in their given order. */
export function stackedRows(marks: StackedMarks, style: ChartStyle): Drawing {
  const { chart, stacks, styles } = marks;
  const rows = rowsOf(stacks, style);
  const ends = stacks.map(({ end }) => end);
  const axis = valueAxis(ends, { fromZero: true, decimals: chart.decimals });
  const key = legend(style, legendEntries(chart, styles), 'patch');

  const left =
    widest(
      style,
      rows.flatMap(({ lines }) => lines),
      style.small,
    ) + textGap;
  const endTexts = stacks.flatMap(({ mark }) => mark ?? []);
  const mark = endTexts.length > 0 ? widest(style, endTexts, style.small) + textGap : 0;
  const right =
    1 +
    Math.max(
      mark,
      widest(
        style,
        axis.ticks.slice(-1).map(({ label }) => label),
        style.small,
      ) / 2,
    );
  const range = [0, style.width - left - right] as const;

  // Without an axis the longest bar fills the plot.
  const bare: Scale = { domain: [0, Math.max(...ends) || 1], range };
  const parts = stacks.reduce((sum, stack) => sum + stack.parts.length, 0);
  const withAxis = rowValues(rows, marks, style, linear(bare)).length < parts;
  const x: Scale = withAxis ? { domain: [0, axis.max], range } : bare;
  const xAt = linear(x);

  const top = style.small + 7 + key.height;
  const bottom = withAxis ? style.small + 6 : 1;
  const height = top + rows.reduce((sum, row) => sum + row.height, 0) + bottom;
  const frame = { width: style.width, height, left, right, top, bottom };
  const plot = plotSize(frame);

  const bars = rowBars(rows, marks, style);
  const scale = rowAxis(withAxis ? axis.ticks : [], style, xAt, plot.height);
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - top });
  return drawing(frame, [
    ...ruleLayers(scale.grid),
    ...barLayers(bars, { x }),
    ...barLayers(keyMarks.bars, {}),
    ...ruleLayers([...rowGaps(bars, style, xAt), scale.zero]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...keyMarks.labels,
      ...rowNames(rows, style),
      ...rowValues(rows, marks, style, xAt),
      ...endMarks(rows, style, xAt),
      ...scale.labels,
    ]),
  ]);
}

function rowsOf(stacks: readonly Stack[], style: ChartStyle): readonly StackedRow[] {
  let top = 0;
  return stacks.map((stack) => {
    const lines = wrapLabel(stack.x, style.width * nameShare, (line) => style.metrics.textWidth(line, style.small));
    const height = Math.max(rowHeight, lines.length * lineHeight(style.small) + 6);
    const row = { stack, lines, middle: top + height / 2, height };
    top += height;
    return row;
  });
}
