// Bars cut into parts, of counts or of a hundred percent: columns when they follow years or months, rows when they are categories.
import type { ChartStyle } from '../marks/chart-style.js';
import type { Drawing } from '../marks/layers.js';
import { orderedStyles, seriesStyles } from '../marks/series-style.js';
import { monthNumber } from '../model/month-axis.js';
import { isYear, type PartsChart, stackParts } from './stack-parts.js';
import { stackedColumns } from './stacked-columns.js';
import { stackedRows } from './stacked-rows.js';

/** Draws a stacked or percent bar chart that has at least one published value. */
export function stackedBarChart(chart: PartsChart, style: ChartStyle): Drawing {
  const stacks = stackParts(chart);
  const styles = chart.ordered ? orderedStyles(chart.series, style.theme) : seriesStyles(chart.series, style.theme);
  const marks = { chart, stacks, styles };
  if (stacks.every(({ x }) => isYear(x))) return stackedColumns(marks, style, 'years');
  if (stacks.every(({ x }) => monthNumber(x) !== undefined)) return stackedColumns(marks, style, 'months');
  return stackedRows(marks, style);
}
