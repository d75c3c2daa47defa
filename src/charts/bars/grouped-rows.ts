// Groups of horizontal bars under each other, each bar with its value, so that no axis is needed.
import { axisWidth, type ChartStyle, measureLabel, textGap, widest } from '../marks/chart-style.js';
import {
  barLayers,
  type Drawing,
  drawing,
  linear,
  plotSize,
  type Rule,
  ruleLayers,
  type Scale,
  textLayers,
} from '../marks/layers.js';
import { drawLegend, legend, legendEntries } from '../marks/legend.js';
import type { GroupedBarChart } from '../model/chart-model.js';
import { valueBeside } from './bar-value.js';
import { comparedStyles } from './compared-styles.js';
import { comparedDomain, comparedGroups } from './compared-values.js';
import { type GroupedBar, groupedRowNames } from './grouped-row-names.js';
import { namedRows, nameMargin, rowNames, rowsHeight } from './named-rows.js';

/** From one bar to the next in a group, the bar itself, and white between groups; lower when there are many. */
const roomy = { pitch: 11, bar: 10, between: 9 };
const tight = { pitch: 10, bar: 9, between: 6 };
const mostRoomy = 18;

/** Draws the groups in their given order. */
export function groupedRows(chart: GroupedBarChart, style: ChartStyle): Drawing {
  const styles = comparedStyles(chart.series, style.theme);
  const groups = comparedGroups(chart);
  const count = chart.series.length;
  const { pitch, bar, between } = groups.length * count > mostRoomy ? tight : roomy;
  const rows = namedRows(groups, style, count * pitch + between);

  const texts = groups.flatMap(({ values }) => values);
  const below = texts.filter(({ value = 0 }) => value < 0).map(({ text }) => text);
  const left = nameMargin(rows, style);
  const right =
    widest(
      style,
      texts.map(({ text }) => text),
      style.small,
    ) + textGap;
  const start = below.length === 0 ? 0 : widest(style, below, style.small) + textGap;
  const x: Scale = { domain: comparedDomain(groups), range: [start, style.width - left - right] };
  const xAt = linear(x);

  const bars = rows.flatMap(({ item, middle }) =>
    item.values.map((value): GroupedBar => {
      const color = styles[value.series]?.color ?? style.theme.charts.total;
      return { ...value, group: item.x, color, middle: middle + (value.series - (count - 1) / 2) * pitch };
    }),
  );
  const values = bars.map((one) => valueBeside(style, one, xAt));
  const entries = legendEntries(chart, styles);
  const names = groupedRowNames(style, { entries, bars, values, xAt, width: style.width - left });
  const key = legend(style, names ? [] : entries, 'patch');
  const top = style.small + 5 + key.height;
  const frame = { width: style.width, height: top + rowsHeight(rows) + 1, left, right, top, bottom: 1 };
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - top });
  const axis: Rule = {
    x: xAt(0),
    x2: xAt(0),
    y: 0,
    y2: plotSize(frame).height,
    color: style.theme.colors.axis,
    width: axisWidth,
  };
  const drawn = bars.flatMap(({ value, middle, color }) =>
    value === undefined ? [] : [{ x: 0, x2: value, y: middle - bar / 2, y2: middle + bar / 2, color }],
  );
  return drawing(frame, [
    ...barLayers(drawn, { x }),
    ...barLayers(keyMarks.bars, {}),
    ...ruleLayers([axis]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...keyMarks.labels,
      ...rowNames(rows, style),
      ...values,
      ...(names ?? []),
    ]),
  ]);
}
