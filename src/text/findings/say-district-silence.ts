// Why nothing is said of the differences between the nämnder: a reader who sees a chart without a judgement is told.
import type { DistrictSilence } from '../../analysis/districts/district-analysis.js';
import type { SexSilence } from '../../analysis/sexes/sex-analysis.js';
import type { Inline } from '../text-block.js';
import { sentence } from './sentence.js';

const reasons: Readonly<Record<DistrictSilence['by'], string>> = {
  no_denominator: 'eftersom antalen bakom inte redovisas',
  few_areas: 'eftersom för få nämnder kan redovisas',
  city_hidden: 'eftersom stadens värde inte redovisas',
  no_events: 'eftersom värdet är detsamma för alla i staden',
};

/** One sentence; nothing where the silence is about women and men, or there is none. */
export function sayDistrictSilence(silence: DistrictSilence | SexSilence | undefined): readonly Inline[] {
  if (silence === undefined || !isOfDistricts(silence)) return [];
  return sentence([
    `skillnaderna mellan stadsdelsnämnderna i ${silence.indicator.subject} bedöms inte, ${reasons[silence.by]}`,
  ]);
}

function isOfDistricts(silence: DistrictSilence | SexSilence): silence is DistrictSilence {
  return silence.by in reasons;
}
