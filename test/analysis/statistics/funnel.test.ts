import fc from 'fast-check';
import { funnel } from '../../../src/analysis/statistics/funnel.js';
import { funnelLimits } from '../../../src/analysis/statistics/funnel-limits.js';
import { funnelVectors } from '../../vectors/funnel-vectors.js';

const options = { kind: 'proportion', winsorise: 0.1, confidences: [0.95, 0.998] } as const;

function expectAll(actual: readonly number[], expected: readonly number[], digits = 9): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, digits);
}

describe.each(funnelVectors.cases.map((example, i) => ({ ...example, i })))('funnel $i of $kind', (example) => {
  const result = funnel(example.items, {
    kind: example.kind,
    target: example.target,
    winsorise: example.winsor_each_end,
    confidences: Object.keys(example.limits).map(Number),
  });

  it('has the spread', () => {
    expect(result.winsorised).toBe(example.winsorised_count_each_end);
    expect(result.phi).toBeCloseTo(example.phi, 9);
    expect(result.phiThreshold).toBeCloseTo(example.phi_threshold, 9);
    expect(result.phiUsed).toBeCloseTo(example.phi_used, 9);
    expect(result.tau2).toBeCloseTo(example.tau2, 12);
    expect(result.chi2).toBeCloseTo(example.chi2_heterogeneity, 8);
    expect(result.df).toBe(example.df);
    expect(result.pHeterogeneity).toBeCloseTo(example.p_heterogeneity, 9);
  });

  it('has the districts', () => {
    const of = (value: (item: (typeof result.items)[number]) => number) => result.items.map(value);
    expectAll(
      of((item) => item.zRaw),
      example.z_raw,
    );
    expectAll(
      of((item) => item.zMultiplicative),
      example.z_multiplicative,
    );
    expectAll(
      of((item) => item.zAdditive),
      example.z_additive,
    );
    expectAll(
      of((item) => item.pRaw),
      example.p_raw,
    );
    expectAll(
      of((item) => item.pAdditive),
      example.p_additive,
    );
    expectAll(
      of((item) => item.qAdditive),
      example.q_BH_additive,
    );
    const stated = example.exact_p_raw_two_sided.flatMap((p, i) => (p === null ? [] : [{ p, i }]));
    expectAll(
      stated.map(({ i }) => result.items[i]?.pExact ?? Number.NaN),
      stated.map(({ p }) => p),
    );
  });

  it('takes the target from the items', () => {
    expect(funnel(example.items, { ...options, kind: example.kind }).target).toBeCloseTo(example.target, 14);
  });

  it.each(Object.entries(example.limits))('has the limits at %s', (level, limits) => {
    for (const [i, item] of result.items.entries()) {
      const own = item.limits.find(({ confidence }) => confidence === Number(level));
      for (const model of ['raw', 'multiplicative', 'additive'] as const) {
        expectAll(own?.[model] ?? [], limits[model][i] ?? []);
      }
      expectAll(funnelLimits(result.target, item.n, example.kind, Number(level), result.tau2), own?.additive ?? []);
    }
  });
});

const items = fc
  .array(
    fc
      .integer({ min: 20, max: 2000 })
      .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) })),
    { minLength: 1, maxLength: 14 },
  )
  .map((rows) => rows.map((row, i) => ({ ...row, name: `${i}` })));

describe('a funnel', () => {
  it('does not depend on the order of the districts', () => {
    fc.assert(
      fc.property(items, (rows) => {
        const [own, turned] = [funnel(rows, options), funnel(rows.toReversed(), options)];
        expectAll(
          [turned.phi / own.phi || 0, turned.tau2, turned.chi2 / own.chi2 || 0],
          [own.phi / own.phi || 0, own.tau2, own.chi2 / own.chi2 || 0],
        );
        expectAll(
          turned.items.toReversed().map(({ zAdditive }) => zAdditive),
          own.items.map(({ zAdditive }) => zAdditive),
          6,
        );
        expectAll(
          turned.items.toReversed().map(({ qAdditive }) => qAdditive),
          own.items.map(({ qAdditive }) => qAdditive),
          6,
        );
      }),
    );
  });

  it('keeps limits and p-values where they can be, and the additive ones outside the raw', () => {
    fc.assert(
      fc.property(items, fc.constantFrom('proportion' as const, 'rate' as const), (rows, kind) => {
        const result = funnel(rows, { ...options, kind });
        for (const { pRaw, pAdditive, qAdditive, pExact, limits } of result.items) {
          for (const p of [pRaw, pAdditive, qAdditive, pExact]) expect(p >= 0 && p <= 1).toBe(true);
          expect(qAdditive).toBeGreaterThanOrEqual(pAdditive);
          for (const { raw, additive, multiplicative } of limits) {
            expect(additive[0] <= raw[0] && raw[1] <= additive[1]).toBe(true);
            expect(multiplicative[0]).toBeGreaterThanOrEqual(0);
            if (kind === 'proportion') expect(additive[1]).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('says nothing at a target where no chance is left', () => {
    for (const target of [0, 1]) {
      const result = funnel(
        [
          { name: 'Järva', x: 5, n: 50 },
          { name: 'Farsta', x: 0, n: 50 },
          { name: 'Bromma', x: 50, n: 50 },
        ],
        { ...options, target },
      );
      expect(result).toMatchObject({ phi: 0, tau2: 0, chi2: 0, pHeterogeneity: 1 });
      expect(result.items.map(({ zAdditive, pAdditive }) => [zAdditive, pAdditive])).toEqual([
        [0, 1],
        [0, 1],
        [0, 1],
      ]);
      expect(result.items[0]?.limits[0]?.additive).toEqual([target, target]);
    }
  });

  it('sees no overdispersion among two, and bears one or none', () => {
    const two = funnel(
      [
        { name: 'Järva', x: 450, n: 500 },
        { name: 'Farsta', x: 50, n: 500 },
      ],
      options,
    );
    expect(two).toMatchObject({ phiUsed: 1, tau2: 0, df: 1 });
    expect(two.phi).toBeGreaterThan(two.phiThreshold);
    expect(funnel([{ name: 'Järva', x: 5, n: 50 }], options)).toMatchObject({ df: 0, pHeterogeneity: 1, chi2: 0 });
    expect(funnel([], options)).toMatchObject({ items: [], phi: 0, df: 0, pHeterogeneity: 1 });
  });

  it('refuses a district of nobody', () => {
    expect(() => funnel([{ name: 'Järva', x: 0, n: 0 }], options)).toThrow(/Järva/);
  });
});
