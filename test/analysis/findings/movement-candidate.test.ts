import type { Candidate, Claim } from '../../../src/analysis/findings/candidate.js';
import { movementCandidate } from '../../../src/analysis/findings/movement-candidate.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { must } from '../../support/must.js';
import { count, type Given, ratioOf } from '../../support/observed.js';
import { type AnalysedSeries, analysedSeries, valuesOf } from '../series/series-year.js';

const candidate = ({ series, data }: AnalysedSeries): Candidate =>
  must(movementCandidate(series, data, { headline: false }));

const claims = (found: AnalysedSeries): readonly Claim['type'][] => candidate(found).claims.map(({ type }) => type);
const claim = (found: AnalysedSeries, type: Claim['type']): Claim =>
  must(candidate(found).claims.find((one) => one.type === type));

const counted = (given: readonly (Given | undefined)[], changes: Partial<Indicator> = {}): AnalysedSeries =>
  analysedSeries([count('a.x', changes)], valuesOf('a.x', given));
const money: Partial<Indicator> = { kind: 'money', unit: { one: 'krona', many: 'kronor', gender: 'common' } };

/** A share of the events in so many. */
const shared = (x: readonly number[], n: readonly number[], changes: Partial<Indicator> = {}): AnalysedSeries =>
  analysedSeries(
    [count('a.x'), count('a.n'), ratioOf('a.s', 'a.x', 'a.n', changes)],
    [...valuesOf('a.x', x), ...valuesOf('a.n', n)],
  );

it('is one movement, with every statement that its series allows', () => {
  const found = counted([100, 140, 180, 220, 260, 300]);
  expect(claims(found)).toEqual(['change', 'trend', 'record', 'streak']);
  expect(candidate(found).finding).toMatchObject({ kind: 'utveckling', id: 'utveckling.a.x', headline: false });
  expect(candidate(found).finding.sources).toEqual(found.series.run);
});

it('claims a deviation only where the value is outside its limits', () => {
  const level = [1000, 1010, 990, 1010, 990, 1000];
  const outside = counted([...level, 1500]);
  expect(claims(outside)).toEqual(['change', 'deviation', 'record']);
  expect(claim(outside, 'deviation')).toEqual({ type: 'deviation', m: 1 });
  expect(claims(counted([...level, 1005]))).toEqual([]);
});

it('is nothing at all when the newest value is not shown', () => {
  const { series, data } = counted([100, 140, 'm']);
  expect(movementCandidate(series, data, { headline: true })).toBeUndefined();
});

it('has no claim across a hole', () => {
  expect(claims(counted([100, 140, 180, 220, undefined, 300]))).toEqual([]);
  expect(claims(counted([100, 140, 180, 220, 'm', 300]))).toEqual([]);
});

describe('a change', () => {
  it('is as large as the factor that it multiplies by, and as sure as the events behind it', () => {
    const { m, p } = claim(counted([200, 240]), 'change');
    expect(m).toBeCloseTo(Math.log(1.2) / Math.log(1.5), 12);
    expect(p).toBeCloseTo(counted([200, 240]).series.changeTest?.p ?? 0, 12);
    expect(claim(counted([240, 200]), 'change').m).toBeCloseTo(m, 12);
  });

  it('of a share is as large as its procentenheter', () => {
    expect(claim(shared([200, 240], [1000, 1000]), 'change').m).toBeCloseTo(0.4, 12);
  });

  it('from or to nothing is as large as can be', () => {
    expect(claim(counted([0, 40]), 'change').m).toBe(1);
    expect(claim(counted([40, 0]), 'change').m).toBe(1);
  });

  it('of kronor is a fact, since nothing is known of its chance', () => {
    expect(claim(counted([200, 240], money), 'change')).toEqual({ type: 'change', m: expect.closeTo(0.4497, 4) });
  });

  it('that is next to nothing is no claim, nor any record by it', () => {
    expect(claims(counted([1100, 1300, 1000, 1300, 1301]))).toEqual([]);
    expect(claims(counted([1100, 1300, 1000, 1300, 1400]))).toEqual(['change', 'record']);
    expect(claims(counted([1300, 1300]))).toEqual([]);
  });

  it('of a share whose counts are unknown is not told by itself', () => {
    const given = count('a.s', { kind: 'share', per: 100, basisUnknown: true });
    const found = analysedSeries([given], valuesOf('a.s', [20, 60]));
    expect(found.series.change).toMatchObject({ rule: 'percentage_points' });
    expect(claims(found)).toEqual([]);
  });
});

it('does not take being as high as once before for a record', () => {
  const found = counted([1400, 1000, 1200, 1100, 1400]);
  expect(found.series.records).toMatchObject([{ side: 'high', type: 'equal' }]);
  expect(claims(found)).toEqual(['change']);
});

it('measures a trend by its change over the period: percent, and procentenheter of a share', () => {
  expect(claim(counted([1000, 1020, 1040, 1060, 1080]), 'trend')).toMatchObject({
    m: expect.closeTo(80 / 1040 / 0.5, 10),
    p: 2 / 120,
  });
  const share = shared([200, 210, 220, 230, 240], [1000, 1000, 1000, 1000, 1000]);
  expect(claim(share, 'trend').m).toBeCloseTo(0.4, 10);
});

it('weighs by the events of the newest year, by the answers of a survey, and not at all in kronor', () => {
  expect(candidate(counted([200, 240])).volume).toBe(240);
  expect(candidate(shared([200, 240], [1000, 1200])).volume).toBe(240);
  expect(candidate(counted([200, 240], money)).volume).toBe(0);
  const survey = { answers: { indicator: 'a.n', members: {} } };
  const asked = count('a.s', { kind: 'share', per: 100, basisUnknown: true, survey });
  const answered = analysedSeries(
    [count('a.n'), asked],
    [...valuesOf('a.s', [80, 75]), ...valuesOf('a.n', [200, 400])],
  );
  expect(candidate(answered).volume).toBe(300);
});

it('carries the headline’s year and the rate that is told beside it', () => {
  const { series, data } = counted([200, 240]);
  const { finding } = must(movementCandidate(series, data, { headline: true, since: 2020, companion: series }));
  expect(finding).toMatchObject({ headline: true, since: 2020, companion: { id: 'a.x' } });
  expect(Object.keys(candidate({ series, data }).finding)).not.toContain('since');
});
