// How a series looks: colour, dash and symbol together, so that no one needs to tell colours apart.
import type { HexColor } from '../../theme/contrast.js';
import type { Theme } from '../../theme/theme.js';
import type { ChartSeries } from '../model/chart-model.js';
import { orderedShades } from './ordered-shades.js';

export interface SeriesStyle {
  readonly color: HexColor;
  /** Stroke and gap in points; empty for a solid line. */
  readonly dash: readonly number[];
  /** A Vega symbol. */
  readonly shape: string;
  /** Points that its lines are thicker than others. */
  readonly weight?: number;
}

const dashes: readonly (readonly number[])[] = [[], [6, 3], [2, 2], [8, 2, 2, 2], [12, 3], [4, 1.5, 1, 1.5]];
const shapes: readonly string[] = ['circle', 'square', 'triangle-up', 'diamond', 'triangle-down', 'cross'];

const totalWeight = 0.75;

/** Kvinnor, män and totalt look the same everywhere, the total solid and the heaviest; categories follow the theme's order. */
export function seriesStyles(
  series: readonly Pick<ChartSeries<unknown>, 'role'>[],
  theme: Theme,
): readonly SeriesStyle[] {
  const { categorical, women, men, total } = theme.charts;
  const fixed = {
    women: styleAt(women, 0),
    men: styleAt(men, 1),
    total: { ...styleAt(total, 2), dash: [], weight: totalWeight },
  };
  let next = 0;
  return series.map(({ role }) => {
    if (role !== 'category') return fixed[role];
    const style = styleAt(categorical[next % categorical.length] ?? total, next);
    next++;
    return style;
  });
}

/** The highlighted series in its own colour, the others grey. */
export function highlightStyles(
  series: readonly Pick<ChartSeries<unknown>, 'name' | 'role'>[],
  highlight: string,
  theme: Theme,
): readonly SeriesStyle[] {
  const { categorical, muted } = theme.charts;
  let next = 0;
  return series.map(({ name, role }) => {
    if (name !== highlight) return styleAt(muted, ++next);
    return styleAt(role === 'category' ? (categorical[0] ?? theme.charts.total) : theme.charts[role], 0);
  });
}

function styleAt(color: HexColor, index: number): SeriesStyle {
  return { color, dash: dashes[index % dashes.length] ?? [], shape: shapes[index % shapes.length] ?? 'circle' };
}

/** One hue from light to dark for classes with an order of their own. */
export function orderedStyles(series: readonly ChartSeries<unknown>[], theme: Theme): readonly SeriesStyle[] {
  return orderedShades(theme, series.length).map((color, index) => styleAt(color, index));
}
