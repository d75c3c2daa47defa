// Where the panels of a profile stand: three columns of equal plots, each with its name and its measure above.
import { noBreakSpace } from '../../language/spaces.js';
import { endValue } from '../lines/multiples-grid.js';
import { type ChartStyle, lineHeight, textGap, widest } from '../marks/chart-style.js';
import { timeAxisHeight } from '../marks/time-axis.js';
import { wrapLabel } from '../marks/wrap-label.js';
import type { ProfileChart } from '../model/chart-model.js';
import { type ProfileScale, profileScale } from './profile-scale.js';

export type ProfilePanel = ProfileChart['panels'][number];

export interface PlacedProfile {
  readonly panel: ProfilePanel;
  readonly scale: ProfileScale;
  readonly title: readonly string[];
  readonly measure: readonly string[];
  /** Upper left corner of its plot. */
  readonly x: number;
  readonly y: number;
}

export interface ProfileGrid {
  readonly panels: readonly PlacedProfile[];
  /** Size of each plot. */
  readonly plot: { readonly width: number; readonly height: number };
  /** Room for the ticks of the left column. */
  readonly left: number;
  readonly height: number;
}

const columns = 3;
const columnGap = 12;
const rowGap = 11;
const plotHeight = 37;
/** From the measure's baseline to the plot, clear of the highest tick. */
export const textDrop = 8;

/** Panels in rows from the left, in their given order. */
export function profileGrid({ panels }: ProfileChart, style: ChartStyle): ProfileGrid {
  const width = (style.width - (columns - 1) * columnGap) / columns;
  const scales = panels.map((panel) => profileScale(panel));
  const ticks = scales.flatMap(({ axis }) => [axis.ticks[0], axis.ticks.at(-1)].map((tick) => tick?.label ?? ''));
  const left = widest(style, ticks, style.small) + textGap;
  const ends = panels.flatMap((panel, index) => {
    const scale = scales[index];
    return scale ? endTexts(panel, scale) : [];
  });
  const right = widest(style, ends, style.small, true) + textGap - 1;
  const plot = { width: width - left - right, height: plotHeight };
  const wrap = (text: string, weight: 'bold' | 'regular') =>
    wrapLabel(wholeNumbers(text), width, (line) => style.metrics.textWidth(line, style.small, weight));

  let bottom = 0;
  const placed: PlacedProfile[] = [];
  for (let from = 0; from < panels.length; from += columns) {
    const row = panels.slice(from, from + columns).flatMap((panel, column) => {
      const scale = scales[from + column];
      if (!scale) return [];
      const [title, measure] = [wrap(panel.name, 'bold'), wrap(scale.measure, 'regular')];
      return [{ panel, scale, title, measure, x: column * (width + columnGap) }];
    });
    const lines = Math.max(...row.map(({ title, measure }) => title.length + measure.length));
    const y = bottom + (lines - 1) * lineHeight(style.small) + style.metrics.capHeight(style.small) + textDrop;
    placed.push(...row.map((one) => ({ ...one, y })));
    bottom = y + plot.height + timeAxisHeight(style) + rowGap;
  }
  return { panels: placed, plot, left, height: bottom - rowGap };
}

/** `1 000` stays on one line. */
function wholeNumbers(text: string): string {
  return text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, noBreakSpace);
}

/** The values at the lines' ends, in the last year shown. */
function endTexts(panel: ProfilePanel, { years }: ProfileScale): readonly string[] {
  return [panel.district, panel.city].map((series) => endValue(series, years.at(-1) ?? 0, panel.decimals));
}
