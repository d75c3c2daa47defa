// Bars side by side in groups: columns when the groups follow the years, rows when they are categories.
import type { ChartStyle } from '../marks/chart-style.js';
import type { Drawing } from '../marks/layers.js';
import type { GroupedBarChart } from '../model/chart-model.js';
import { groupedColumns } from './grouped-columns.js';
import { groupedRows } from './grouped-rows.js';
import { isYear, stackNames } from './stack-parts.js';

/** Draws a grouped bar chart that has at least one published value. */
export function groupedBarChart(chart: GroupedBarChart, style: ChartStyle): Drawing {
  const draw = stackNames(chart).every(isYear) ? groupedColumns : groupedRows;
  return draw(chart, style);
}
