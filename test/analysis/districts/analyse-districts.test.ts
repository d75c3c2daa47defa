import { defaultAnalysisSettings, withOverrides } from '../../../src/indicators/analysis-settings.js';
import { count, key, observed } from '../../support/observed.js';
import { funnelVectors } from '../../vectors/funnel-vectors.js';
import { analysed, countsOf, others, rate, share, told } from './district-year.js';

describe.each(funnelVectors.cases.map((vector, i) => ({ vector, i })))('worked funnel $i', ({ vector }) => {
  const per = vector.kind === 'rate' ? 1000 : 100;
  const indicator = vector.kind === 'rate' ? rate() : share();
  const found = told(analysed(indicator, countsOf(2024, vector.items)));
  const byName = new Map(vector.items.map(({ name }, i) => [name, i]));

  it('has its spread and its z, q and limits in the indicator’s own unit', () => {
    expect(found.areas).toHaveLength(vector.items.length);
    expect(found.phi).toBeCloseTo(vector.phi, 9);
    expect(found.tau2).toBeCloseTo(vector.tau2, 9);
    expect(found.pSpread).toBeCloseTo(vector.p_heterogeneity, 6);
    for (const area of found.areas) {
      const i = byName.get(area.name) ?? -1;
      expect(area.z).toBeCloseTo(vector.z_additive[i] ?? Number.NaN, 9);
      expect(area.q).toBeCloseTo(vector.q_BH_additive[i] ?? Number.NaN, 6);
      for (const { confidence, low, high } of area.limits) {
        const [lo, hi] = vector.limits[String(confidence)]?.additive[i] ?? [];
        expect([low / per, high / per]).toEqual([expect.closeTo(lo ?? -1, 6), expect.closeTo(hi ?? -1, 6)]);
      }
    }
  });

  it('deviates where q and the size say so, and there only', () => {
    const expected = vector.items.filter(({ x, n }, i) => {
      const apart = Math.abs(x / n - vector.target);
      const material = apart >= 0.1 * vector.target || (vector.kind === 'proportion' && apart >= 0.03);
      return (vector.q_BH_additive[i] ?? 1) <= 0.1 && material;
    });
    const deviating = found.areas.filter(({ deviates }) => deviates !== undefined);
    expect(deviating.map(({ name }) => name).sort()).toEqual(expected.map(({ name }) => name).sort());
  });
});

it('spread and deviation are two statements: much spread need not single anyone out, and one may deviate from little', () => {
  const [, spread, single] = funnelVectors.cases.map((vector) =>
    told(analysed(vector.kind === 'rate' ? rate() : share(), countsOf(2024, vector.items))),
  );
  expect(spread?.spread).toBe('beyond_chance');
  expect(spread?.areas.filter(({ deviates }) => deviates)).toEqual([]);
  expect(single?.areas.filter(({ deviates }) => deviates).map(({ deviates }) => deviates)).toHaveLength(1);
});

describe('what is material', () => {
  const one = (x: number, n: number, rest: readonly [number, number], settings = defaultAnalysisSettings) => {
    const items = [{ name: 'Järva', x, n }, ...others(...rest)];
    return told(analysed(share(), countsOf(2024, items), { settings })).areas.find(({ name }) => name === 'Järva');
  };

  it('is ten percent of the city’s value, or three procentenheter', () => {
    expect(one(54_000, 100_000, [50_000, 100_000])).toMatchObject({ deviates: 'above' });
    expect(one(47_000, 100_000, [50_000, 100_000])).not.toHaveProperty('deviates');
    expect(one(52_000, 100_000, [50_000, 100_000])?.q).toBeLessThan(1e-6);
    expect(one(52_000, 100_000, [50_000, 100_000])).not.toHaveProperty('deviates');
    const narrow = withOverrides(defaultAnalysisSettings, { districts: { minDifferencePoints: 1 } });
    expect(one(52_000, 100_000, [50_000, 100_000], narrow)).toMatchObject({ deviates: 'above' });
    expect(one(8_000, 100_000, [10_000, 100_000])).toMatchObject({ deviates: 'below' });
  });

  it('follows the indicator’s own thresholds', () => {
    const items = [{ name: 'Järva', x: 52_000, n: 100_000 }, ...others(50_000, 100_000)];
    const analysis = { reason: 'Prov.', overrides: { districts: { minDifferencePoints: 1 } } };
    const found = told(analysed(share({ analysis }), countsOf(2024, items)));
    expect(found.areas.filter(({ deviates }) => deviates).map(({ name }) => name)).toEqual(['Järva']);
  });
});

