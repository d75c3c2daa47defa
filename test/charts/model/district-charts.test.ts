// Funnels and interval charts as the analysis of real counts gives them, all the way from the observations.
import { analyseDistricts } from '../../../src/analysis/districts/analyse-districts.js';
import { buildChart } from '../../../src/charts/model/build-chart.js';
import type { DistrictFindings } from '../../../src/charts/model/district-charts.js';
import { funnelCurves } from '../../../src/charts/model/funnel-curves.js';
import { defaultAnalysisSettings, withOverrides } from '../../../src/indicators/analysis-settings.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { analysed, countsOf, type Nämnd, rate, share, told } from '../../analysis/districts/district-year.js';
import { planYear } from '../../support/analysed.js';
import { count, key } from '../../support/observed.js';
import { districts, indicatorsOf, plannedChart } from '../../support/planned.js';
import { funnelVectors } from '../../vectors/funnel-vectors.js';

const seven: readonly Nämnd[] = [
  { name: 'Järva', x: 300, n: 1000 },
  { name: 'Bromma', x: 90, n: 900 },
  { name: 'Farsta', x: 105, n: 1100 },
  { name: 'Norrmalm', x: 80, n: 800 },
  { name: 'Skarpnäck', x: 52, n: 500 },
  { name: 'Södermalm', x: 148, n: 1500 },
  { name: 'Östermalm', x: 9, n: 19 },
];
const names = seven.map(({ name }) => name);

function modelled(
  type: 'funnel' | 'interval',
  indicator: Indicator = share(),
  parts = {},
  findings?: DistrictFindings,
) {
  const year = planYear({
    indicators: [count('a.x'), count('a.n', { name: 'Folkmängd' }), indicator],
    observations: countsOf(2024, seven),
  });
  const planned = year.planned.districts.find((one) => one.indicator === 'a.r');
  if (!planned) throw new Error('not planned by nämnd');
  const found = analyseDistricts(planned, year.data, year.data.settings);
  const chart = plannedChart(type, ['a.r'], indicatorsOf('a.r'), districts(...names), {
    reference: key('a.r', 2024),
    ...parts,
  });
  return { model: buildChart(chart, 'Prov', year.data, findings ?? (() => found)), found: told(found), ...year };
}

describe('a funnel', () => {
  const { model, found } = modelled('funnel');
  if (model.type !== 'funnel') throw new Error(model.type);

  it('has each nämnd at its size, told as the analysis tells it', () => {
    expect(model.points.map(({ name, denominator, leftOut }) => [name, denominator ?? leftOut])).toEqual(
      seven.map(({ name, n }) => [name, n < 20 ? 'small' : n]),
    );
    const deviating = found.areas.filter(({ deviates }) => deviates).map(({ name, deviates }) => [name, deviates]);
    expect(deviating.length).toBeLessThanOrEqual(1);
    expect(model.points.flatMap(({ name, deviates }) => (deviates ? [[name, deviates]] : []))).toEqual(deviating);
  });

  it('says what it is divided by and which limits these are', () => {
    expect(model).toMatchObject({ denominatorName: 'Folkmängd', innerLabel: '95 procent', outerLabel: '99,8 procent' });
    expect(model.reference.value).toBe(found.city);
  });

  it('has a nämnd outside exactly the limits that its value passes', () => {
    for (const area of found.areas) {
      const value = area.published.value.valueOf();
      const passed = area.limits.filter(({ low, high }) => value < low || value > high).length;
      const point = model.points.find(({ name }) => name === area.name);
      expect(point?.outside).toBe([undefined, 'inner', 'outer'][passed]);
    }
  });

  it('is an interval chart without intervals where the analysis is silent, or of another year', () => {
    const silent = { id: 'a.r', indicator: share(), year: 2024, by: 'few_areas' } as const;
    const others = [
      modelled('funnel', share(), {}, () => silent),
      modelled('funnel', share(), {}, () => undefined),
      modelled('funnel', share(), {}, () => ({ ...found, year: 2023 })),
    ];
    for (const { model: other } of others) {
      expect(other.type).toBe('interval');
      expect(other).not.toHaveProperty('confidenceLabel');
      expect(other.type === 'interval' && other.points.every((point) => !point.interval && !point.deviates)).toBe(true);
    }
  });

  it('leaves out what is no nämnd', () => {
    const rest = { ...districts('Järva'), entries: districts('Järva', 'Rest').entries };
    expect(rest.entries).toHaveLength(2);
    const { model: other } = modelled('funnel', share(), { x: rest });
    expect(other.type === 'funnel' && other.points.map(({ name }) => name)).toEqual(['Järva']);
  });

  it('names the group that it is divided by', () => {
    const held = share({ denominator: { indicator: 'a.n', members: { ålder: '18–64 år' } } });
    const { found: analysis, data } = modelled('funnel');
    const { model: other } = modelled('funnel', share(), {}, () => ({ ...analysis, indicator: held }));
    expect(data.indicator('a.n')?.name).toBe('Folkmängd');
    expect(other).toMatchObject({ denominatorName: 'Folkmängd, 18–64 år' });
  });
});

