import fc from 'fast-check';
import { exact } from '../../src/arithmetic/exact.js';
import { roundHalfAway } from '../../src/arithmetic/round.js';
import type { Members } from '../../src/indicators/cell-key.js';
import { derive } from '../../src/indicators/derive.js';
import type { Indicator, Term } from '../../src/indicators/indicator.js';
import { type Observation, type ObservationStatus, Observations } from '../../src/indicators/observation.js';
import { indicator, share } from '../analysis/points.js';

type Value = number | Exclude<ObservationStatus, 'value'>;

function row(
  id: string,
  members: Members,
  value: Value,
  year = 2024,
  marks: { p?: boolean; r?: boolean } = {},
): Observation {
  const base = {
    key: { indicator: id, year, members },
    flags: { preliminary: marks.p ?? false, revised: marks.r ?? false },
    cells: [{ workbook: `${id}.xlsx`, sheet: 'Blad', address: 'B2' }],
  };
  return typeof value === 'number' ? { ...base, status: 'value', value: exact(value) } : { ...base, status: value };
}

const term = (id: string, members: Members = {}): Term => ({ indicator: id, members });

function derived(
  rows: readonly Observation[],
  top = term('a.t'),
  bottom = term('b.n'),
  of: Indicator = share({ id: 'a.andel' }),
) {
  const observations = new Observations();
  for (const one of rows) observations.add(one);
  return derive(of, top, bottom, observations);
}

const short = (rows: readonly Observation[]): string[] =>
  rows.map(({ key, value, status }) => `${JSON.stringify(key.members)} ${key.year} ${value?.toFraction() ?? status}`);

describe('derive', () => {
  it('divides at the same year and members', () => {
    const rows = [
      row('a.t', {}, 1),
      row('a.t', { kön: 'män' }, 1, 2023),
      row('b.n', {}, 3),
      row('b.n', { kön: 'män' }, 4, 2023),
      row('b.n', { kön: 'män' }, 5),
    ];
    expect(short(derived(rows))).toEqual(['{} 2024 100/3', '{"kön":"män"} 2023 25']);
  });

  it('of a rate is per as many as it says', () => {
    const rate = indicator({ id: 'a.per', kind: 'rate', per: 10_000 });
    expect(short(derived([row('a.t', {}, 21), row('b.n', {}, 70_000)], term('a.t'), term('b.n'), rate))).toEqual([
      '{} 2024 3',
    ]);
  });

  it('recomputes a merged district from its sums: Järva 2017 is weighted, not the plain mean', () => {
    const [top, bottom] = [3604 + 2201, 3604 / 0.072 + 2201 / 0.057];
    const [järva] = derived([
      row('a.t', { stadsdelsnämnd: 'Järva' }, top),
      row('b.n', { stadsdelsnämnd: 'Järva' }, Math.round(bottom)),
    ]);
    expect(järva?.value && roundHalfAway(järva.value, 2)).toBe('6.55');
    expect(järva?.value && roundHalfAway(järva.value, 2)).not.toBe(roundHalfAway(exact('7.2').add('5.7').div(2), 2));
  });

  it('holds the denominator at its fixed members', () => {
    const rows = [
      row('a.t', { kön: 'kvinnor' }, 6),
      row('b.n', { kön: 'kvinnor', ålder: '0–17 år' }, 12),
      row('b.n', { kön: 'kvinnor' }, 100),
    ];
    expect(short(derived(rows, term('a.t'), term('b.n', { ålder: '0–17 år' })))).toEqual(['{"kön":"kvinnor"} 2024 50']);
  });

  it('lets a fixed member of the denominator override the numerator’s own', () => {
    const rows = [
      row('a.t', { ålder: '0–5 år' }, 3),
      row('b.n', { ålder: '0–17 år' }, 12),
      row('b.n', { ålder: '0–5 år' }, 4),
    ];
    expect(short(derived(rows, term('a.t'), term('b.n', { ålder: '0–17 år' })))).toEqual([
      '{"ålder":"0–5 år"} 2024 25',
    ]);
  });

  it('takes only the numerator’s fixed members, which then are no dimension of the share', () => {
    const rows = [
      row('a.t', { kön: 'kvinnor' }, 3),
      row('a.t', { kön: 'män' }, 1),
      row('a.t', { kön: 'kvinnor', stadsdelsnämnd: 'Farsta' }, 2),
      row('a.t', {}, 4),
      row('a.t', { stadsdelsnämnd: 'Farsta' }, 2),
    ];
    expect(short(derived(rows, term('a.t', { kön: 'kvinnor' }), term('a.t')))).toEqual([
      '{} 2024 75',
      '{"stadsdelsnämnd":"Farsta"} 2024 100',
    ]);
  });

  it('says nothing where the denominator is not divided likewise', () => {
    expect(derived([row('a.t', { insats: 'Boende' }, 1), row('b.n', {}, 10)])).toEqual([]);
    expect(derived([row('a.t', {}, 1, 2023), row('b.n', {}, 10, 2024)])).toEqual([]);
  });

  it.each([
    ['missing', 10, 'missing'],
    [1, 'unavailable', 'unavailable'],
    ['notApplicable', 10, 'notApplicable'],
    ['unavailable', 'missing', 'unavailable'],
    [0, 0, 'notApplicable'],
    [3, 0, 'notApplicable'],
    [0, 10, '0'],
  ] as const)('of %p by %p is %s', (top, bottom, expected) => {
    expect(short(derived([row('a.t', {}, top), row('b.n', {}, bottom)]))).toEqual([`{} 2024 ${expected}`]);
  });

  it('carries cells, terms and flags of both', () => {
    const [top, bottom] = [row('a.t', {}, 1, 2024, { p: true }), row('b.n', {}, 2, 2024, { r: true })];
    const [one] = derived([top, bottom]);
    expect(one?.cells).toEqual([...top.cells, ...bottom.cells]);
    expect(one?.terms).toEqual({ numerator: top, denominator: bottom });
    expect(one?.flags).toMatchObject({ preliminary: true, revised: true });
  });

  it('is exact: the share of the sum is the weighted mean of the shares', () => {
    const count = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(count, count, ([a, m], [b, n]) => {
        const rows = [
          row('a.t', { x: 'A' }, a),
          row('b.n', { x: 'A' }, m),
          row('a.t', { x: 'B' }, b),
          row('b.n', { x: 'B' }, n),
          row('a.t', {}, a + b),
          row('b.n', {}, m + n),
        ];
        const [first, second, whole] = derived(rows).map(({ value }) => value);
        if (!first || !second || !whole) throw new Error('a share is lacking');
        expect(whole.mul(m + n).equals(first.mul(m).add(second.mul(n)))).toBe(true);
      }),
    );
  });
});
