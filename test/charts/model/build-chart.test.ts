import fc from 'fast-check';
import { exact } from '../../../src/arithmetic/exact.js';
import { buildChart } from '../../../src/charts/model/build-chart.js';
import { chartFigures, chartValues } from '../../../src/charts/model/chart-figures.js';
import type { ChartModel } from '../../../src/charts/model/chart-model.js';
import { altText } from '../../../src/charts/words/alt-text.js';
import type { Published } from '../../../src/disclosure/published.js';
import { cellKeyId } from '../../../src/indicators/cell-key.js';
import { crossing } from '../../../src/plan/plan.js';
import { count, disclose, key, ratioOf, table } from '../../support/observed.js';
import { districts, fixedAt, indicatorsOf, members, plannedChart, sexes, years } from '../../support/planned.js';
import { randomCity } from '../../support/random-tables.js';

const { data } = disclose({
  indicators: [
    count('a.x', {
      name: 'Personer med insats',
      step: 2,
      breaks: [
        { year: 2022, kind: 'law', comparable: 'no', note: 'Ny lag.' },
        { year: 2024, kind: 'system', comparable: 'yes', note: 'Nytt system.' },
        { year: 2020, kind: 'law', comparable: 'no', note: 'Före perioden.' },
      ],
    }),
    count('b.p'),
    ratioOf('a.r', 'a.x', 'b.p'),
  ],
  observations: [
    ...table('a.x', 2020, { kvinnor: 50, män: 70, '': 120 }),
    ...table('a.x', 2022, { kvinnor: 60, män: '..', '': 140 }),
    ...table('a.x', 2024, {
      'Järva kvinnor': 3,
      'Järva män': 30,
      Järva: 33,
      'Farsta kvinnor': 40,
      'Farsta män': 50,
      Farsta: 90,
      Rest: 7,
      kvinnor: 48,
      män: 82,
      '': 130,
      'kvinnor ålder:0–5_år': 10,
      'män ålder:0–5_år': 12,
      'kvinnor ålder:85_år_och_äldre': 38,
      'män ålder:85_år_och_äldre': 70,
    }),
    ...table('b.p', 2024, { Järva: 1000, Farsta: 1500, Rest: 100, '': 2600 }),
  ],
});

const told = (published: Published): string =>
  published.state === 'value' ? published.value.toString() : published.state;