it('few events need the exact test to agree', () => {
  const observations = countsOf(2024, [{ name: 'Järva', x: 5, n: 100 }, ...others(0, 100)]);
  const find = (districts: object) => {
    const settings = withOverrides(defaultAnalysisSettings, { districts });
    return told(analysed(share(), observations, { settings })).areas.find(({ name }) => name === 'Järva');
  };
  expect(find({})?.deviates).toBe('above');
  // z says one in ten thousand million, the exact test one in ten thousand.
  const strict = { maxQ: 0.0005 };
  expect(find(strict)?.q).toBeLessThan(1e-6);
  expect(find(strict)).not.toHaveProperty('deviates');
  expect(find({ ...strict, smallSum: 0, smallExpected: 0 })?.deviates).toBe('above');
  expect(find({ ...strict, smallSum: 6, smallExpected: 0 })).not.toHaveProperty('deviates');
  expect(find({ ...strict, smallSum: 5, smallExpected: 0.4 })?.deviates).toBe('above');
});

it('multiplicative overdispersion widens what additive does not', () => {
  const [, vector] = funnelVectors.cases;
  if (vector === undefined) throw new Error('no vector');
  const settings = withOverrides(defaultAnalysisSettings, { districts: { overdispersion: 'multiplicative' } });
  const found = told(analysed(rate(), countsOf(2024, vector.items), { settings }));
  for (const area of found.areas) {
    const i = vector.items.findIndex(({ name }) => name === area.name);
    expect(area.z).toBeCloseTo(vector.z_multiplicative[i] ?? Number.NaN, 9);
    const [lo, hi] = vector.limits['0.95']?.multiplicative[i] ?? [];
    expect(area.limits[0]).toEqual({
      confidence: 0.95,
      low: expect.closeTo(1000 * (lo ?? -1), 6),
      high: expect.closeTo(1000 * (hi ?? -1), 6),
    });
  }
});

describe('highest, lowest and their ratio', () => {
  it('are of the values compared', () => {
    const items = [{ name: 'Järva', x: 60, n: 200 }, ...others(30, 200, 5), { name: 'Farsta', x: 9, n: 19 }];
    const { highest, lowest, ratio, leftOut } = told(analysed(share(), countsOf(2024, items)));
    expect([highest.name, lowest.name, ratio]).toEqual(['Järva', 'NämndA', 2]);
    expect(leftOut).toMatchObject([{ name: 'Farsta', why: 'small' }]);
  });

  it('have no ratio to nothing', () => {
    const items = [{ name: 'Järva', x: 0, n: 200 }, ...others(30, 200, 5)];
    expect(told(analysed(share(), countsOf(2024, items)))).not.toHaveProperty('ratio');
  });
});

it('a nämnd that is hidden is left out, as hidden', () => {
  const items = [{ name: 'Järva', x: 3, n: 200 }, ...others(30, 200, 7)];
  const { leftOut, areas } = told(analysed(share(), countsOf(2024, items)));
  expect(leftOut.find(({ name }) => name === 'Järva')?.why).toBe('hidden');
  expect(areas.length + leftOut.length).toBe(8);
  for (const { why, published } of leftOut) if (why === 'hidden') expect(published.state).toBe('suppressed');
});

