// Random small years for the whole analysis: persons by nämnd and sex with their margins, the population that they are part of, a
// share and a rate of them, kronor, and a series with holes.
import fc from 'fast-check';
import { districtDimension, sexDimension } from '../../src/indicators/dimension.js';
import type { Indicator, SeriesBreak } from '../../src/indicators/indicator.js';
import type { Observation } from '../../src/indicators/observation.js';
import { count, key, observed, ratioOf } from '../support/observed.js';

export const lastYear = 2024;
const years = [2018, 2019, 2020, 2021, 2022, 2023, lastYear] as const;
const nämnder = ['Bromma', 'Farsta', 'Järva', 'Kungsholmen', 'Skarpnäck'] as const;
const sexes = ['kvinnor', 'män'] as const;

export const krona = { one: 'krona', many: 'kronor', gender: 'common' } as const;

/** What a hole in a series may be. */
export type Hole = 'hidden' | 'missing' | 'absent';

export interface RandomYear {
  /** Of each nämnd: persons of each sex in the first year, and how many more there are a year later. */
  readonly areas: readonly { readonly women: number; readonly men: number; readonly drift: number }[];
  readonly noise: readonly number[];
  readonly growth: number;
  /** In tenths. */
  readonly kronor: readonly number[];
  readonly holed: readonly (number | Hole)[];
  readonly breaks: readonly { readonly year: number; readonly comparable: SeriesBreak['comparable'] }[];
}

const area = fc.record({
  women: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 20, max: 200 })),
  men: fc.integer({ min: 0, max: 200 }),
  drift: fc.integer({ min: -12, max: 12 }),
});
const value = fc.oneof(fc.integer({ min: 5, max: 400 }), fc.constantFrom(100, 101, 102));

export const randomYear: fc.Arbitrary<RandomYear> = fc.record({
  areas: fc.array(area, { minLength: nämnder.length, maxLength: nämnder.length }),
  noise: fc.array(fc.integer({ min: -15, max: 15 }), { minLength: 10, maxLength: 10 }),
  growth: fc.integer({ min: -4, max: 4 }),
  kronor: fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: years.length, maxLength: years.length }),
  holed: fc.array(fc.oneof({ weight: 5, arbitrary: value }, fc.constantFrom<Hole>('hidden', 'missing', 'absent')), {
    minLength: 10,
    maxLength: 12,
  }),
  breaks: fc.array(
    fc.record({
      year: fc.integer({ min: 2014, max: lastYear }),
      comparable: fc.constantFrom<SeriesBreak['comparable'][]>('no', 'recalculated', 'yes'),
    }),
    { maxLength: 2 },
  ),
});

export interface YearOptions {
  /** Added to every year. */
  readonly shift?: number;
  /** What a krona is counted in. */
  readonly perKrona?: number;
  /** The small number behind every hidden value of the series with holes. */
  readonly small?: number;
}

export interface ObservedYear {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly year: number;
}

export function observedYear(
  given: RandomYear,
  { shift = 0, perKrona = 1, small = 3 }: YearOptions = {},
): ObservedYear {
  const breaks = given.breaks.map(({ year, comparable }): SeriesBreak => {
    return { year: year + shift, comparable, kind: 'definition', note: 'Ny definition.' };
  });
  const rate = { kind: 'rate', per: 1000, measure: 'Per 1 000' } as const;
  return {
    year: lastYear + shift,
    indicators: [
      count('a.personer', { name: 'Personer', subject: 'antalet personer' }),
      count('a.folkmängd', { name: 'Folkmängd', subject: 'folkmängden' }),
      ratioOf('a.andel', 'a.personer', 'a.folkmängd', { name: 'Andel', subject: 'andelen personer' }),
      ratioOf('a.tal', 'a.personer', 'a.folkmängd', { name: 'Tal', subject: 'antalet per 1 000', ...rate }),
      count('a.kronor', { kind: 'money', name: 'Bistånd', subject: 'biståndet', unit: krona, sex: 'not_applicable' }),
      // Of a group so small that counts below five are hidden.
      count('a.hål', { name: 'Barn', subject: 'antalet barn', breaks, narrowed: ['ålder', 'insats'] }),
    ],
    observations: [
      ...years.flatMap((year, index) => peopleOf(given, year + shift, index)),
      ...given.kronor.map((one, index) =>
        observed(key('a.kronor', (years[index] ?? 0) + shift), tenths(one * perKrona)),
      ),
      ...holedSeries(given, small, shift),
    ],
  };
}

function peopleOf({ areas, noise, growth }: RandomYear, year: number, index: number): readonly Observation[] {
  const cells = areas.flatMap(({ women, men, drift }, at) =>
    [women, men].map((first, sex) => ({
      area: nämnder[at] ?? '',
      sex: sexes[sex] ?? '',
      x: Math.max(0, first + drift * index + (noise[(index * 3 + at * 2 + sex) % noise.length] ?? 0)),
      n: 400 + 40 * at + growth * index * (sex + 1),
    })),
  );
  const sum = (which: 'x' | 'n', one: (cell: (typeof cells)[number]) => boolean): number =>
    cells.filter(one).reduce((total, cell) => total + cell[which], 0);
  return (['x', 'n'] as const).flatMap((which) => {
    const id = which === 'x' ? 'a.personer' : 'a.folkmängd';
    return [
      observed(
        key(id, year),
        sum(which, () => true),
      ),
      ...sexes.map((sex) =>
        observed(
          key(id, year, { [sexDimension]: sex }),
          sum(which, (one) => one.sex === sex),
        ),
      ),
      ...nämnder.map((area) =>
        observed(
          key(id, year, { [districtDimension]: area }),
          sum(which, (one) => one.area === area),
        ),
      ),
      ...cells.map((one) =>
        observed(key(id, year, { [districtDimension]: one.area, [sexDimension]: one.sex }), one[which]),
      ),
    ];
  });
}

function holedSeries({ holed }: RandomYear, small: number, shift: number): readonly Observation[] {
  return holed.flatMap((one, index) => {
    if (one === 'absent') return [];
    const at = key('a.hål', lastYear - (holed.length - 1 - index) + shift);
    return [observed(at, one === 'hidden' ? small : one === 'missing' ? 'm' : one)];
  });
}

const tenths = (given: number): string => `${Math.trunc(given / 10)}.${given % 10}`;

/** The series with holes by itself. */
export function observedHoles(given: RandomYear, options: YearOptions = {}): ObservedYear {
  const { year, indicators, observations } = observedYear(given, options);
  return {
    year,
    indicators: indicators.filter(({ id }) => id === 'a.hål'),
    observations: observations.filter(({ key }) => key.indicator === 'a.hål'),
  };
}