describe('a line chart', () => {
  const planned = plannedChart('line', ['a.x'], members('kön', 'Kön', 'kvinnor', 'män', ''), years(2020, 2022, 2024), {
    years: [2020, 2022, 2024],
  });
  const model = buildChart(planned, 'Personer 2020–2024', data);

  it('has a series per member, with its role, and its points at their years', () => {
    if (model.type !== 'line') throw new Error(model.type);
    expect(
      model.series.map(({ name, role, points }) => [name, role, ...points.map(({ x, y }) => `${x} ${told(y)}`)]),
    ).toEqual([
      ['Kvinnor', 'women', '2020 50', '2022 suppressed', '2024 48'],
      ['Män', 'men', '2020 70', '2022 suppressed', '2024 82'],
      ['Hela staden', 'total', '2020 120', '2022 140', '2024 130'],
    ]);
    expect(model).toMatchObject({
      title: 'Personer 2020–2024',
      measure: 'Antal personer',
      decimals: 0,
      fromZero: true,
      step: 2,
    });
  });

  it('is cut where years within it are not comparable, and there only', () => {
    expect(model.type === 'line' && model.breaks).toEqual([{ year: 2022, label: 'Tidsseriebrott' }]);
  });

  it('has its target with the year that it is for, and its line set off by its printed name', () => {
    const aimed = (year: number) =>
      disclose({
        indicators: [count('a.t', { target: { value: 24, year } })],
        observations: table('a.t', 2024, { kvinnor: 50, män: 70, '': 120 }),
      }).data;
    const marked = plannedChart('line', ['a.t'], sexes, years(2024), {
      years: [2024],
      target: true,
      highlight: 'kvinnor',
      annotations: [{ year: 2024, text: 'Ny lag' }],
    });
    expect(buildChart(marked, '', aimed(2024))).toMatchObject({
      target: { label: 'Mål 2024', value: exact(24) },
      highlight: 'Kvinnor',
      annotations: [{ year: 2024, label: 'Ny lag' }],
    });
    expect(buildChart(marked, '', aimed(2026))).toMatchObject({ target: { label: 'Mål 2026' } });
  });

  it('has the newest target of its years where that is another indicator’s value, and lists it among its figures', () => {
    const target = { from: { indicator: 'a.mål', members: {} } };
    const { data: aimed } = disclose({
      indicators: [count('a.t', { target }), count('a.mål')],
      observations: [
        ...table('a.t', 2024, { kvinnor: 50, män: 70, '': 120 }),
        ...table('a.mål', 2022, { '': 100 }),
        ...table('a.mål', 2023, { '': '110.5' }),
        ...table('a.mål', 2024, { '': '..' }),
      ],
    });
    const chart = plannedChart('line', ['a.t'], sexes, years(2024), {
      years: [2022, 2023, 2024],
      target: true,
    });
    const model = buildChart(chart, '', aimed);
    expect(model).toMatchObject({ target: { label: 'Mål 2023', year: 2023, value: exact('110.5') } });
    expect(chartFigures(model).at(-1)).toMatchObject({ text: '110,5', sources: [{ key: { indicator: 'a.mål' } }] });
    expect(buildChart({ ...chart, years: [2024] }, '', aimed)).not.toHaveProperty('target');
  });

  it('of one indicator is named after it, of several after each', () => {
    const one = buildChart(plannedChart('line', ['a.x'], indicatorsOf('a.x'), years(2020)), '', data);
    expect(one.type === 'line' && one.series.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Personer med insats category',
    ]);
    const two = buildChart(plannedChart('line', ['a.x', 'b.p'], indicatorsOf('a.x', 'b.p'), years(2024)), '', data);
    expect(two.type === 'line' && two.series.map(({ name }) => name)).toEqual(['Antal a.x', 'Antal b.p']);
  });
});

it('a ranked chart has its bars, the city’s value, and no order of its own', () => {
  const planned = plannedChart('ranked', ['a.r'], indicatorsOf('a.r'), districts('Järva', 'Farsta'), {
    reference: key('a.r', 2024),
    highlight: 'Farsta',
  });
  const model = buildChart(planned, '', data);
  if (model.type !== 'ranked') throw new Error(model.type);
  expect(model.bars.map(({ x, y }) => `${x} ${told(y)}`)).toEqual(['Järva 3.3', 'Farsta 6']);
  expect(model.reference?.label).toBe('Staden');
  expect(model).toMatchObject({ order: 'value', decimals: 1, measure: 'Procent', highlight: 'Farsta' });
});

it('a ranked chart of an ordered dimension keeps its order', () => {
  const model = buildChart(
    plannedChart('ranked', ['a.x'], indicatorsOf('a.x'), members('kön', 'Kön', 'kvinnor', 'män')),
    '',
    data,
  );
  expect(model.type === 'ranked' && model.order).toBe('given');
});

it('a stacked chart has a part per series for each bar, hidden parts as such', () => {
  const model = buildChart(plannedChart('stacked', ['a.x'], sexes, districts('Järva', 'Farsta')), '', data);
  if (model.type !== 'stacked') throw new Error(model.type);
  expect(model.series.map(({ name, points }) => [name, ...points.map(({ x, y }) => `${x} ${told(y)}`)])).toEqual([
    ['Kvinnor', 'Järva suppressed', 'Farsta suppressed'],
    ['Män', 'Järva suppressed', 'Farsta suppressed'],
  ]);
  expect(model.ordered).toBe(false);
});