describe('silence', () => {
  const even = countsOf(2024, others(30, 200));
  it.each([
    ['few_areas', share(), countsOf(2024, others(30, 200, 4))],
    ['few_areas', share(), countsOf(2024, others(10, 19))],
    ['no_events', share(), countsOf(2024, others(0, 200))],
    ['no_events', share(), countsOf(2024, others(200, 200))],
    ['no_denominator', share({ kind: 'duration' }), even],
  ])('%s', (by, indicator, observations) => {
    expect(analysed(indicator, observations)).toMatchObject({ by, year: 2024 });
  });

  it('of kronor and hours per person, of persons per krona, and of means above the line', () => {
    const [x, n] = [count('a.x'), count('a.n')];
    const money = { kind: 'money', unit: { one: 'tkr', many: 'tkr', gender: 'common' } } as const;
    expect(analysed(rate(), even, { others: [{ ...x, ...money }, n] })).toMatchObject({ by: 'no_denominator' });
    expect(analysed(rate(), even, { others: [x, { ...n, ...money }] })).toMatchObject({ by: 'no_denominator' });
    const hours = { ...x, unit: { one: 'timme', many: 'timmar', gender: 'common' } } as const;
    expect(analysed(rate(), even, { others: [hours, n] })).toMatchObject({ by: 'no_denominator' });
    const halves = countsOf(2024, others(30.5, 200));
    expect(analysed(rate(), halves)).toMatchObject({ by: 'no_denominator' });
    expect(analysed(share(), countsOf(2024, others(300, 200)))).toMatchObject({ by: 'no_denominator' });
  });

  it('when the city’s value is hidden at the source', () => {
    const hidden = even.map((one) => (Object.keys(one.key.members).length === 0 ? observed(one.key, '..') : one));
    expect(analysed(share(), hidden)).toMatchObject({ by: 'city_hidden' });
  });

  it('for an indicator without counts', () => {
    const given = share({ numerator: undefined, denominator: undefined } as never);
    const plain = { ...given, basisUnknown: true };
    const observations = [
      observed(key('a.r', 2024), 30),
      ...others(30, 200).map(({ name }) => observed(key('a.r', 2024, { stadsdelsnämnd: name }), 30)),
    ];
    expect(analysed(plain, observations)).toMatchObject({ by: 'no_denominator' });
  });
});

