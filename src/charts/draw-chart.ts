// From a chart's model to the vector drawing that a page takes.
import type { Theme } from '../theme/theme.js';
import type { FontMetrics } from '../typography/font-metrics.js';
import { columnChart } from './bars/column-chart.js';
import { groupedBarChart } from './bars/grouped-bar-chart.js';
import { rankedBarChart } from './bars/ranked-bar-chart.js';
import { stackedBarChart } from './bars/stacked-bar-chart.js';
import { dotChart } from './dots/dot-chart.js';
import { emptyChart } from './empty-chart.js';
import { funnelChart } from './funnel/funnel-chart.js';
import { intervalChart } from './intervals/interval-chart.js';
import { lineChart } from './lines/line-chart.js';
import { multiplesChart } from './lines/multiples-chart.js';
import { slopeChart } from './lines/slope-chart.js';
import { type ChartStyle, chartStyle } from './marks/chart-style.js';
import type { Drawing } from './marks/layers.js';
import type { ChartModel, DrawnChart } from './model/chart-model.js';
import { hasValue } from './model/check-chart.js';
import { profileChart } from './profile/profile-chart.js';
import { pyramidChart } from './pyramid/pyramid-chart.js';
import { cleanSvg } from './svg/clean-svg.js';
import { renderSvg } from './svg/render-svg.js';
import { targetsChart } from './targets/targets-chart.js';
import { altText } from './words/alt-text.js';

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
    case 'funnel':
      return funnelChart(model, style);
    case 'interval':
      return intervalChart(model, style);
    case 'targets':
      return targetsChart(model, style);
    case 'profile':
      return profileChart(model, style);
  }
}
