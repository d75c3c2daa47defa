// Models of nämnder against the city for chart tests: funnel, interval, targets and profile.
import { exact } from '../../src/arithmetic/exact.js';
import { sizeAxis } from '../../src/charts/funnel/size-axis.js';
import type { FunnelChart, IntervalChart, ProfileChart, TargetsChart } from '../../src/charts/model/chart-model.js';
import { type Cell, districtNames, published, timeSeries } from './chart-fixture.js';

/** A nämnd of a funnel: its size, its value, and how it is told. */
export interface Placed {
  readonly size?: number;
  readonly value: Cell;
  readonly deviates?: 'above' | 'below';
  readonly outside?: 'inner' | 'outer';
}

/** Limits of shares in percent around `city`, `extra` percentage points wider for what chance does not explain. */
export function limitsFor(city: number, sizes: readonly number[], extra = 0): FunnelChart['limits'] {
  const { min, max } = sizeAxis(sizes.length > 0 ? sizes : [1]);
  return Array.from({ length: 60 }, (_, index) => {
    const denominator = min + (max - min) * ((index + 1) / 60) ** 2;
    const error = Math.hypot(Math.sqrt((city * (100 - city)) / denominator), extra);
    const limit = (z: number) => [Math.max(0, city - z * error), Math.min(100, city + z * error)] as const;
    return { denominator, inner: limit(1.96), outer: limit(3.09) };
  });
}

export function funnel(
  points: Readonly<Record<string, Placed>>,
  city: Cell,
  parts: Partial<FunnelChart> = {},
): FunnelChart {
  const sizes = Object.values(points).flatMap(({ size }) => size ?? []);
  return {
    type: 'funnel',
    title: 'Andel med insats',
    measure: 'Procent',
    decimals: 1,
    points: Object.entries(points).map(([name, { size, value, ...rest }]) => {
      const point = { name, value: published(value), ...rest };
      if (size !== undefined) return { ...point, denominator: size };
      return typeof value === 'number' ? { ...point, small: true } : point;
    }),
    reference: { label: 'Staden', value: published(city) },
    limits: typeof city === 'number' ? limitsFor(city, sizes) : [],
    denominatorName: 'Antal invånare',
    innerLabel: '95 procent',
    outerLabel: '99,8 procent',
    widened: false,
    ...parts,
  };
}

/** A row of an interval chart: its value, and the ends of its interval. Where others have one, it rests on too few without. */
export type Row = readonly [value: Cell, low?: number, high?: number, deviates?: 'above' | 'below'];

export function interval(
  rows: Readonly<Record<string, Row>>,
  city?: Cell,
  parts: Partial<IntervalChart> = {},
): IntervalChart {
  const known = Object.values(rows).some(([, low]) => low !== undefined);
  return {
    type: 'interval',
    title: 'Andel nöjda',
    measure: 'Procent',
    decimals: 0,
    points: Object.entries(rows).map(([name, [value, low, high, deviates]]) => {
      const point = { name, value: published(value), ...(deviates ? { deviates } : {}) };
      if (low !== undefined && high !== undefined) return { ...point, interval: [low, high] as const };
      return known && typeof value === 'number' ? { ...point, small: true } : point;
    }),
    ...(city === undefined ? {} : { reference: { label: 'Staden', value: published(city) } }),
    ...(known ? { confidenceLabel: '95 procent' } : {}),
    ...parts,
  };
}

export type Aim = readonly [
  outcome: Cell,
  target: number,
  judgement?: 'Helt' | 'Delvis' | 'Ej' | undefined,
  targetText?: string,
];

export function targets(rows: Readonly<Record<string, Aim>>, parts: Partial<TargetsChart> = {}): TargetsChart {
  return {
    type: 'targets',
    title: 'Måluppfyllelse',
    measure: 'Procent',
    decimals: 1,
    rows: Object.entries(rows).map(([name, [outcome, target, judgement, targetText]]) => ({
      name,
      outcome: published(outcome),
      target: exact(target),
      targetText: targetText ?? String(target).replace('.', ','),
      ...(judgement ? { judgement } : {}),
    })),
    ...parts,
  };
}

type Years = Readonly<Record<number, Cell>>;

/** A panel: its measure, the nämnd's values and the city's. */
export function panel(
  name: string,
  [measure, decimals]: readonly [string, number],
  district: Years,
  city: Years,
  parts: Partial<ProfileChart['panels'][number]> = {},
): ProfileChart['panels'][number] {
  const series = {
    district: timeSeries('Järva', 'category', district),
    city: timeSeries('Hela staden', 'total', city),
  };
  return { name, measure, decimals, step: 1, breaks: [], ...series, ...parts };
}

export function profile(panels: ProfileChart['panels'], parts: Partial<ProfileChart> = {}): ProfileChart {
  return { type: 'profile', title: 'Järva mot hela staden', area: 'Järva', panels, ...parts };
}

const sizes = [64_000, 76_500, 83_100, 72_900, 74_800, 79_600, 131_200, 104_300, 46_900, 61_800, 136_700];
const shares = [5.2, 4.1, 1.2, 1.4, 1.1, 1.3, 1.9, 3.3, 2.6, 3.8, 1.7];

/** Differences far beyond chance, in limits widened for them; one nämnd deviates, none is hidden. */
export const spread = funnel(
  Object.fromEntries(
    districtNames.map((name, index) => [
      name,
      {
        size: sizes[index] ?? 1,
        value: shares[index] ?? 0,
        ...(name === 'Järva' ? { deviates: 'above', outside: 'inner' } : {}),
      } as const,
    ]),
  ),
  2.4,
  { widened: true, limits: limitsFor(2.4, sizes, 1.35) },
);