describe('the spread over the years', () => {
  /** Half the nämnder above and half below by `apart`. */
  const year = (at: number, apart: number) =>
    countsOf(
      at,
      Array.from({ length: 10 }, (_, i) => ({
        name: `Nämnd${String.fromCharCode(65 + i)}`,
        x: 1000 + (i % 2 === 0 ? apart : -apart),
        n: 10_000,
      })),
    );
  const run = (...aparts: readonly number[]) => aparts.flatMap((apart, i) => year(2024 - aparts.length + 1 + i, apart));

  it('is told from four years on, by tau and not by the raw variation', () => {
    const falling = told(analysed(share(), run(500, 400, 300, 200, 150))).spreadOverTime;
    expect(falling?.classification).toBe('decreasing');
    expect(falling?.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(told(analysed(share(), run(300, 200, 150))).spreadOverTime?.classification).toBe('too_few_years');
    const chance = told(analysed(share(), run(31, 20, 25, 10, 5)));
    expect(chance.spreadOverTime?.years.map(({ systematic }) => systematic)).toEqual([0, 0, 0, 0, 0]);
    expect(chance.spreadOverTime?.classification).toBe('stable');
    expect(chance.coefficient).toBeGreaterThan(0);
  });

  it('reaches across no break and no gap', () => {
    const breaks = [{ year: 2022, kind: 'definition', comparable: 'no', note: 'Ny.' }] as const;
    const cut = told(analysed(share({ breaks }), run(500, 400, 300, 200, 150))).spreadOverTime;
    expect(cut?.years.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    const gap = [...year(2020, 400), ...year(2021, 300), ...year(2023, 200), ...year(2024, 100)];
    expect(told(analysed(share(), gap)).spreadOverTime?.years.map(({ year }) => year)).toEqual([2023, 2024]);
  });
});

describe('standardised by age', () => {
  const cell = (id: string, district: string, age: string, value: number) =>
    observed(
      key(id, 2024, {
        ...(district === '' ? {} : { stadsdelsnämnd: district }),
        ...(age === '' ? {} : { ålder: age }),
      }),
      value,
    );
  // Young: 1 in 10; old: 3 in 10. Järva is old, the others are young.
  const people = [
    { name: 'Järva', young: 200, old: 800, x: 260 },
    ...others(0, 0, 5).map(({ name }) => ({ name, young: 800, old: 200, x: 140 })),
  ];
  const sum = (of: (one: (typeof people)[number]) => number) => people.reduce((total, one) => total + of(one), 0);
  const [young, old] = [sum((one) => one.young), sum((one) => one.old)];
  const observations = [
    ...countsOf(
      2024,
      people.map(({ name, young: a, old: b, x }) => ({ name, x, n: a + b })),
    ),
    ...people.flatMap(({ name, young: a, old: b }) => [cell('a.n', name, 'unga', a), cell('a.n', name, 'äldre', b)]),
    cell('a.n', '', 'unga', young),
    cell('a.n', '', 'äldre', old),
    cell('a.x', '', 'unga', young / 10),
    cell('a.x', '', 'äldre', (3 * old) / 10),
  ];
  const indicator = rate({ standardiseBy: 'ålder' });

  it('holds every nämnd against what the city’s rates would give it', () => {
    const { standardised, areas } = told(analysed(indicator, observations));
    expect(standardised?.by).toBe('ålder');
    expect(standardised?.areas.map(({ name }) => name)).toEqual(areas.map(({ name }) => name));
    for (const { ratio, interval } of standardised?.areas ?? []) {
      expect(ratio).toBeCloseTo(1, 12);
      expect(interval[0]).toBeLessThan(1);
      expect(interval[1]).toBeGreaterThan(1);
    }
    expect(areas.find(({ name }) => name === 'Järva')?.zRaw).toBeGreaterThan(3);
  });

  // In a city so many times larger, Nämnd A has 210 of every 1 000 where the others have 140, Nämnd B 152.
  const larger = (times: number) => {
    const more = new Map([
      ['NämndA', 210],
      ['NämndB', 152],
    ]);
    const items = people.map((one) => ({ ...one, x: times * (more.get(one.name) ?? one.x), n: 1000 * times }));
    const x = items.reduce((total, one) => total + one.x, 0);
    const inOld = x - (times * young) / 10;
    const data = [
      ...countsOf(2024, items),
      ...items.flatMap(({ name, young: a, old: b }) => [
        cell('a.n', name, 'unga', times * a),
        cell('a.n', name, 'äldre', times * b),
      ]),
      cell('a.n', '', 'unga', times * young),
      cell('a.n', '', 'äldre', times * old),
      cell('a.x', '', 'unga', (times * young) / 10),
      cell('a.x', '', 'äldre', inOld),
    ];
    const found = told(analysed(indicator, data));
    const at = (name: string) => found.standardised?.areas.find((one) => one.name === name);
    return { found, at, inOld, expected: 80 * times + (inOld * 200) / old };
  };

  it('tells how far each is from the expected, on which side and by which cells', () => {
    const { found, at, inOld, expected } = larger(1);
    expect(at('NämndA')?.expected).toBeCloseTo(expected, 9);
    expect(at('NämndA')?.ratio).toBeCloseTo(210 / expected, 9);
    expect(at('NämndA')).toMatchObject({ apart: 'above', deviates: 'above' });
    expect(at('NämndB')).not.toHaveProperty('apart');
    expect(at('NämndB')).not.toHaveProperty('deviates');
    const own = found.areas.find(({ name }) => name === 'NämndA')?.published;
    expect(at('NämndA')?.sources.slice(0, 2)).toEqual([own, found.city]);
    const cells = at('NämndA')
      ?.sources.slice(2)
      .map(({ value }) => value.valueOf());
    expect(cells).toEqual([young / 10, young, 800, inOld, old, 200]);
  });

  it('has none deviate by less than matters, however sure', () => {
    const { at, expected } = larger(1000);
    const small = 152_000 / expected - 1;
    expect(small > 0 && small < 0.1).toBe(true);
    expect(at('NämndB')).toMatchObject({ apart: 'above' });
    expect(at('NämndB')).not.toHaveProperty('deviates');
    expect(at('NämndA')).toHaveProperty('deviates', 'above');
  });

  it('is left out where a class is not published, overlaps or leaves someone out, or is not asked for', () => {
    const without = (id: string, district: string | undefined, age: string) =>
      observations.filter(
        ({ key: { indicator: of, members } }) =>
          of !== id || members.stadsdelsnämnd !== district || members.ålder !== age,
      );
    expect(told(analysed(rate(), observations))).not.toHaveProperty('standardised');
    expect(told(analysed(indicator, without('a.n', 'Järva', 'unga')))).not.toHaveProperty('standardised');
    expect(told(analysed(indicator, without('a.x', undefined, 'unga')))).not.toHaveProperty('standardised');
    const hidden = [
      ...without('a.n', 'Järva', 'unga'),
      observed(key('a.n', 2024, { stadsdelsnämnd: 'Järva', ålder: 'unga' }), '..'),
    ];
    expect(told(analysed(indicator, hidden))).not.toHaveProperty('standardised');
  });
});
