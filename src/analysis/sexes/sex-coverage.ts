// How many of the indicators about persons are published by sex: the one count that text, findings and diagnostics share.
import type { PublishedData } from '../../disclosure/published-data.js';
import { sexDimension } from '../../indicators/dimension.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { SexCoverage } from './sex-analysis.js';

/** Of the indicators that could be divided, each in one of the lists, in the order of the definitions. */
export function sexCoverage(data: PublishedData): SexCoverage {
  const persons = data.indicators().filter(({ sex }) => sex !== 'not_applicable');
  const divided = persons.filter((indicator) => hasSexes(indicator, data));
  const rest = persons.filter((indicator) => !divided.includes(indicator));
  return {
    divided,
    notCollected: rest.filter(({ sex }) => sex === 'not_collected'),
    lacking: rest.filter(({ sex }) => sex === 'required'),
  };
}

/** Whether any value of one sex is shown: planned is not enough, since disclosure control may have hidden them all. */
export function hasSexes(indicator: Indicator, data: PublishedData): boolean {
  const sexes = data.dimension(sexDimension)?.members ?? [];
  return sexes.some(({ name }) => data.years(indicator.id, { [sexDimension]: name }).length > 0);
}
