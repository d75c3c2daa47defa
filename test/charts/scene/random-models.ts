// Charts of every type as a report might hold them: real kinds of names, hidden and missing values, extremes.
import fc from 'fast-check';
import { exact, sum } from '../../../src/arithmetic/exact.js';
import { sizeAxis } from '../../../src/charts/funnel/size-axis.js';
import type { ChartModel, ChartSeries } from '../../../src/charts/model/chart-model.js';
import { type Cell, districtNames, published } from '../chart-fixture.js';

export type ChartType = ChartModel['type'];

const districts: readonly string[] = districtNames;
const ages = ['0–5 år', '6–15 år', '16–19 år', '20–24 år', '25–44 år', '45–64 år', '65–79 år', '80 år och äldre'];
const kinds = [
  'Öppenvård',
  'Familjehem',
  'Hem för vård eller boende (HVB)',
  'Ensamstående kvinnor med barn i åldern 0–17 år',
  'Sammanboende utan barn',
  'Övriga',
  'Särskilt boende för personer med psykisk funktionsnedsättning',
  'Sysselsättning, dagverksamhet och arbetsinriktad rehabilitering i grupp',
  'Långsiktiga boendelösningar',
  'Personlig assistans enligt SFB och LSS',
];
const measures = [
  'Procent',
  'Antal personer',
  'Antal per 10 000 invånare',
  'Antal ärenden per 10 000 invånare i åldern 18–64 år',
  'Miljoner kronor',
];
const breakNames = ['Tidsseriebrott', 'Ny definition', 'Nytt verksamhetssystem'];
const events = ['Digital anmälan', 'Ny socialtjänstlag', 'Pandemin börjar', 'Två nämnder blir en'];

const hidden = fc.constantFrom<Cell>('..', 'm', '.');

/** Cells of one chart: of one size and the chart's decimals, now and then hidden, nothing or an extreme. */
const cellsOf = ({ decimals, most }: Size): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: most }).map((value) => value / 10 ** decimals) },
    { weight: 1, arbitrary: fc.constantFrom(0, most / 10 ** decimals) },
    { weight: 2, arbitrary: hidden },
  );

interface Size {
  readonly decimals: number;
  /** Largest value in its last printed digit. */
  readonly most: number;
}

const sizes: fc.Arbitrary<Size> = fc.record({
  decimals: fc.constantFrom(0, 0, 1),
  most: fc.constantFrom(1, 9, 100, 1000, 45_000, 1_200_000),
});

const names = fc.oneof(
  fc.constant([...districts]),
  fc.constant(ages),
  fc.shuffledSubarray(kinds, { minLength: 2 }),
  fc.shuffledSubarray([...districts], { minLength: 1 }),
);

/** Consecutive, or every second or third year; the last is 2024. */
const yearLists = fc
  .record({ count: fc.integer({ min: 1, max: 16 }), step: fc.constantFrom(1, 1, 2, 3) })
  .map(({ count, step }) => ({ step, years: Array.from({ length: count }, (_, i) => 2024 - step * (count - 1 - i)) }));

const sexes: readonly Named[] = [
  { name: 'Kvinnor', role: 'women' },
  { name: 'Män', role: 'men' },
];
const withTotal: readonly Named[] = [...sexes, { name: 'Totalt', role: 'total' }];

type Named = Pick<ChartSeries<unknown>, 'name' | 'role'>;

const categories = (most: number): fc.Arbitrary<readonly Named[]> =>
  fc
    .oneof(
      fc.shuffledSubarray(kinds, { minLength: 1, maxLength: Math.min(most, kinds.length) }),
      fc.constant(districts.slice(0, most)),
    )
    .map((chosen) => chosen.map((name) => ({ name, role: 'category' })));

const seriesNames = (most: number) =>
  fc.oneof(fc.constant(sexes), ...(most > 2 ? [fc.constant(withTotal)] : []), categories(most));

function series<X>(named: readonly Named[], xs: readonly X[], size: Size): fc.Arbitrary<ChartSeries<X>[]> {
  return fc.tuple(
    ...named.map((one) =>
      fc
        .tuple(...xs.map(() => cellsOf(size)))
        .map((cells) => ({ ...one, points: xs.map((x, i) => ({ x, y: published(cells[i] ?? 'm') })) })),
    ),
  );
}

const base = fc
  .tuple(sizes, fc.constantFrom(...measures))
  .map(([size, measure]) => ({ size, common: { title: 'Prov', measure, decimals: size.decimals } }));

const breaksIn = (years: readonly number[]) => eventsIn(years, breakNames, 3);

function eventsIn(years: readonly number[], labels: readonly string[], most: number) {
  const one = fc.record({ year: fc.constantFrom(...years), label: fc.constantFrom(...labels) });
  return fc.uniqueArray(one, { maxLength: most, selector: ({ year }) => year });
}

