// Nämnder like for like: the events of each against those expected at the city's rates in every class (statistics.md section 3). Two
// nämnder's ratios compare with the city, not with each other.
import { type Exact, exact, isZero, sum, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { CellKey } from '../../indicators/cell-key.js';
import type { PlannedAnalysis } from '../../plan/plan.js';
import { standardisedRatio } from '../statistics/standardised-ratio.js';
import type { ComparedDistricts } from './compare-districts.js';
import type { DistrictAnalysis } from './district-analysis.js';

/**
 * Undefined where none is planned, where any class lacks a published value, or where the classes overlap or leave someone out: they
 * must add up to the events and the denominators that are compared.
 */
export function standardiseDistricts(
  { names, standardised }: PlannedAnalysis['districts'][number],
  { areas, cityEvents }: ComparedDistricts,
  data: PublishedData,
  confidence: number,
): DistrictAnalysis['standardised'] {
  if (standardised === undefined) return undefined;
  const classes = standardised.classes.map((one) => ({
    events: publishedAt(one.numerator, data),
    exposure: publishedAt(one.denominator, data),
    byArea: new Map(names.map((name, i) => [name, publishedAt(one.areas[i], data)])),
  }));
  const isWhole = addUp(
    classes.map(({ events }) => events),
    cityEvents.events,
  );
  if (
    !isWhole ||
    !addUp(
      classes.map(({ exposure }) => exposure),
      cityEvents.exposure,
    )
  )
    return undefined;
  const found = areas.flatMap(({ name, events, exposure }) => {
    const sizes = classes.map(({ byArea }) => byArea.get(name));
    if (!addUp(sizes, exposure)) return [];
    const expected = sum(classes.map((one, i) => expectedIn(one, sizes[i])));
    if (isZero(expected)) return [];
    return [{ name, ...standardisedRatio(toDrawing(events), toDrawing(expected), confidence) }];
  });
  return found.length === areas.length ? { by: standardised.by, areas: found } : undefined;
}

function publishedAt(key: CellKey | undefined, data: PublishedData): Exact | undefined {
  const published = key && data.cell(key.indicator, key.year, key.members);
  return published?.state === 'value' ? published.value : undefined;
}

function addUp(parts: readonly (Exact | undefined)[], whole: Exact): boolean {
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length && sum(known).equals(whole);
}

/** At the city's rate in the class; a class that nobody belongs to has none. */
function expectedIn(
  { events, exposure }: { readonly events: Exact | undefined; readonly exposure: Exact | undefined },
  size: Exact | undefined,
): Exact {
  if (!events || !exposure || !size || isZero(exposure)) return exact(0);
  return events.mul(size).div(exposure);
}
