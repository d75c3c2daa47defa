import type { DistrictSilence } from '../../../src/analysis/districts/district-analysis.js';
import { plainSentence } from '../../../src/text/findings/plain-sentence.js';
import { sayDistrictSilence } from '../../../src/text/findings/say-district-silence.js';
import { share } from '../../analysis/points.js';

const indicator = share({ subject: 'andelen med insats' });
const said = (by: DistrictSilence['by']): string =>
  plainSentence(sayDistrictSilence({ id: 'prov.serie', indicator, year: 2024, by }));

describe('nämnder that are not compared', () => {
  it.each([
    ['no_denominator', 'eftersom antalen bakom inte redovisas'],
    ['few_areas', 'eftersom för få nämnder kan redovisas'],
    ['city_hidden', 'eftersom stadens värde inte redovisas'],
    ['no_events', 'eftersom värdet är detsamma för alla i staden'],
  ] as const)('have their reason told: %s', (by, reason) => {
    expect(said(by)).toBe(`Skillnaderna mellan stadsdelsnämnderna i andelen med insats bedöms inte, ${reason}.`);
  });

  it('are not spoken of where the silence is about women and men, or nothing is silent', () => {
    expect(sayDistrictSilence({ id: 'prov.serie', indicator, year: 2024, by: 'hidden' })).toEqual([]);
    expect(sayDistrictSilence(undefined)).toEqual([]);
  });
});
