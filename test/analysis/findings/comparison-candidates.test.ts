import type { DistrictAnalysis, DistrictValue } from '../../../src/analysis/districts/district-analysis.js';
import {
  districtCandidate,
  sexCandidate,
  targetCandidate,
} from '../../../src/analysis/findings/comparison-candidates.js';
import type { SexVerdict } from '../../../src/analysis/sexes/sex-analysis.js';
import { count, disclose, ratioOf } from '../../support/observed.js';
import { districts, sexFinding, targetFinding } from '../../text/findings/make-findings.js';
import { indicator, point, share } from '../points.js';

const ratio = ratioOf('prov.serie', 'a.x', 'a.n');
const { data } = disclose({ indicators: [count('a.x'), count('a.n'), ratio], observations: [] });

describe('nämnder', () => {
  const given = districts(ratio, 20, [
    { name: 'Järva', value: 30, deviates: 'above' },
    { name: 'Farsta', value: 10, deviates: 'below' },
    { name: 'Bromma', value: 20 },
  ]);
  const statistics: Readonly<Record<string, Pick<DistrictValue, 'z' | 'q' | 'events'>>> = {
    Järva: { z: 2.4, q: 0.04, events: 300 },
    Farsta: { z: -3.2, q: 0.02, events: 100 },
    Bromma: { z: 5, q: 0.001, events: 200 },
  };
  const judged: DistrictAnalysis = {
    ...given,
    areas: given.areas.map((area) => ({ ...area, ...statistics[area.name] })),
  };

  it('that deviate are one claim: by the farthest and the surest of them, and of none of the others', () => {
    const { claims, volume, finding } = districtCandidate(judged);
    expect(claims).toEqual([{ type: 'district', m: 0.8, p: 0.02 }]);
    expect(volume).toBe(400);
    expect(finding).toMatchObject({ kind: 'nämnder', id: 'nämnder.prov.serie', headline: false });
    expect(finding.sources).toEqual([judged.city, ...judged.areas.map(({ published }) => published)]);
  });

  it('whose spread is large but where none deviates are no claim', () => {
    const spread = districts(ratio, 20, [
      { name: 'Järva', value: 30 },
      { name: 'Farsta', value: 10 },
    ]);
    expect(spread.spread).toBe('beyond_chance');
    expect(districtCandidate(spread)).toMatchObject({ claims: [], volume: 0 });
  });
});

describe('women and men', () => {
  const of = (verdict: SexVerdict, changes = {}) =>
    sexFinding(share(), [26, 20], verdict, { p: 0.01, ...changes }).sexes;

  it('that are surely apart are a claim as large as the gap', () => {
    const { claims, finding } = sexCandidate(of('apart'), data);
    expect(claims).toEqual([{ type: 'sex', m: 0.4, p: 0.01 }]);
    expect(finding).toMatchObject({ kind: 'kön', id: 'kön.prov.serie' });
    expect(finding.sources.map(({ state }) => state)).toEqual(['value', 'value']);
  });

  it('are a claim as large as the ratio where no gap is', () => {
    const sexes = of('apart', { gap: undefined, ratio: { value: 0.75, interval: [0.6, 0.9] } });
    expect(sexCandidate(sexes, data).claims[0]?.m).toBeCloseTo(-Math.log(0.75) / Math.log(1.5), 12);
  });

  it.each<[string, SexVerdict, object]>([
    ['alike', 'equal', {}],
    ['unclear', 'unclear', {}],
    ['apart without a test', 'apart', { p: undefined }],
  ])('that are %s weigh nothing', (_, verdict, changes) => {
    expect(sexCandidate(of(verdict, changes), data).claims).toEqual([]);
  });

  it('weigh by the events of both', () => {
    const [women, men] = [point(2024, 25, point(2024, 400)), point(2024, 20, point(2024, 300))];
    expect(sexCandidate({ ...of('apart'), indicator: ratio, women, men }, data).volume).toBe(160);
    expect(sexCandidate(of('apart'), data).volume).toBe(0);
  });
});

describe('a target', () => {
  const about = share({ desired: 'higher' });
  const of = (total: number | undefined) =>
    targetCandidate(targetFinding(about, { target: 100, ...(total === undefined ? {} : { total }) }).target, data);

  it('is the more to tell of the worse it is met', () => {
    expect(of(100)?.claims).toEqual([{ type: 'target', m: 0.1 }]);
    expect(of(90)?.claims[0]?.m).toBeCloseTo(0.5 + (0.5 * 0.09) / 0.19, 12);
    expect(of(70)?.claims).toEqual([{ type: 'target', m: 1 }]);
  });

  it('is no candidate without an outcome', () => {
    expect(of(undefined)).toBeUndefined();
  });

  it('rests on its outcomes and on the cell that holds it, and weighs by what is counted', () => {
    const { target } = targetFinding(indicator({ desired: 'higher' }), {
      target: 600,
      total: 580,
      women: 300,
      men: 280,
    });
    const found = targetCandidate(target, data);
    expect(found?.finding.sources).toHaveLength(4);
    expect(found?.volume).toBe(580);
  });
});
