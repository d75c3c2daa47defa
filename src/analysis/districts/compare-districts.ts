// Which stadsdelsnämnder of one year can be held against the city's value, and by what counts (statistics.md section 3).
import { type Exact, exact } from '../../arithmetic/exact.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { DistrictThresholds } from '../../indicators/analysis-settings.js';
import { districtDimension } from '../../indicators/dimension.js';
import type { Indicator } from '../../indicators/indicator.js';
import { denominatorOf } from '../basis.js';
import { type Events, eventsOf, isCounted } from '../events.js';
import type { FunnelKind } from '../statistics/funnel-limits.js';
import type { DistrictAnalysis, DistrictSilence } from './district-analysis.js';

/** A nämnd with its events and what they are divided by. */
export interface Area extends Events {
  readonly name: string;
  readonly published: PublishedValue;
}

export interface ComparedDistricts {
  readonly kind: FunnelKind;
  readonly city: PublishedValue;
  readonly cityEvents: Events;
  /** The city's events per one of its denominator. */
  readonly target: Exact;
  /** In the order of the names. */
  readonly areas: readonly Area[];
  readonly leftOut: DistrictAnalysis['leftOut'];
}

/** Of shares and rates that count events among something counted; or why they are not compared. */
export function compareDistricts(
  names: readonly string[],
  year: number,
  indicator: Indicator,
  data: PublishedData,
  { minDenominator, minAreas }: Pick<DistrictThresholds, 'minDenominator' | 'minAreas'>,
): ComparedDistricts | DistrictSilence['by'] {
  const kind = kindOf(indicator, data);
  if (kind === undefined) return 'no_denominator';
  const city = data.cell(indicator.id, year);
  if (city.state !== 'value' || denominatorOf(city) === 'hidden') return 'city_hidden';
  const cityEvents = countedAt(city, kind, indicator, data);
  if (cityEvents === undefined) return 'no_denominator';
  const target = cityEvents.events.div(cityEvents.exposure);
  // Where none or all have had it, nothing is left to chance.
  if (target.lte(exact(0)) || (kind === 'proportion' && target.gte(exact(1)))) return 'no_events';
  const areas: Area[] = [];
  const leftOut: DistrictAnalysis['leftOut'][number][] = [];
  for (const name of names) {
    const published = data.cell(indicator.id, year, { [districtDimension]: name });
    const hidden = published.state === 'value' && denominatorOf(published) === 'hidden';
    if (published.state !== 'value' || hidden) {
      leftOut.push({ name, published, why: hidden || published.state === 'suppressed' ? 'hidden' : 'missing' });
      continue;
    }
    const events = countedAt(published, kind, indicator, data);
    if (events === undefined) return 'no_denominator';
    if (events.exposure.lt(exact(minDenominator))) leftOut.push({ name, published, why: 'small' });
    else areas.push({ name, published, ...events });
  }
  if (areas.length < minAreas) return 'few_areas';
  return { kind, city, cityEvents, target, areas, leftOut };
}

/** Undefined for what chance variation is not known of: kronor or hours per person, or persons per krona. */
function kindOf({ kind, denominator }: Indicator, data: PublishedData): FunnelKind | undefined {
  if (denominator === undefined || !isCounted(data.indicator(denominator.indicator))) return undefined;
  return kind === 'share' ? 'proportion' : kind === 'rate' ? 'rate' : undefined;
}

/** Whole events, of a share no more than there could have been; undefined for means and for parts that are not of their whole. */
function countedAt(
  point: PublishedValue,
  kind: FunnelKind,
  indicator: Indicator,
  data: PublishedData,
): Events | undefined {
  const found = eventsOf(point, indicator, data);
  if (found === undefined || !isWhole(found.events) || found.exposure.lte(exact(0))) return undefined;
  const isPart = isWhole(found.exposure) && found.events.lte(found.exposure);
  return kind === 'rate' || isPart ? found : undefined;
}

function isWhole(value: Exact): boolean {
  return value.d === 1n && value.gte(exact(0));
}
