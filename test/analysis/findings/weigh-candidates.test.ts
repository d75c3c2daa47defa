import fc from 'fast-check';
import type { Candidate, Claim } from '../../../src/analysis/findings/candidate.js';
import { weighCandidates } from '../../../src/analysis/findings/weigh-candidates.js';
import { defaultAnalysisSettings } from '../../../src/indicators/analysis-settings.js';
import { movement, seriesOf } from '../../text/findings/make-findings.js';
import { indicator } from '../points.js';

function candidate(id: string, claims: readonly Claim[], { volume = 9999, headline = false } = {}): Candidate {
  const { evidence: _, score: __, ...finding } = movement(seriesOf(indicator({ id }), [100, 120]), { headline });
  return { finding, claims, volume };
}
const record = (m = 1): Claim => ({ type: 'record', m });
const change = (p: number, m = 1): Claim => ({ type: 'change', m, p });

const weigh = (candidates: readonly Candidate[], asked: readonly string[] = []) =>
  weighCandidates(candidates, new Set(asked), defaultAnalysisSettings);
const ids = (candidates: readonly Candidate[], asked: readonly string[] = []) =>
  weigh(candidates, asked).map(({ id }) => id.replace('utveckling.', ''));

it('weighs each claim by its kind, size, certainty and how many it concerns', () => {
  const [found] = weigh([candidate('a.x', [{ type: 'change', m: 0.25, p: 0.02 }], { volume: 99 })]);
  const [evidence] = found?.evidence ?? [];
  expect(evidence).toEqual({ type: 'change', m: 0.25, q: 0.02, v: 0.5, score: expect.closeTo(70 * 0.5 * 0.98 * 0.75) });
});

it('adjusts each test for all the others of the chapter, and facts for none', () => {
  const q = (given: readonly Candidate[]) => weigh(given).flatMap(({ evidence }) => evidence.map((one) => one.q));
  expect(q([candidate('a.a', [change(0.04)])])).toEqual([0.04]);
  expect(q([candidate('a.a', [change(0.04)]), candidate('a.b', [change(0.08)])])).toEqual([0.08, 0.08]);
  expect(q([candidate('a.a', [change(0.04), record()]), candidate('a.b', [record()])])).toEqual([0.04, 0, 0]);
});

it('drops evidence that is too unsure, which more tests may make it', () => {
  const sure = candidate('a.a', [change(0.06)]);
  const others = ['a.b', 'a.c'].map((id) => candidate(id, [change(0.9)]));
  expect(ids([sure])).toEqual(['a.a']);
  expect(ids([sure, ...others])).toEqual([]);
});

it('has the strongest evidence first, and its score', () => {
  const [found] = weigh([candidate('a.x', [record(), change(0.001)])]);
  expect(found?.evidence.map(({ type }) => type)).toEqual(['change', 'record']);
  expect(found?.score).toBe(found?.evidence[0]?.score);
});

it('leaves out what weighs too little, or has nothing that speaks for it', () => {
  expect(ids([candidate('a.x', [record(0.15)], { volume: 0 }), candidate('a.y', [])])).toEqual([]);
});

it('keeps headlines and what is asked for, whatever they weigh', () => {
  const given = [candidate('a.x', []), candidate('a.y', [], { headline: true }), candidate('a.z', [])];
  expect(ids(given)).toEqual(['a.y']);
  expect(ids(given, ['utveckling.a.z'])).toEqual(['a.y', 'a.z']);
  expect(weigh(given)[0]).toMatchObject({ evidence: [], score: 0 });
});

it('has headlines first as they are declared, then the others by what they weigh, and by name where they weigh the same', () => {
  const given = [
    candidate('a.h2', [], { headline: true }),
    candidate('a.c', [record(0.5)]),
    candidate('a.b', [record(0.5)]),
    candidate('a.h1', [record()], { headline: true }),
    candidate('a.a', [record(0.4)]),
    candidate('a.d', [record()]),
  ];
  expect(ids(given)).toEqual(['a.h2', 'a.h1', 'a.d', 'a.b', 'a.c', 'a.a']);
});

it('takes for the same what differs by no more than floats do', () => {
  const [one, other] = [0.7533601286173633, 0.7533601286173635];
  expect(ids([candidate('a.x', [record(one)]), candidate('a.y', [record(other)])])).toEqual(['a.x', 'a.y']);
});

it('is the same in whatever order the candidates come', () => {
  const claims = fc.oneof(
    fc.record({ p: fc.double({ min: 0, max: 0.2, noNaN: true }), m: fc.constantFrom(0.2, 0.5, 1) }),
    fc.record({ m: fc.constantFrom(0.2, 0.5, 1) }),
  );
  const drawn = fc.array(claims, { minLength: 2, maxLength: 8 }).chain((all) => {
    const candidates = all.map((one, index) => candidate(`a.${index}`, [{ type: 'change', ...one }]));
    return fc.tuple(fc.constant(candidates), fc.shuffledSubarray(candidates, { minLength: all.length }));
  });
  fc.assert(
    fc.property(drawn, ([candidates, shuffled]) => {
      expect(weigh(shuffled)).toEqual(weigh(candidates));
      const scores = weigh(candidates).map(({ score }) => Math.round(score * 1e6));
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
  );
});
