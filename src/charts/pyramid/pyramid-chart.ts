// A population pyramid: kvinnor to the left, män to the right, the classes between them.
import { type ChartStyle, lineHeight, measureLabel, textGap } from '../marks/chart-style.js';
import { barLayers, type Drawing, drawing, ruleLayers, textLayers } from '../marks/layers.js';
import type { PyramidChart } from '../model/chart-model.js';
import { halfBars, halfBase, halfGaps, halfGrid, pyramidHalves, pyramidTicks } from './pyramid-half.js';
import { classLabels, openClassNotes, rowsHoldText, sexLabel, tickLabels, valueLabels } from './pyramid-labels.js';
import { pyramidRows } from './pyramid-rows.js';

/** Draws a pyramid that has at least one published value. */
export function pyramidChart(chart: PyramidChart, style: ChartStyle): Drawing {
  const geometry = pyramidRows(chart);
  const { rows, height, equal, assumed } = geometry;
  // Values stand at the bars; rows too many for text get an axis instead.
  const written = rowsHoldText(geometry);
  const ticks = written ? [] : pyramidTicks(rows, chart.decimals);
  const halves = pyramidHalves(chart, style, rows, ticks);
  const [women, men] = halves;

  const unit = equal ? chart.measure : `${chart.measure} (staplarnas yta motsvarar talen)`;
  const free = women.base - style.metrics.textWidth(women.name, style.small, 'bold') - 2 * textGap;
  const twoLines = style.metrics.textWidth(unit, style.small) > free;
  const top = style.small + 7 + (twoLines ? lineHeight(style.small) + 2 : 0);
  const foot = ticks.length > 0 ? style.small + 4 : 0;
  const notes = openClassNotes(geometry, style, height + foot + 4);
  const bottom = 1 + foot + (assumed.length > 0 ? 4 + assumed.length * lineHeight(style.small) : 0);
  const frame = { width: style.width, height: top + height + bottom, left: 0, right: 0, top, bottom };

  return drawing(frame, [
    ...ruleLayers(halves.flatMap((half) => halfGrid(half, ticks, style, height))),
    ...barLayers(
      halves.flatMap((half) => halfBars(half, rows, style)),
      {},
    ),
    ...ruleLayers(halves.flatMap((half) => [...halfGaps(half, rows, style), halfBase(half, style, height)])),
    ...textLayers([
      measureLabel(style, unit, frame),
      ...halves.map((half) => sexLabel(half, style)),
      ...classLabels(geometry, (women.base + men.base) / 2, style),
      ...(written ? halves.flatMap((half) => valueLabels(half, chart, geometry, style)) : []),
      ...halves.flatMap((half) => tickLabels(half, ticks, style, height)),
      ...notes,
    ]),
  ]);
}
