// Stadsdelsnämnder in running text: the highest or lowest of those redovisade, and lists of them. Never a ranking.
import { tableDecimals } from '../analysis/value-decimals.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { PublishedValue } from '../disclosure/published.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import { formatDecimal } from '../language/format-number.js';
import { joinList } from '../language/join-list.js';
import { sortSwedish } from '../language/sort-swedish.js';
import { noBreakSpace } from '../language/spaces.js';

/** `Järva (7,2 procent)`; areas that share the printed extreme are all named. */
export function sayExtreme(
  areas: readonly PublishedValue[],
  side: 'högst' | 'lägst',
  indicator: Indicator,
  decimals?: number,
): Figure | undefined {
  const best = areas.reduce<PublishedValue | undefined>((found, area) => {
    if (found === undefined) return area;
    const order = area.value.compare(found.value);
    return (side === 'högst' ? order > 0 : order < 0) ? area : found;
  }, undefined);
  if (best === undefined) return undefined;
  const digits = decimals ?? tableDecimals(indicator);
  const printed = roundHalfAway(best.value, digits);
  const equal = areas.filter((area) => roundHalfAway(area.value, digits) === printed);
  const unit = indicator.kind === 'share' ? `${noBreakSpace}procent` : '';
  const text = `${joinList(alphabetical(equal))} (${formatDecimal(printed)}${unit})`;
  return makeFigure({ text, operation: 'extreme', decimals: digits, sources: [...areas] });
}

/** `Järva, Skärholmen och Farsta`: areas above or below the city, in Swedish alphabetical order. */
export function sayAreas(
  areas: readonly PublishedValue[],
  city: PublishedValue | undefined,
  side: 'över' | 'under' | undefined,
): Figure | undefined {
  const chosen = areas.filter((area) => {
    if (side === undefined || city === undefined) return side === undefined;
    const order = area.value.compare(city.value);
    return side === 'över' ? order > 0 : order < 0;
  });
  if (chosen.length === 0) return undefined;
  return makeFigure({
    text: joinList(alphabetical(chosen)),
    operation: 'areas',
    sources: city ? [...chosen, city] : chosen,
  });
}

function alphabetical(areas: readonly PublishedValue[]): readonly string[] {
  const names = areas.flatMap((area) => area.key.members[districtDimension] ?? []);
  return sortSwedish(names, (name) => name);
}