const line = fc
  .tuple(base, yearLists, seriesNames(5), fc.boolean())
  .chain(([{ size, common }, time, named, fromZero]) =>
    fc
      .record({
        series: series(named, time.years, size),
        breaks: breaksIn(time.years),
        annotations: eventsIn(time.years, events, 2),
        target: fc.option(aim(size)),
        highlight: fc.option(fc.constantFrom(...named.map(({ name }) => name)), { freq: 2 }),
      })
      .map(({ target, highlight, ...rest }): ChartModel => {
        const marks = { ...(target ? { target } : {}), ...(highlight === null ? {} : { highlight }) };
        return { type: 'line', ...common, fromZero, step: time.step, ...rest, ...marks };
      }),
  );

const aim = (size: Size) =>
  fc
    .record({ year: fc.integer({ min: 2010, max: 2026 }), value: targetValue(size) })
    .map(({ year, value }) => ({ label: `Mål ${year}`, year, value }));

const targetValue = ({ most, decimals }: Size) =>
  fc.integer({ min: 0, max: most * 2 }).map((value) => exact(value).div(10 ** decimals));

/** Many lines are only for a chart that highlights one. */
const highlighted = fc.tuple(base, yearLists).chain(([{ size, common }, time]) =>
  fc.record({
    type: fc.constant('line' as const),
    title: fc.constant(common.title),
    measure: fc.constant(common.measure),
    decimals: fc.constant(common.decimals),
    series: series(
      districts.map((name) => ({ name, role: 'category' as const })),
      time.years,
      size,
    ),
    breaks: breaksIn(time.years),
    annotations: eventsIn(time.years, events, 2),
    fromZero: fc.constant(true),
    step: fc.constant(time.step),
    highlight: fc.constantFrom(...districts),
  }),
);

const ranked = fc.tuple(base, names).chain(([{ size, common }, xs]) =>
  fc
    .record({
      cells: fc.tuple(...xs.map(() => fc.oneof({ weight: 15, arbitrary: cellsOf(size) }, below(size)))),
      city: fc.option(cellsOf(size)),
      order: fc.constantFrom('value' as const, 'given' as const),
      highlight: fc.option(fc.constantFrom(...xs)),
    })
    .map(({ cells, city, order, highlight }): ChartModel => {
      const bars = xs.map((x, i) => ({ x, y: published(cells[i] ?? 'm') }));
      const reference = city === null ? {} : { reference: { label: 'Staden', value: published(city) } };
      return { type: 'ranked', ...common, bars, order, ...reference, ...(highlight === null ? {} : { highlight }) };
    }),
);

const below = ({ most, decimals }: Size) => ({
  weight: 1,
  arbitrary: fc.integer({ min: 1, max: most }).map((value) => -value / 10 ** decimals),
});

const months: readonly string[] = [
  ...['Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni', 'Juli', 'Augusti', 'September', 'Oktober'],
  ...['November', 'December'],
];

/** Years, months or categories as the bars of a chart. */
const bars = fc.oneof(
  { weight: 3, arbitrary: yearLists.map(({ years }) => years.map(String)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }).map((count) => months.slice(0, count)) },
  { weight: 3, arbitrary: names },
);

/** What the published parts of each bar are together. */
function wholesOf(all: readonly ChartSeries<string>[], xs: readonly string[]) {
  return xs.map((x) => {
    const parts = all.flatMap(({ points }) => points.filter((point) => point.x === x).map(({ y }) => y));
    const whole = sum(parts.flatMap((y) => (y.state === 'value' ? [y.value] : [])));
    return { x, y: published(whole.toString()) };
  });
}

const stacked = fc
  .tuple(base, bars, seriesNames(6), fc.boolean(), fc.boolean())
  .chain(([{ size, common }, xs, named, ordered, totalled]) =>
    series(named, xs, size).map((all): ChartModel => {
      const wholes = totalled ? { wholes: wholesOf(all, xs) } : {};
      return { type: 'stacked', ...common, series: all, ordered, ...wholes };
    }),
  );

/** Of counts with their wholes, or of shares that stand for themselves. */
const percent = fc.tuple(bars, seriesNames(6), fc.boolean(), fc.boolean()).chain(([xs, named, ordered, counted]) =>
  series(named, xs, { decimals: 0, most: Math.floor(100 / named.length) }).map((all): ChartModel => {
    const common = { title: 'Prov', measure: 'Procent', decimals: 0, series: all, ordered };
    const wholes = xs.map((x) => ({ x, y: published(100) }));
    return { type: 'percent', ...common, ...(counted ? { wholes } : {}) };
  }),
);

