// An indicator as the label of a row among others: with its unit where that stands nowhere else, and its year where that is another.
import type { Indicator } from '../indicators/indicator.js';
import { shareInLabel } from '../language/share-in-label.js';

/** `Andel barn med bistånd, %`, `Personer i hemlöshet per 10 000 invånare (2022)`; `year` is of the values, `now` of the table. */
export function indicatorLabel({ kind, name }: Indicator, year: number, now: number): string {
  const label = kind === 'share' ? shareInLabel(name) : name;
  return year === now ? label : `${label} (${year})`;
}