/** Answers to a survey: small samples, two hidden, one of too few, one below and one above the rest. */
export const survey = funnel(
  {
    Järva: { size: 188, value: 71.3, deviates: 'below', outside: 'outer' },
    'Hässelby-Vällingby': { size: 241, value: 80.1 },
    Bromma: { size: 205, value: 86.8 },
    Kungsholmen: { size: 96, value: 90.6, outside: 'inner' },
    Norrmalm: { value: '..' },
    Östermalm: { value: '..' },
    Södermalm: { size: 312, value: 85.6 },
    'Enskede-Årsta-Vantör': { size: 298, value: 82.2 },
    Skarpnäck: { size: 121, value: 83.5 },
    Farsta: { size: 174, value: 78.2 },
    'Hägersten-Älvsjö': { value: 91.7 },
  },
  82.4,
  { denominatorName: 'Antal svar' },
);

/** The same as rows with whiskers. */
export const answers = interval(
  {
    Järva: [71.3, 64.5, 77.3, 'below'],
    'Hässelby-Vällingby': [80.1, 74.6, 84.7],
    Bromma: [86.8, 81.5, 90.8],
    Kungsholmen: [90.6, 83.1, 95.0],
    Norrmalm: ['..'],
    Östermalm: ['..'],
    Södermalm: [85.6, 81.3, 89.1],
    'Enskede-Årsta-Vantör': [82.2, 77.5, 86.1],
    Skarpnäck: [83.5, 75.8, 89.1],
    Farsta: [78.2, 71.5, 83.7],
    'Hägersten-Älvsjö': [91.7],
  },
  82.4,
);

/** Six targets in percent: reached, partly, not, hidden, and of unequal directions. */
export const aims = targets({
  'Andel ungdomar som upplever att de har inflytande över sin insats': [92.4, 90, 'Helt', 'minst 90'],
  'Andel vuxna i behandling som upplever att deras situation har förbättrats': [78.1, 85, 'Delvis', 'minst 85'],
  'Andel av befolkningen med ekonomiskt bistånd': [1.9, 2.1, 'Helt', 'högst 2,1'],
  'Andel avhysningar som berör barn': [14, 8, 'Ej', 'högst 8'],
  'Andel nöjda med boendestöd': ['..', 88, undefined, 'minst 88'],
  'Andel utredningar inom lagstadgad tid': [100, 100, 'Helt', '100'],
});

const decade = (from: number, step: number, wave = 0): Years =>
  Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      2015 + index,
      Math.round(10 * (from + step * index + wave * (index % 3))) / 10,
    ]),
  );

const per1000 = ['Antal per 1 000 invånare', 1] as const;

/** Twelve panels: long names, large and small numbers, a gap, a break, a hidden latest year, and one with nothing. */
export const district = profile([
  panel('Andel av befolkningen med ekonomiskt bistånd', ['Procent', 1], decade(7.6, -0.3), decade(2.9, -0.1)),
  panel('Hushåll med ekonomiskt bistånd', ['Antal hushåll', 0], decade(4210, -180, 40), decade(14210, -310)),
  panel('Orosanmälningar', per1000, decade(41, 2.1, 3), decade(30, 1.8)),
  panel('Barn och unga placerade utanför hemmet', per1000, decade(9.1, -0.2), { ...decade(6.2, -0.1), 2019: '..' }),
  panel(
    'Nöjda med sin insats',
    ['Procent', 0],
    { 2018: 84, 2020: 81, 2022: 86, 2024: 79 },
    { 2018: 85, 2020: 85, 2022: 88, 2024: 86 },
    { step: 2 },
  ),
  panel(
    'Personer i hemlöshet',
    ['Antal personer', 0],
    { 2014: 310, 2016: 295, 2018: 305, 2020: 220, 2022: 241, 2024: 212 },
    { 2014: 2900, 2016: 2800, 2018: 2700, 2020: 2344, 2022: 2528, 2024: 2196 },
    { step: 2, breaks: [{ year: 2020, label: 'Tidsseriebrott' }] },
  ),
  panel(
    'Ungdomar som upplever delaktighet i utredningen',
    ['Procent', 0],
    { ...decade(70, 1), 2024: '..' },
    decade(74, 0.5),
  ),
  panel('Avhysningar som berör barn', ['Antal avhysningar', 0], decade(6, 0, 1), decade(42, -1.2, 4)),
  panel('Personer med boendestöd', per1000, decade(5.4, 0.1), decade(5.3, 0.1)),
  panel('Hemtjänsttagare 80 år och äldre', ['Procent', 1], decade(24.3, -0.2), decade(23.2, 0.1)),
  panel(
    'Anhöriga som fått stöd',
    ['Antal personer', 0],
    { 2022: '..', 2023: '..', 2024: '..' },
    { 2022: '..', 2023: '..', 2024: '..' },
  ),
  panel('Väntetid till särskilt boende', ['Median, dagar', 0], decade(62, -1, 7), decade(55, 0.4)),
]);

export const districtCharts = {
  'a funnel of wide differences': spread,
  'a funnel of a survey': survey,
  'a funnel of equal points': funnel(
    Object.fromEntries(districtNames.map((name) => [name, { size: 1200, value: 0 }])),
    0,
    { limits: [] },
  ),
  'intervals of a survey': answers,
  'values without intervals': interval({ Järva: [5.2], Farsta: [3.8], Bromma: ['..'] }, 2.7, { decimals: 1 }),
  'targets of six': aims,
  'a profile of twelve': district,
} as const;