const grouped = fc
  .tuple(base, bars, seriesNames(3))
  .chain(([{ size, common }, xs, named]) =>
    series(named, xs, size).map((all): ChartModel => ({ type: 'grouped', ...common, series: all })),
  );

const column = fc.tuple(base, yearLists).chain(([{ size, common }, { years }]) =>
  fc.tuple(series([{ name: 'Prov', role: 'category' }], years, size), breaksIn(years)).map(
    ([all, breaks]): ChartModel => ({
      type: 'column',
      ...common,
      columns: all.flatMap(({ points }) => points),
      breaks,
    }),
  ),
);

const panelNames = fc.oneof(
  fc.shuffledSubarray([...districts], { minLength: 2 }),
  fc.shuffledSubarray(kinds, { minLength: 2 }),
  fc.constant(ages),
  fc.constant([...districts, 'Hela staden']),
);

const multiples = fc
  .tuple(base, yearLists, panelNames, seriesNames(3), fc.boolean())
  .chain(([{ size, common }, time, panels, named, fromZero]) =>
    fc
      .tuple(fc.tuple(...panels.map(() => series(named, time.years, size))), breaksIn(time.years))
      .map(([all, breaks]): ChartModel => {
        const drawn = panels.map((name, i) => ({ name, series: all[i] ?? [] }));
        return { type: 'multiples', ...common, panels: drawn, breaks, fromZero, step: time.step };
      }),
  );

const dots = fc
  .tuple(base, names, seriesNames(3), fc.constantFrom('value' as const, 'given' as const), fc.boolean())
  .chain(([{ size, common }, xs, named, order, fromZero]) =>
    series(named, xs, size).map((all): ChartModel => ({ type: 'dots', ...common, series: all, order, fromZero })),
  );

const slope = fc.tuple(base, seriesNames(11)).chain(([{ size, common }, named]) =>
  fc
    .tuple(series(named, [2020, 2024], size), fc.option(fc.constantFrom(...named.map(({ name }) => name)), { freq: 2 }))
    .map(([all, highlight]): ChartModel => {
      const lines = all.map(({ name, role, points: [from, to] }) => {
        return { name, role, from: from?.y ?? published('m'), to: to?.y ?? published('m') };
      });
      const marks = highlight === null ? {} : { highlight };
      return { type: 'slope', ...common, from: 2020, to: 2024, lines, ...marks };
    }),
);

const widths = fc.constantFrom(
  ages.map((name, i) => ({ name, years: [6, 10, 4, 5, 20, 20, 15, undefined][i] })),
  Array.from({ length: 18 }, (_, i) => ({ name: `${5 * i}–${5 * i + 4} år`, years: 5 })),
  Array.from({ length: 101 }, (_, i) => ({ name: String(i), years: 1 })),
);

const pyramid = fc.tuple(base, widths).chain(([{ size, common }, classes]) =>
  fc.tuple(...classes.map(() => fc.tuple(cellsOf(size), cellsOf(size)))).map((cells): ChartModel => {
    const rows = classes.map(({ name, years }, i) => {
      const [women = 'm', men = 'm'] = cells[i] ?? [];
      return { name, women: published(women), men: published(men), ...(years === undefined ? {} : { years }) };
    });
    return { type: 'pyramid', ...common, classes: rows };
  }),
);

const side = fc.constantFrom(undefined, undefined, undefined, 'above' as const, 'below' as const);
const outside = fc.constantFrom(undefined, undefined, 'inner' as const, 'outer' as const);

/** Small samples and whole populations, alike or of all sizes. */
const sizeLists = fc
  .record({ most: fc.constantFrom(30, 400, 140_000), least: fc.constantFrom(0.05, 0.6, 0.97) })
  .chain(({ most, least }) =>
    fc.array(fc.integer({ min: Math.ceil(most * least), max: most }), { minLength: 11, maxLength: 11 }),
  );

