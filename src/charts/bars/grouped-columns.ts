// Groups of columns over time, named in a line above the plot: values on top where they fit, else a light grid.
import { axisWidth, type ChartStyle, lineHeight, measureLabel, textGap, widest } from '../marks/chart-style.js';
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
import { drawLegend, legend, legendEntries } from '../marks/legend.js';
import { timeAxis, timeAxisHeight } from '../marks/time-axis.js';
import { valueAxis } from '../marks/value-axis.js';
import { gridMargin, valueGrid } from '../marks/value-grid.js';
import type { GroupedBarChart } from '../model/chart-model.js';
import { columnSlots } from './column-slots.js';
import { type ColumnEnd, valueBand, valuesFit, valuesOver } from './column-values.js';
import { comparedStyles } from './compared-styles.js';
import { comparedDomain, comparedGroups } from './compared-values.js';

const baseHeight = 165;
/** White between two columns of a group. */
const barGap = 1;

interface GroupColumn extends ColumnEnd {
  readonly group: string;
  readonly series: number;
}

/** Draws the groups as columns; their names are years. */
export function groupedColumns(chart: GroupedBarChart, style: ChartStyle): Drawing {
  const styles = comparedStyles(chart.series, style.theme);
  const groups = [...comparedGroups(chart)].sort((a, b) => Number(a.x) - Number(b.x));
  const years = groups.map(({ x }) => Number(x));
  const count = chart.series.length;
  const texts = groups.flatMap(({ values }) => values.map(({ text }) => text));
  const domain = comparedDomain(groups);
  const axis = valueAxis(domain, { fromZero: true, decimals: chart.decimals });

  const yearNames = years.map(String);
  const shape = { fill: 0.74, widest: 26 * count, inset: 0 };
  const text = Math.max(widest(style, yearNames, style.small), widest(style, texts, style.small));
  const full = columnSlots(years, style.width, { ...shape, text });
  const bare = valuesFit(style, texts, full.width / count);
  const left = bare ? 0 : gridMargin(style, axis);
  const beside = { ...shape, inset: textGap, text: widest(style, yearNames, style.small) };
  const slots = bare ? full : columnSlots(years, style.width - left, beside);

  const step = slots.width / count;
  const columns = groups.flatMap(({ x, values }) =>
    values.map((one): GroupColumn => {
      return { ...one, group: x, x: slots.xAt(Number(x)) + (one.series - (count - 1) / 2) * step };
    }),
  );
  const entries = legendEntries(chart, styles);
  const key = legend(style, entries, 'patch');
  const [top, bottom] = [style.small + lineHeight(style.small) + key.height, timeAxisHeight(style)];
  const frame = { width: style.width, height: baseHeight + key.height, left, right: 0, top, bottom };
  const plot = plotSize(frame);
  const [low, high] = bare ? domain : [axis.min, axis.max];
  const band = bare ? valueBand(style) : 0;
  const y: Scale = { domain: [low, high], range: [plot.height - (low < 0 ? band : 0), band] };
  const yAt = linear(y);

  const bars = columns.flatMap(({ x, value, series }) => {
    if (value === undefined) return [];
    const half = (step - barGap) / 2;
    return [{ x: x - half, x2: x + half, y: 0, y2: value, color: styles[series]?.color ?? style.theme.charts.total }];
  });
  const time = timeAxis(style, years, slots.xAt, plot);
  const grid = bare ? { rules: [], labels: [] } : valueGrid(style, axis, yAt, plot.width);
  const marks = bare ? valuesOver(style, columns, yAt) : marksOver(style, columns, step, yAt);
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - top });
  const { axis: color } = style.theme.colors;
  const base: Rule = { x: 0, x2: plot.width, y: yAt(0), y2: yAt(0), color, width: axisWidth };
  return drawing(frame, [
    ...ruleLayers(grid.rules),
    ...barLayers(bars, { y }),
    ...barLayers(keyMarks.bars, {}),
    ...ruleLayers([...time.rules, ...(low < 0 ? [base] : [])]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...keyMarks.labels,
      ...grid.labels,
      ...time.labels,
      ...marks,
    ]),
  ]);
}

/** Marks without values: on the base line where a column would stand, or one over the whole group when columns are narrow. */
function marksOver(
  style: ChartStyle,
  columns: readonly GroupColumn[],
  step: number,
  yAt: (value: number) => number,
): readonly Label[] {
  const hidden = columns.filter(({ value }) => value === undefined);
  if (
    valuesFit(
      style,
      hidden.map(({ text }) => text),
      step,
    )
  )
    return valuesOver(style, hidden, yAt);
  const groups = [...new Set(hidden.map(({ group }) => group))];
  return groups.flatMap((name) => {
    const own = columns.filter(({ group }) => group === name);
    const text = hidden.some((one) => one.group === name && one.text === '..') ? '..' : '.';
    const x = own.reduce((sum, one) => sum + one.x, 0) / own.length;
    return valuesOver(style, [{ x, text, value: Math.max(0, ...own.flatMap(({ value }) => value ?? [])) }], yAt);
  });
}
