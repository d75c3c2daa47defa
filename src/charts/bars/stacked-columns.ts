// Stacked columns over time: what each amounts to above it, its parts' values inside, the parts named beside the last in stacking order.
import { endLabelLines, endLabels, endLabelsFit, endLabelWidth, type LineEnd } from '../lines/end-labels.js';
import { type ChartStyle, lineHeight, measureLabel, textGap, widest } from '../marks/chart-style.js';
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
} from '../marks/layers.js';
import { drawLegend, legend, legendEntries } from '../marks/legend.js';
import { timeAxis, timeAxisHeight } from '../marks/time-axis.js';
import { gridMargin, valueGrid } from '../marks/value-grid.js';
import { monthAxis, monthNumber, shortMonth } from '../model/month-axis.js';
import { columnSlots } from './column-slots.js';
import { valueBand, valuesFit } from './column-values.js';
import { partsAxis } from './parts-axis.js';
import { allTotalled, fullLength, type Part, type StackedMarks } from './stack-parts.js';
import {
  type ColumnPlace,
  columnBars,
  columnGaps,
  columnRests,
  columnValues,
  holdsText,
  marksOver,
  type StackedColumn,
  totalsOver,
} from './stacked-column-marks.js';

const baseHeight = 190;
const shape = { fill: 0.7, widest: 44 };

/** Draws the stacks as columns; their names are years or months. */
export function stackedColumns(marks: StackedMarks, style: ChartStyle, unit: 'years' | 'months'): Drawing {
  const { chart, stacks, styles } = marks;
  const full = fullLength(chart) !== undefined;
  const shown = stacks
    .map((stack): StackedColumn => ({ ...stack, time: timeOf(stack.x) }))
    .filter(({ parts, incomplete }) => full || parts.length > 0 || !incomplete)
    .sort((a, b) => a.time - b.time);
  const times = shown.map(({ time }) => time);

  const head = style.small + lineHeight(style.small);
  const bottom = timeAxisHeight(style);
  const names = chart.series.map(({ name }) => endLabelLines(style, name));
  const beside = endLabelsFit(style, names, baseHeight - head - bottom);
  const right = beside ? endLabelWidth(style, names) + 2 * textGap : 2;
  const entries = legendEntries(chart, styles);
  const key = legend(style, beside ? [] : entries, 'patch');
  const top = head + key.height;

  const axis = partsAxis(marks);
  const timeNames = times.map((time) => (unit === 'months' ? shortMonth(time) : String(time)));
  const totals = shown.flatMap(({ total }) => total ?? []);
  const over = widest(style, [...timeNames, ...totals], style.small);
  const wide = columnSlots(times, style.width - right, { ...shape, inset: 0, text: over });
  const totalled = allTotalled(shown) && valuesFit(style, totals, wide.pitch);
  // The values say what a grid would.
  const texts = shown.flatMap(({ parts }) => parts.map(({ text }) => text));
  const bare = full ? texts.every((text) => holdsText(style, text, wide.width)) : totalled;
  const left = bare ? 0 : gridMargin(style, axis);
  const frame: Frame = { width: style.width, height: baseHeight + key.height, left, right, top, bottom };

  const plot = plotSize(frame);
  const { width, xAt } = bare ? wide : columnSlots(times, plot.width, { ...shape, inset: textGap });
  const longest = Math.max(fullLength(chart) ?? 0, ...shown.map(({ end }) => end)) || 1;
  const range = [plot.height, totalled ? valueBand(style) : 0] as const;
  const y: Scale = { domain: [0, bare ? longest : axis.max], range };
  const place: ColumnPlace = { xAt, yAt: linear(y), width };

  const bars = columnBars(shown, marks, style, place);
  const grid = bare ? { rules: [], labels: [] } : valueGrid(style, axis, place.yAt, plot.width);
  const time = (unit === 'months' ? monthAxis : timeAxis)(style, times, xAt, plot);
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
      ...columnValues(shown, marks, style, place),
      ...(totalled ? totalsOver(shown, style, place) : []),
      ...marksOver(shown, marks, style, place),
      ...labels.labels,
    ]),
  ]);
}

/** A year, or the number of a month. */
function timeOf(name: string): number {
  return monthNumber(name) ?? Number(name);
}

/** Middle of a part in data units; where it would begin when the column lacks it. */
function middleOf(parts: readonly Part[], index: number): number {
  const part = parts.find(({ series }) => series === index);
  return part ? (part.from + part.to) / 2 : (parts.findLast(({ series }) => series < index)?.to ?? 0);
}
