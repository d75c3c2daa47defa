// How series look that are compared side by side: sexes and categories as everywhere, of years the latest in the strong colour.
import { shades } from '../../theme/contrast.js';
import type { Theme } from '../../theme/theme.js';
import { type SeriesStyle, seriesStyles } from '../marks/series-style.js';
import type { ChartSeries } from '../model/chart-model.js';
import { isYear } from './stack-parts.js';

/** As `seriesStyles`; years run from muted to strong. */
export function comparedStyles(series: readonly ChartSeries<unknown>[], theme: Theme): readonly SeriesStyle[] {
  const styles = seriesStyles(series, theme);
  if (series.length < 2 || !series.every(({ name }) => isYear(name))) return styles;
  const { muted, categorical } = theme.charts;
  const colors = shades(muted, categorical[0] ?? theme.charts.total, series.length);
  return styles.map((style, index) => ({ ...style, color: colors[index] ?? muted }));
}