it('a stacked chart has the published wholes that are planned, and prints them as figures', () => {
  const wholes = [2020, 2022].map((year) => key('a.x', year));
  const planned = plannedChart('stacked', ['a.x'], sexes, years(2020, 2022), { years: [2020, 2022], wholes });
  const model = buildChart(planned, '', data);
  if (model.type !== 'stacked') throw new Error(model.type);
  expect(model.wholes?.map(({ x, y }) => `${x} ${told(y)}`)).toEqual(['2020 120', '2022 140']);
  // 2022 has hidden parts: its whole is not printed.
  expect(chartFigures(model).map(({ text }) => text)).toEqual(['50', '..', '70', '..', '120']);
});

it('a pyramid has classes as wide as their years, the oldest open', () => {
  const ages = members('ålder', 'Ålder', '0–5_år', '85_år_och_äldre');
  const model = buildChart(plannedChart('pyramid', ['a.x'], sexes, ages), '', data);
  if (model.type !== 'pyramid') throw new Error(model.type);
  expect(model.classes.map(({ name, years: width, women, men }) => [name, width, told(women), told(men)])).toEqual([
    ['0–5_år', 6, '10', '12'],
    ['85_år_och_äldre', undefined, '38', '70'],
  ]);
});

it('flickor and pojkar have the roles of their sexes', () => {
  const children = {
    ...sexes,
    entries: sexes.entries.map((entry) => ({ ...entry, name: entry.name === 'kvinnor' ? 'flickor' : 'pojkar' })),
  };
  const model = buildChart(plannedChart('line', ['a.x'], children, years(2020)), '', data);
  expect(model.type === 'line' && model.series.map(({ name, role }) => `${name} ${role}`)).toEqual([
    'Flickor women',
    'Pojkar men',
  ]);
});

it('an unknown indicator is a bug', () => {
  expect(() => buildChart(plannedChart('line', ['a.nothing'], sexes, years(2020)), '', data)).toThrow('a.nothing');
});

describe('what a chart shows, as figures', () => {
  it('is each value as printed and each mark, and the city’s', () => {
    const planned = plannedChart('ranked', ['a.r'], indicatorsOf('a.r'), districts('Järva', 'Farsta'), {
      reference: key('a.r', 2024),
    });
    const figures = chartFigures(buildChart(planned, '', data));
    expect(figures.map(({ text, operation, decimals }) => [text, operation, decimals])).toEqual([
      ['3,3', 'value', 1],
      ['6,0', 'value', 1],
      ['5,0', 'value', 1],
    ]);
    const stacked = chartFigures(buildChart(plannedChart('stacked', ['a.x'], sexes, districts('Järva')), '', data));
    expect(stacked.map(({ text, operation }) => `${text} ${operation}`)).toEqual(['.. mark', '.. mark']);
  });

  it('is every value of the model, once, and every number of its alt text', () => {
    const type = fc.constantFrom('line', 'stacked', 'ranked', 'pyramid' as const);
    fc.assert(
      fc.property(randomCity, type, fc.constantFrom('a.personer', 'a.andel', 'c.per-tusen'), (city, kind, id) => {
        const any = disclose(city).data;
        const series = kind === 'ranked' ? indicatorsOf(id) : sexes;
        const names = any.members(id, 'stadsdelsnämnd', [2024]);
        const x = kind === 'line' ? years(2024) : districts(...(kind === 'ranked' ? [''] : names));
        if (names.length === 0) return;
        const observed = new Set(city.observations.map((one) => cellKeyId(one.key)));
        const cells = x.entries.map((entry) => crossing(fixedAt(id), entry));
        const whole = kind === 'stacked' && cells.every((cell) => observed.has(cellKeyId(cell)));
        const wholes = whole ? { wholes: cells } : {};
        const model: ChartModel = buildChart(plannedChart(kind, [id], series, x, wholes), 'Prov', any);
        const figures = chartFigures(model);
        expect(figures.map(({ sources }) => sources[0])).toEqual(chartValues(model));
        const printed = new Set(figures.map(({ text }) => text));
        const numbers =
          altText(model)
            .replace(/\d{4}–\d{4}|N\d|\(?\b20\d\d\b\)?/g, '')
            .match(/\u2212?\d[\d\u00A0]*(?:,\d+)?/g) ?? [];
        for (const number of numbers) expect(printed.has(number.replace(/\u00A0$/, ''))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});