/** Nämnder as the analysis tells of them: hidden ones have no size, nor have a few that are too small. */
const funnelCharts = fc
  .record({
    size: sizes,
    measure: fc.constantFrom(...measures),
    count: fc.integer({ min: 1, max: 11 }),
    all: sizeLists,
    told: fc.array(fc.tuple(side, outside, fc.nat(9)), { minLength: 11, maxLength: 11 }),
    widened: fc.boolean(),
    city: fc.nat(1000),
    reach: fc.constantFrom(0, 0.02, 0.3, 2),
  })
  .chain((drawn) =>
    fc.tuple(fc.constant(drawn), fc.tuple(...districts.slice(0, drawn.count).map(() => cellsOf(drawn.size)))),
  )
  .map(([{ size, measure, all, told, widened, city, reach }, cells]): ChartModel => {
    const most = size.most / 10 ** size.decimals;
    const level = (city / 1000) * most;
    const points = cells.map((cell, i) => {
      const [deviates, out, small] = told[i] ?? [undefined, undefined, 1];
      const point = { name: districts[i] ?? '', value: published(cell) };
      if (typeof cell !== 'number') return point;
      if (small === 0) return { ...point, small: true as const };
      return {
        ...point,
        denominator: all[i] ?? 1,
        ...(deviates ? { deviates } : {}),
        ...(out ? { outside: out } : {}),
      };
    });
    const shown = points.flatMap((point) => ('denominator' in point ? [point.denominator] : []));
    const { min, max } = sizeAxis(shown.length > 0 ? shown : [1]);
    const limits = Array.from({ length: 40 }, (_, i) => {
      const denominator = min + ((max - min) * (i + 1)) / 40;
      const half = most * reach * Math.sqrt((all[0] ?? 1) / denominator);
      const around = (z: number) => [Math.max(0, level - z * half), level + z * half] as const;
      return { denominator, inner: around(1), outer: around(1.6) };
    });
    return {
      type: 'funnel',
      title: 'Prov',
      measure,
      decimals: size.decimals,
      points,
      reference: {
        label: 'Staden',
        value: published(
          exact(Math.round(level * 10))
            .div(10)
            .toString(),
        ),
      },
      limits,
      denominatorName: 'Antal invånare 18–64 år',
      innerLabel: '95 procent',
      outerLabel: '99,8 procent',
      widened,
    };
  });

const intervalCharts = fc.tuple(base, names, fc.boolean()).chain(([{ size, common }, xs, known]) =>
  fc
    .record({
      cells: fc.tuple(...xs.map(() => cellsOf(size))),
      told: fc.tuple(...xs.map(() => fc.tuple(side, fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true })))),
      city: fc.option(cellsOf(size)),
    })
    .map(({ cells, told, city }): ChartModel => {
      const points = xs.map((name, i) => {
        const [cell = 'm', [deviates, small, reach] = [undefined, 1, 0]] = [cells[i], told[i]];
        const point = { name, value: published(cell) };
        if (!known || typeof cell !== 'number') return point;
        if (small === 0) return { ...point, small: true as const };
        const ends = [cell * (1 - reach), cell * (1 + reach) + reach] as const;
        return { ...point, interval: ends, ...(deviates ? { deviates } : {}) };
      });
      const reference = city === null ? {} : { reference: { label: 'Staden', value: published(city) } };
      return { type: 'interval', ...common, points, ...reference, ...(known ? { confidenceLabel: '95 procent' } : {}) };
    }),
);

const targetsCharts = fc.tuple(base, fc.shuffledSubarray(kinds, { minLength: 1 })).chain(([{ size, common }, xs]) =>
  fc
    .tuple(
      ...xs.map(() => fc.tuple(cellsOf(size), targetValue(size), fc.constantFrom('Helt', 'Delvis', 'Ej', undefined))),
    )
    .map((drawn): ChartModel => {
      const rows = drawn.map(([cell, target, judgement], i) => {
        const text = target.toString(1).replace('.', ',');
        const row = { name: xs[i] ?? '', outcome: published(cell), target, targetText: `högst ${text}` };
        return judgement && typeof cell === 'number' ? { ...row, judgement } : row;
      });
      return { type: 'targets', ...common, rows };
    }),
);

const profilePanel = fc.tuple(base, yearLists, fc.constantFrom(...kinds)).chain(([{ size, common }, time, name]) => {
  const named: readonly Named[] = [
    { name: 'Järva', role: 'category' },
    { name: 'Hela staden', role: 'total' },
  ];
  return fc.tuple(series(named, time.years, size), breaksIn(time.years)).map(([[district, city], breaks]) => {
    const none: ChartSeries<number> = { name: '', role: 'total', points: [] };
    const { measure, decimals } = common;
    return { name, measure, decimals, step: time.step, breaks, district: district ?? none, city: city ?? none };
  });
});

const profileCharts = fc
  .record({
    area: fc.constantFrom(...districts),
    panels: fc.array(profilePanel, { minLength: 1, maxLength: 12 }),
  })
  .map((drawn): ChartModel => ({ type: 'profile', title: 'Prov', ...drawn }));

/** An arbitrary for each type of chart. */
export const randomModels: Readonly<Record<ChartType, fc.Arbitrary<ChartModel>>> = {
  line: fc.oneof(line, highlighted),
  ranked,
  stacked,
  percent,
  grouped,
  column,
  multiples,
  dots,
  slope,
  pyramid,
  funnel: funnelCharts,
  interval: intervalCharts,
  targets: targetsCharts,
  profile: profileCharts,
};
