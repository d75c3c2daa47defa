import { exact } from '../../src/arithmetic/exact.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import type { Observation } from '../../src/indicators/observation.js';
import { restRows } from '../../src/indicators/rest-rows.js';
import { indicator } from '../analysis/points.js';
import { b020Years, cityTotal, recipients, restRow } from '../support/b020.js';

type Value = number | '..';

function row(
  district: string | undefined,
  value: Value,
  year = 2024,
  others: Record<string, string> = {},
  preliminary = false,
): Observation {
  const members = { ...others, ...(district === undefined ? {} : { stadsdelsnämnd: district }) };
  const base = {
    key: { indicator: 'prov.a', year, members },
    flags: { preliminary, revised: false },
    cells: [{ workbook: 'prov.xlsx', sheet: 'Blad', address: `${district ?? 'Z'}1` }],
  };
  return value === '..' ? { ...base, status: 'unavailable' } : { ...base, status: 'value', value: exact(value) };
}

interface Settings {
  readonly rest?: string;
  readonly changes?: Partial<Indicator>;
  readonly division?: readonly string[];
}

function rest(given: readonly Observation[], { rest: name, changes, division = ['A', 'B'] }: Settings = {}) {
  const raw = restRows(given, indicator({ id: 'prov.a', ...changes }), division, name);
  return {
    raw,
    rows: raw.map(({ key, value }) => `${JSON.stringify(key.members)} ${key.year} ${value?.toFraction()}`),
  };
}

const declared: Settings = { rest: 'Rest' };

describe('a declared rest row', () => {
  it('is computed from b020 as published', () => {
    const division = Object.keys(recipients);
    const given = b020Years.flatMap((year, at) => [
      row(undefined, cityTotal[at] ?? 0, year),
      ...division.map((name) => row(name, recipients[name]?.[at] ?? 0, year)),
    ]);
    const { rows } = rest(given, { rest: 'Ej fördelat', division });
    expect(rows).toEqual(b020Years.map((year, at) => `{"stadsdelsnämnd":"Ej fördelat"} ${year} ${restRow[at]}`));
  });

  it('rests on the cells of the total and of every district', () => {
    const { raw } = rest([row(undefined, 12), row('A', 5), row('B', 4)], declared);
    expect(raw[0]?.cells.map(({ address }) => address)).toEqual(['Z1', 'A1', 'B1']);
    expect(raw[0]?.flags).toEqual({ preliminary: false, revised: false });
  });

  it('is preliminary when anything it is computed from is', () => {
    expect(
      rest([row(undefined, 12), row('A', 5, 2024, {}, true), row('B', 4)], declared).raw[0]?.flags.preliminary,
    ).toBe(true);
    expect(
      rest([row(undefined, 12, 2024, {}, true), row('A', 5), row('B', 4)], declared).raw[0]?.flags.preliminary,
    ).toBe(true);
  });

  it('is computed for each year and sex that has a total', () => {
    const given = [2023, 2024].flatMap((year) =>
      ['kvinnor', 'män'].flatMap((kön) => [
        row(undefined, year, year, { kön }),
        row('A', 20, year, { kön }),
        row('B', 3, year, { kön }),
      ]),
    );
    expect(rest(given, declared).rows).toEqual([
      '{"kön":"kvinnor","stadsdelsnämnd":"Rest"} 2023 2000',
      '{"kön":"män","stadsdelsnämnd":"Rest"} 2023 2000',
      '{"kön":"kvinnor","stadsdelsnämnd":"Rest"} 2024 2001',
      '{"kön":"män","stadsdelsnämnd":"Rest"} 2024 2001',
    ]);
  });

  it.each([2, 3])('is left as it is when the workbook has it, filling the difference or not (%p)', (value) => {
    expect(rest([row(undefined, 12), row('A', 5), row('B', 4), row('Rest', value)], declared).rows).toEqual([]);
  });

  it('cannot be negative', () => {
    expect(rest([row(undefined, 8), row('A', 5), row('B', 4)], declared).rows).toEqual([]);
  });

  it('is not there when nothing is left over', () => {
    expect(rest([row(undefined, 9), row('A', 5), row('B', 4)], declared).rows).toEqual([]);
  });

  it.each([
    ['a district is not available', [row(undefined, 12), row('A', '..'), row('B', 4)]],
    ['a district is lacking', [row(undefined, 12), row('A', 5)]],
    ['the total is not available', [row(undefined, '..'), row('A', 5), row('B', 4)]],
    ['the total is lacking', [row('A', 5), row('B', 4)]],
    ['the rest itself is not available', [row(undefined, 12), row('A', 5), row('B', 4), row('Rest', '..')]],
  ])('is not computed when %s', (_, given) => {
    expect(rest(given, declared).rows).toEqual([]);
  });
});

describe('no rest', () => {
  const given = [row(undefined, 12), row('A', 5), row('B', 4)];

  it('is made up where none is declared', () => {
    expect(rest(given).rows).toEqual([]);
  });

  it('is asked of persons who may be counted in several districts', () => {
    expect(rest(given, { ...declared, changes: { additive: false } }).rows).toEqual([]);
  });

  it.each(['share', 'rate', 'duration'] as const)('is asked of a %s, which does not sum', (kind) => {
    expect(rest(given, { ...declared, changes: { kind } }).rows).toEqual([]);
  });

  it('is asked of money that adds up to the last öre', () => {
    const exactSum = [row(undefined, 0.3), row('A', 0.1), row('B', 0.2)];
    expect(rest(exactSum, { ...declared, changes: { kind: 'money' } }).rows).toEqual([]);
  });
});
