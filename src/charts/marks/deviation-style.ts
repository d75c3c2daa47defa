// How a stadsdelsnämnd is marked that deviates from the city: a darker shape of its own that points to its side, and bold text.
import type { Theme } from '../../theme/theme.js';
import type { PlacedSymbol } from '../lines/line-marks.js';
import type { ComparedPoint } from '../model/chart-model.js';
import type { SeriesStyle } from './series-style.js';

type Side = ComparedPoint['deviates'];

/** Areas are so much larger than those of a line's symbols. */
export const deviationScale = 1.5;

/** Shapes that point are as large to the eye as circles when their areas are so much larger. */
export const pointingScale = 1.45;

/** A grey circle for what does not deviate. */
export function deviationStyle(side: Side, { charts }: Theme): SeriesStyle {
  if (side === undefined) return { color: charts.muted, dash: [], shape: 'circle' };
  return { color: charts.categorical[0] ?? charts.total, dash: [], shape: shapes[side] };
}

const shapes = { above: 'triangle-up', below: 'triangle-down' } as const;

/** A symbol at a value. */
export function deviationSymbol(
  side: Side,
  at: { readonly x: number; readonly y: number },
  theme: Theme,
): PlacedSymbol {
  return { ...at, style: deviationStyle(side, theme), scale: side === undefined ? 1 : pointingScale };
}

/** What the shapes mean, for those that the chart has. */
export function deviationKey(points: readonly Pick<ComparedPoint, 'deviates'>[]) {
  return (['above', 'below'] as const)
    .filter((side) => points.some(({ deviates }) => deviates === side))
    .map((side) => ({ side, text: side === 'above' ? 'Avviker uppåt' : 'Avviker nedåt' }));
}
