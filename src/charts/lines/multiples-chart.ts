// Small multiples: the same lines in several panels, on one value scale and one time axis.
import { toDrawing } from '../../arithmetic/exact.js';
import { type ChartStyle, measureFrom, measureLabel } from '../marks/chart-style.js';
import { type Drawing, drawing, ruleLayers, textLayers } from '../marks/layers.js';
import type { LegendEntry } from '../marks/legend.js';
import { seriesStyles } from '../marks/series-style.js';
import { type ValueAxis, valueAxis } from '../marks/value-axis.js';
import type { ChartSeries, MultiplesChart } from '../model/chart-model.js';
import { lineLayers, symbolLayers } from './line-marks.js';
import { publishedYears } from './line-segments.js';
import { panelGrid } from './multiples-grid.js';
import { drawMultiplesKey, multiplesKey } from './multiples-key.js';
import { drawPanel } from './multiples-panel.js';

/** Draws small multiples that have at least one published value. */
export function multiplesChart(chart: MultiplesChart, style: ChartStyle): Drawing {
  const series = chart.panels.flatMap((panel) => panel.series);
  const years = publishedYears(series);
  const axis = closestAxis(publishedNumbers(series), chart);
  const names = namesOf(series, style);
  const key = multiplesKey(chart.breaks, years, names, style);
  const grid = panelGrid(chart, axis, years.at(-1) ?? 0, style);

  const top = style.small + 9 + key.height;
  const { width } = style;
  const frame = { width, height: top + grid.height, left: grid.left, right: 0, top, bottom: 0 };
  const looks = new Map(names.map((entry) => [entry.name, entry.style]));
  const panels = grid.panels.map((panel) => drawPanel(panel, { chart, axis, years, looks, plot: grid.plot }, style));
  const unit = measureFrom(chart.measure, axis, 'axlarna');
  const keyMarks = drawMultiplesKey(style, key, { left: -grid.left, top: style.small + 5 - top });
  return drawing(frame, [
    ...ruleLayers([...panels.flatMap(({ rules }) => rules), ...keyMarks.rules]),
    ...lineLayers(panels.flatMap(({ paths }) => paths)),
    ...symbolLayers([...keyMarks.symbols, ...panels.flatMap(({ symbols }) => symbols)], style.theme.colors.page),
    ...textLayers([measureLabel(style, unit, frame), ...keyMarks.labels, ...panels.flatMap(({ labels }) => labels)]),
  ]);
}

/** Of the axes with few ticks the one that ends closest above the largest value: low panels have no height to spare. */
function closestAxis(values: readonly number[], { fromZero, decimals }: MultiplesChart): ValueAxis {
  const axes = [3, 4, 5].map((most) => valueAxis(values, { fromZero, decimals, most }));
  return axes.reduce((best, axis) => (axis.max - axis.min < best.max - best.min ? axis : best));
}

function publishedNumbers(series: readonly ChartSeries<number>[]): readonly number[] {
  return series.flatMap(({ points }) => points.flatMap(({ y }) => (y.state === 'value' ? [toDrawing(y.value)] : [])));
}

/** Each series once, in the look that it has in every panel. */
function namesOf(series: readonly ChartSeries<number>[], style: ChartStyle): readonly LegendEntry[] {
  const once = series.filter(({ name }, index) => series.findIndex((one) => one.name === name) === index);
  const styles = seriesStyles(once, style.theme);
  return once.flatMap(({ name }, index) => {
    const own = styles[index];
    if (!own) return [];
    return [{ name, style: once.length === 1 ? { ...own, dash: [] } : own }];
  });
}
