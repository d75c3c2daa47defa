// Stacked columns over time: proportional axis, the parts named beside the last column in stacking order.
import { type ChartStyle, lineHeight, measureLabel, textGap } from './chart-style.js';
import { columnSlots } from './column-slots.js';
import { endLabelLines, endLabels, endLabelsFit, endLabelWidth, type LineEnd } from './end-labels.js';
import {
  barLayers,
  type Drawing,
  drawing,
  type Frame,
  linear,
  plotSize,
  ruleLayers,
  type Scale,
  textLayers,
} from './layers.js';
import { drawLegend, legend, legendEntries } from './legend.js';
import { partsAxis } from './parts-axis.js';
import { fullLength, type Part, type StackedMarks } from './stack-parts.js';
import {
  type ColumnPlace,
  columnBars,
  columnGaps,
  columnRests,
  columnsHoldValues,
  columnValues,
  marksOver,
  type StackedColumn,
} from './stacked-column-marks.js';
import { timeAxis, timeAxisHeight } from './time-axis.js';
import { gridMargin, valueGrid } from './value-grid.js';

const baseHeight = 180;
const shape = { fill: 0.66, widest: 40, inset: textGap };

/** Draws the stacks as columns; their names are years. */
export function stackedColumns(marks: StackedMarks, style: ChartStyle): Drawing {
  const { chart, stacks, styles } = marks;
  const full = fullLength(chart) !== undefined;
  const shown = stacks
    .map((stack): StackedColumn => ({ ...stack, year: Number(stack.x) }))
    .filter(({ parts, incomplete }) => full || parts.length > 0 || !incomplete)
    .sort((a, b) => a.year - b.year);
  const axis = partsAxis(marks);

  const head = style.small + lineHeight(style.small);
  const [left, bottom] = [gridMargin(style, axis), timeAxisHeight(style)];
  const names = chart.series.map(({ name }) => endLabelLines(style, name));
  const beside = endLabelsFit(style, names, baseHeight - head - bottom);
  const right = beside ? endLabelWidth(style, names) + 2 * textGap : 2;
  const entries = legendEntries(chart, styles);
  const key = legend(style, beside ? [] : entries, 'patch');
  const top = head + key.height;
  const frame: Frame = { width: style.width, height: baseHeight + key.height, left, right, top, bottom };

  const plot = plotSize(frame);
  const years = shown.map(({ year }) => year);
  const { width, xAt } = columnSlots(years, plot.width, shape);
  const y: Scale = { domain: [axis.min, axis.max], range: [plot.height, 0] };
  const place: ColumnPlace = { xAt, yAt: linear(y), width };

  const bars = columnBars(shown, marks, style, place);
  const values = full && columnsHoldValues(shown, style, width) ? columnValues(shown, marks, style, place) : [];
  const grid = valueGrid(style, axis, place.yAt, plot.width);
  const time = timeAxis(style, years, xAt, plot);
  const ends = entries.map((entry, index): LineEnd => {
    const at = { x: plot.width, y: place.yAt(middleOf(shown.at(-1)?.parts ?? [], index)) };
    return { style: entry.style, endText: names[index] ?? [], at };
  });
  // From the top down, so that parts of no size keep their order.
  const beyond = { width: plot.width + textGap, height: plot.height };
  const labels = endLabels(style, beside ? ends.reverse() : [], beyond, 1);
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - frame.top });
  return drawing(frame, [
    ...ruleLayers(grid.rules),
    ...barLayers(bars, { y }),
    ...barLayers(keyMarks.bars, {}),
    ...ruleLayers([
      ...columnRests(shown, marks, style, place),
      ...columnGaps(bars, style, place),
      ...time.rules,
      ...labels.leaders,
    ]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...keyMarks.labels,
      ...grid.labels,
      ...time.labels,
      ...values,
      ...marksOver(shown, marks, style, place),
      ...labels.labels,
    ]),
  ]);
}

/** Middle of a part in data units; where it would begin when the column lacks it. */
function middleOf(parts: readonly Part[], index: number): number {
  const part = parts.find(({ series }) => series === index);
  return part ? (part.from + part.to) / 2 : (parts.findLast(({ series }) => series < index)?.to ?? 0);
}
