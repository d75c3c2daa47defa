// Where columns stand over time: at distances proportional to it, with a width that leaves white between the nearest two.
import { linear } from '../marks/layers.js';

/** How columns share the distance between two years. */
export interface SlotShape {
  /** Part of the distance between the nearest two years that a column fills. */
  readonly fill: number;
  readonly widest: number;
  /** White before the first column. */
  readonly inset: number;
  /** Few columns keep half their distance to the plot's sides, never less than half of this width of their texts. */
  readonly text?: number;
}

export interface Slots {
  readonly width: number;
  /** From the middle of a column to the nearest other one. */
  readonly pitch: number;
  /** Middle of a year's column. */
  readonly xAt: (year: number) => number;
}

/** Columns in a plot of this width. `years` ascend. */
export function columnSlots(years: readonly number[], plotWidth: number, shape: SlotShape): Slots {
  const { fill, widest, inset, text } = shape;
  const nearest = nearestShare(years);
  // Half a column stands outside the first and the last year.
  const own = Math.min(widest, ((plotWidth - inset) * nearest * fill) / (1 + nearest * fill));
  const half = ((plotWidth - inset) * nearest) / (1 + nearest);
  const side = (text === undefined ? own : Math.max(own, text, half)) / 2;
  const [from, to] = [inset + side, plotWidth - side];
  const pitch = (to - from) * nearest;
  return { width: Math.min(own, pitch * fill), pitch, xAt: linear({ domain: yearSpan(years), range: [from, to] }) };
}

/** First and last year of the axis; a single one stands in the middle. */
function yearSpan(years: readonly number[]): readonly [number, number] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return first === last ? [first - 1, last + 1] : [first, last];
}

/** The nearest two years' distance as a part of the whole span. */
function nearestShare(years: readonly number[]): number {
  const [first, last] = yearSpan(years);
  const distances = years.slice(1).map((year, index) => year - (years[index] ?? year));
  return Math.min(...distances, last - first) / (last - first);
}
