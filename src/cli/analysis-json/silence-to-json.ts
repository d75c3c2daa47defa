// An indicator of whose nämnder, or women and men, nothing is said, and the rule that silenced it, as JSON.
import type { DistrictSilence } from '../../analysis/districts/district-analysis.js';
import type { SexSilence } from '../../analysis/sexes/sex-analysis.js';
import type { Json } from './plain-json.js';

const ofDistricts: Readonly<Record<DistrictSilence['by'], true>> = {
  no_denominator: true,
  few_areas: true,
  city_hidden: true,
  no_events: true,
};

export function silenceToJson({ id, indicator, year, by }: DistrictSilence | SexSilence): Json {
  return { id, indicator: indicator.id, about: by in ofDistricts ? 'nämnder' : 'kön', year, by };
}
