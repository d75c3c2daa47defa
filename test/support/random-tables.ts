// Random small cities: a count by stadsdelsnämnd, kön and year with its margins and rest row, the population it is a part of, a
// part of the count itself, and shares and rates of them. Values sit on the edges of what is hidden.
import fc from 'fast-check';
import { cellKeyId, type Members } from '../../src/indicators/cell-key.js';
import { districtDimension, sexDimension } from '../../src/indicators/dimension.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import type { Observation } from '../../src/indicators/observation.js';
import { count, key, observed, ratioOf } from './observed.js';

export interface RandomCity {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
}

const sexes = ['kvinnor', 'män'];
const edge = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);
const value = fc.oneof(
  { weight: 5, arbitrary: edge },
  { weight: 3, arbitrary: fc.integer({ min: 7, max: 60 }) },
  fc.constant(400),
);
/** How many of the population are not counted: the complement of a share. */
const others = fc.oneof({ weight: 3, arbitrary: edge }, fc.integer({ min: 7, max: 3000 }));

const cell = fc.record({
  value,
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  others,
  atSource: fc.integer({ min: 0, max: 19 }),
});
type Cell = typeof cell extends fc.Arbitrary<infer T> ? T : never;

const year = (districts: number) => fc.array(fc.tuple(cell, cell), { minLength: districts, maxLength: districts });

export const indicators: readonly Indicator[] = [
  count('a.personer'),
  count('a.barn'),
  count('b.folkmängd'),
  ratioOf('a.andel', 'a.personer', 'b.folkmängd'),
  ratioOf('a.barn-andel', 'a.barn', 'a.personer'),
  ratioOf('c.per-tusen', 'a.personer', 'b.folkmängd', { kind: 'rate', per: 1000 }),
];

/** `..` at the source is rare; it may stand in any cell of the count, margins and city included. */
export const randomCity: fc.Arbitrary<RandomCity> = fc
  .record({
    districts: fc.integer({ min: 2, max: 5 }),
    years: fc.integer({ min: 1, max: 2 }),
    rest: fc.boolean(),
    margins: fc.boolean(),
  })
  .chain(({ districts, years, rest, margins }) =>
    fc.array(year(districts), { minLength: years, maxLength: years }).map((all) => {
      const observations = all.flatMap((rows, index) => yearTable(2024 - index, rows, { rest, margins }));
      return { indicators, observations, [fc.toStringMethod]: () => observations.map(shown).join('\n') };
    }),
  );

/** A counterexample that can be read: one cell a line. */
function shown({ key, status, value }: Observation): string {
  return `${cellKeyId(key)} ${value?.toString() ?? status}`;
}

interface Shape {
  readonly rest: boolean;
  /** Districts in total besides districts by sex. */
  readonly margins: boolean;
}

function yearTable(at: number, rows: readonly (readonly [Cell, Cell])[], { rest, margins }: Shape): Observation[] {
  const names = rows.map((_, index) => (rest && index === rows.length - 1 ? 'Rest' : `N${index + 1}`));
  const found: Observation[] = [];
  const add = (members: Members, cells: readonly Cell[], single?: Cell): void => {
    const sum = (of: (one: Cell) => number): number => cells.reduce((total, one) => total + of(one), 0);
    const unavailable = single?.atSource === 19;
    found.push(observed(key('a.personer', at, members), unavailable ? '..' : sum((one) => one.value)));
    found.push(observed(key('a.barn', at, members), sum(partOf)));
    found.push(
      observed(
        key('b.folkmängd', at, members),
        sum((one) => one.value + one.others),
      ),
    );
  };
  for (const [index, row] of rows.entries()) {
    const district = { [districtDimension]: names[index] ?? '' };
    for (const [sex, one] of row.entries()) add({ ...district, [sexDimension]: sexes[sex] ?? '' }, [one], one);
    if (margins) add(district, row);
  }
  for (const [sex, name] of sexes.entries())
    add(
      { [sexDimension]: name },
      rows.flatMap((row) => row[sex] ?? []),
    );
  add({}, rows.flat());
  return found;
}

function partOf({ value, part }: Cell): number {
  return Math.round(value * part);
}
