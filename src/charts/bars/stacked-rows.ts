// Stacked rows by category: values inside the parts where they fit, totals after the bars, an axis only where neither tells their lengths.
import { type ChartStyle, measureLabel, textGap, widest } from '../marks/chart-style.js';
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
import { drawLegend, legend, legendEntries } from '../marks/legend.js';
import { namedRows, nameMargin, rowNames, rowsHeight } from './named-rows.js';
import { partNames } from './part-names.js';
import { partsAxis } from './parts-axis.js';
import { allTotalled, fullLength, type StackedMarks } from './stack-parts.js';
import { endMarks, rowAxis, rowBars, rowGaps, rowRests, rowValues, totalsAfter } from './stacked-row-marks.js';

const rowHeight = 20;

/** Draws the stacks as rows, in their given order. */
export function stackedRows(marks: StackedMarks, style: ChartStyle): Drawing {
  const { chart, stacks, styles } = marks;
  const rows = namedRows(stacks, style, rowHeight);
  const axis = partsAxis(marks);
  const left = nameMargin(rows, style);
  const endTexts = stacks.flatMap(({ mark, total }) => mark ?? total ?? []);
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
  const bare: Scale = { domain: [0, Math.max(fullLength(chart) ?? 0, ...stacks.map(({ end }) => end)) || 1], range };
  const parts = stacks.reduce((sum, stack) => sum + stack.parts.length, 0);
  const told = fullLength(chart) !== undefined || allTotalled(stacks);
  const withAxis = !told && rowValues(rows, marks, style, linear(bare)).length < parts;
  const x: Scale = withAxis ? { domain: [0, axis.max], range } : bare;
  const xAt = linear(x);

  const entries = legendEntries(chart, styles);
  const names = partNames(style, entries, stacks[0], xAt, range[1]);
  const key = legend(style, names ? [] : entries, 'patch');
  const top = style.small + 7 + key.height + (names?.height ?? 0);
  const bottom = withAxis ? style.small + 6 : 1;
  const height = top + rowsHeight(rows) + bottom;
  const frame = { width: style.width, height, left, right, top, bottom };
  const plot = plotSize(frame);

  const bars = rowBars(rows, marks, style);
  const scale = rowAxis(withAxis ? axis.ticks : [], style, xAt, plot.height);
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - top });
  return drawing(frame, [
    ...ruleLayers(scale.grid),
    ...barLayers(bars, { x }),
    ...barLayers(keyMarks.bars, {}),
    ...ruleLayers([...rowRests(rows, marks, style, xAt), ...rowGaps(bars, style, xAt), scale.zero]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...keyMarks.labels,
      ...(names?.labels ?? []),
      ...rowNames(rows, style),
      ...rowValues(rows, marks, style, xAt),
      ...totalsAfter(rows, style, xAt),
      ...endMarks(rows, marks, style, xAt),
      ...scale.labels,
    ]),
  ]);
}