describe('the curves', () => {
  const cases = funnelVectors.cases.map((vector, i) => ({ i, vector }));
  const settings = (overdispersion: 'additive' | 'multiplicative') =>
    withOverrides(defaultAnalysisSettings, { districts: { overdispersion } });

  it.each(cases)('are the limits that each nämnd of vector $i was held against', ({ vector }) => {
    for (const how of ['additive', 'multiplicative'] as const) {
      const indicator = vector.kind === 'rate' ? rate() : share();
      const found = told(analysed(indicator, countsOf(2024, vector.items), { settings: settings(how) }));
      const curves = funnelCurves(found, settings(how));
      for (const { denominator, limits } of found.areas) {
        const near = curves?.limits ?? [];
        const after = near.findIndex((one) => one.denominator >= denominator);
        const [low, high] = [near[Math.max(0, after - 1)], near[after]];
        if (!low || !high) throw new Error('a nämnd stands beside the curves');
        for (const [which, limit] of [
          ['inner', limits[0]],
          ['outer', limits[1]],
        ] as const) {
          if (limit === undefined) throw new Error('no limits');
          // The curve passes through the limit: its samples on either side have it between them.
          for (const [end, value] of [
            [0, limit.low],
            [1, limit.high],
          ] as const) {
            const around = [low[which][end], high[which][end]];
            expect(Math.min(...around)).toBeLessThanOrEqual(value + 1e-9);
            expect(Math.max(...around)).toBeGreaterThanOrEqual(value - 1e-9);
          }
        }
      }
      expect(curves?.widened).toBe(found.phi > found.phiThreshold);
    }
  });

  it('need two limits', () => {
    const one = withOverrides(defaultAnalysisSettings, { districts: { limits: [0.95] } });
    const found = told(analysed(share(), countsOf(2024, seven), { settings: one }));
    expect(funnelCurves(found, one)).toBeUndefined();
  });
});

describe('an interval chart', () => {
  const { model, found } = modelled('interval');
  if (model.type !== 'interval') throw new Error(model.type);

  it('has each nämnd with its own interval, and the city', () => {
    expect(model.confidenceLabel).toBe('95 procent');
    expect(model.reference?.value).toBe(found.city);
    for (const area of found.areas) {
      const point = model.points.find(({ name }) => name === area.name);
      expect([point?.value, point?.interval]).toEqual([area.published, area.interval]);
    }
    expect(model.points.find(({ name }) => name === 'Östermalm')).toMatchObject({ leftOut: 'small' });
  });

  it('tells apart those of too few and those that rest on what is hidden', () => {
    const areas = found.areas.filter(({ name }) => name !== 'Farsta');
    const farsta = found.areas.find(({ name }) => name === 'Farsta');
    if (!farsta) throw new Error('no Farsta');
    const leftOut = [...found.leftOut, { name: 'Farsta', published: farsta.published, why: 'hidden' as const }];
    const { model: other } = modelled('interval', share(), {}, () => ({ ...found, areas, leftOut }));
    if (other.type !== 'interval') throw new Error(other.type);
    const point = other.points.find(({ name }) => name === 'Farsta');
    expect(point).toMatchObject({ leftOut: 'unknown' });
    expect(point).not.toHaveProperty('interval');
  });
});
