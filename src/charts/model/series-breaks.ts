// Where lines are cut: at breaks that leave the years on either side not comparable.
import type { Indicator } from '../../indicators/indicator.js';

/** Each year once, within `years`; the note under the chart explains. */
export function breaksWithin(
  indicators: readonly Indicator[],
  years: readonly number[],
): { year: number; label: string }[] {
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  const found = indicators.flatMap(({ breaks }) =>
    breaks.filter((one) => one.comparable === 'no' && from < one.year && one.year <= to).map(({ year }) => year),
  );
  return [...new Set(found)].map((year) => ({ year, label: 'Tidsseriebrott' }));
}
