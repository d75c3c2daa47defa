// From a chart's model to the vector drawing that a page takes.
import type { Theme } from '../theme/theme.js';
import type { FontMetrics } from '../typography/font-metrics.js';
import { altText } from './alt-text.js';
import type { ChartModel, DrawnChart } from './chart-model.js';
import { type ChartStyle, chartStyle } from './chart-style.js';
import { hasValue } from './check-chart.js';
import { cleanSvg } from './clean-svg.js';
import { columnChart } from './column-chart.js';
import { dotChart } from './dot-chart.js';
import { emptyChart } from './empty-chart.js';
import { groupedBarChart } from './grouped-bar-chart.js';
import type { Drawing } from './layers.js';
import { lineChart } from './line-chart.js';
import { multiplesChart } from './multiples-chart.js';
import { pyramidChart } from './pyramid-chart.js';
import { rankedBarChart } from './ranked-bar-chart.js';
import { renderSvg } from './render-svg.js';
import { slopeChart } from './slope-chart.js';
import { stackedBarChart } from './stacked-bar-chart.js';

/** Draws the chart in the theme's look, as wide as its text column. The same model gives the same bytes. */
export async function drawChart(model: ChartModel, theme: Theme, metrics: FontMetrics): Promise<DrawnChart> {
  const { spec, width, height } = chartDrawing(model, chartStyle(theme, metrics));
  return { svg: cleanSvg(await renderSvg(spec, metrics)), width, height, alt: altText(model) };
}

/** The chart's Vega-Lite specification and size. */
export function chartDrawing(model: ChartModel, style: ChartStyle): Drawing {
  if (!hasValue(model)) return emptyChart(model, style);
  switch (model.type) {
    case 'line':
      return lineChart(model, style);
    case 'ranked':
      return rankedBarChart(model, style);
    case 'stacked':
    case 'percent':
      return stackedBarChart(model, style);
    case 'grouped':
      return groupedBarChart(model, style);
    case 'column':
      return columnChart(model, style);
    case 'dots':
      return dotChart(model, style);
    case 'pyramid':
      return pyramidChart(model, style);
    case 'multiples':
      return multiplesChart(model, style);
    case 'slope':
      return slopeChart(model, style);
  }
}
