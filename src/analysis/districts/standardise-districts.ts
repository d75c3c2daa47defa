// Nämnder like for like: the events of each against those expected at the city's rates in every class (statistics.md section 3). Two
// nämnder's ratios compare with the city, not with each other.
import { type Exact, exact, isZero, sum, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { DistrictThresholds } from '../../indicators/analysis-settings.js';
import type { CellKey } from '../../indicators/cell-key.js';
import type { PlannedAnalysis } from '../../plan/plan.js';
import { standardisedRatio } from '../statistics/standardised-ratio.js';
import type { Area, ComparedDistricts } from './compare-districts.js';
import type { DistrictAnalysis, StandardisedArea } from './district-analysis.js';

interface AgeClass {
  readonly events: PublishedValue | undefined;
  readonly exposure: PublishedValue | undefined;
  readonly byArea: ReadonlyMap<string, PublishedValue | undefined>;
}

/**
 * Undefined where none is planned, where any class lacks a published value, or where the classes overlap or leave someone out: they
 * must add up to the events and the denominators that are compared.
 */
export function standardiseDistricts(
  { names, standardised }: PlannedAnalysis['districts'][number],
  { areas, city, cityEvents }: ComparedDistricts,
  data: PublishedData,
  thresholds: DistrictThresholds,
): DistrictAnalysis['standardised'] {
  if (standardised === undefined) return undefined;
  const classes = standardised.classes.map(
    (one): AgeClass => ({
      events: publishedAt(one.numerator, data),
      exposure: publishedAt(one.denominator, data),
      byArea: new Map(names.map((name, i) => [name, publishedAt(one.areas[i], data)])),
    }),
  );
  const [inClasses, all] = [classes.map(({ events }) => events), classes.map(({ exposure }) => exposure)];
  if (!addUp(inClasses, cityEvents.events) || !addUp(all, cityEvents.exposure)) return undefined;
  const found = areas.flatMap((area): StandardisedArea[] => {
    const sizes = classes.map(({ byArea }) => byArea.get(area.name));
    const expected = sum(classes.map((one, i) => expectedIn(one, sizes[i])));
    if (!addUp(sizes, area.exposure) || isZero(expected)) return [];
    const cells = classes.flatMap((one, i) => [one.events, one.exposure, sizes[i]]).flatMap((cell) => cell ?? []);
    return [{ ...judged(area, expected, thresholds), sources: [area.published, city, ...cells] }];
  });
  return found.length === areas.length ? { by: standardised.by, areas: found } : undefined;
}

function judged(
  { name, events }: Area,
  expected: Exact,
  { limits, minDifferencePercent }: DistrictThresholds,
): Omit<StandardisedArea, 'sources'> {
  const found = standardisedRatio(toDrawing(events), toDrawing(expected), Math.min(...limits));
  const [low, high] = found.interval;
  const apart = low > 1 ? 'above' : high < 1 ? 'below' : undefined;
  const difference = events.sub(expected).abs().mul(exact(100));
  const isMaterial = difference.gte(expected.mul(exact(minDifferencePercent)));
  return {
    name,
    expected: toDrawing(expected),
    ...found,
    ...(apart ? { apart } : {}),
    ...(apart && isMaterial ? { deviates: apart } : {}),
  };
}

function publishedAt(key: CellKey | undefined, data: PublishedData): PublishedValue | undefined {
  const published = key && data.cell(key.indicator, key.year, key.members);
  return published?.state === 'value' ? published : undefined;
}

function addUp(parts: readonly (PublishedValue | undefined)[], whole: Exact): boolean {
  const known = parts.flatMap((part) => part?.value ?? []);
  return known.length === parts.length && sum(known).equals(whole);
}

/** At the city's rate in the class; a class that nobody belongs to has none. */
function expectedIn({ events, exposure }: AgeClass, size: PublishedValue | undefined): Exact {
  if (!events || !exposure || !size || isZero(exposure.value)) return exact(0);
  return events.value.mul(size.value).div(exposure.value);
}
