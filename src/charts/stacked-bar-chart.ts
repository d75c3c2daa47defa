// Stacked bars: columns when they follow the years, rows when they are categories.
import type { StackedBarChart } from './chart-model.js';
import type { ChartStyle } from './chart-style.js';
import type { Drawing } from './layers.js';
import { orderedStyles, seriesStyles } from './series-style.js';
import { isYear, stackParts } from './stack-parts.js';
import { stackedColumns } from './stacked-columns.js';
import { stackedRows } from './stacked-rows.js';

/** Draws a stacked bar chart that has at least one published value. */
export function stackedBarChart(chart: StackedBarChart, style: ChartStyle): Drawing {
  const stacks = stackParts(chart);
  const styles = chart.ordered ? orderedStyles(chart.series, style.theme) : seriesStyles(chart.series, style.theme);
  const draw = stacks.every(({ x }) => isYear(x)) ? stackedColumns : stackedRows;
  return draw({ chart, stacks, styles }, style);
}
