import fc from 'fast-check';
import { exact, sum } from '../../src/arithmetic/exact.js';
import { backcast } from '../../src/indicators/backcast.js';
import { districtDimension } from '../../src/indicators/dimension.js';
import { type DistrictRegister, divisionOn } from '../../src/indicators/district.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import type { Observation } from '../../src/indicators/observation.js';
import { indicator as anIndicator } from '../analysis/points.js';
import { b020Years, merged, recipients } from '../support/b020.js';
import { register } from '../support/year-in-memory.js';

const today = '2024-12-31';

const indicator = (kind: Indicator['kind']): Indicator => anIndicator({ id: 'prov.a', kind });

type Value = number | 'missing' | 'unavailable' | 'notApplicable';

function observation(
  district: string | undefined,
  year: number,
  value: Value,
  others: Record<string, string> = {},
): Observation {
  const members = { ...others, ...(district === undefined ? {} : { [districtDimension]: district }) };
  const base = {
    key: { indicator: 'prov.a', year, members },
    flags: { preliminary: false, revised: false },
    cells: [{ workbook: 'prov.xlsx', sheet: 'Blad', address: `${district}${year}` }],
  };
  return typeof value === 'number' ? { ...base, status: 'value', value: exact(value) } : { ...base, status: value };
}

function at(
  observations: readonly Observation[],
  district: string | undefined,
  year: number,
  others: Record<string, string> = {},
): Observation | undefined {
  return observations.find(({ key }) => {
    const { [districtDimension]: name, ...rest } = key.members;
    return name === district && key.year === year && JSON.stringify(rest) === JSON.stringify(others);
  });
}

const shown = (found: Observation | undefined): string =>
  found === undefined ? 'absent' : (found.value?.toFraction() ?? found.status);

const published = Object.entries(recipients).flatMap(([district, values]) =>
  values.map((value, index) => observation(district, b020Years[index] ?? 0, value)),
);

describe('b020 on the division of 2024', () => {
  const now = backcast(published, indicator('count'), register, today);

  it.each(Object.entries(merged))('%s', (district, values) => {
    expect(b020Years.map((year) => shown(at(now, district, year)))).toEqual(values.map(String));
  });

  it('has the eleven districts of today and no others', () => {
    const names = new Set(now.map(({ key }) => key.members[districtDimension]));
    expect([...names].sort()).toEqual(
      divisionOn(register, today)
        .map(({ name }) => name)
        .sort(),
    );
    expect(now).toHaveLength(33);
  });

  it('leaves the districts that never merged as they were', () => {
    expect(at(now, 'Farsta', 2015)).toEqual(at(published, 'Farsta', 2015));
  });

  it('keeps every person: the sums are those of the fourteen', () => {
    for (const year of b020Years) {
      const total = (rows: readonly Observation[]) =>
        sum(rows.filter(({ key }) => key.year === year).flatMap(({ value }) => value ?? []));
      expect(total(now).equals(total(published))).toBe(true);
    }
  });

  it('carries the cells of the parts, and says that the sum is revised', () => {
    const järva = at(now, 'Järva', 2017);
    expect(järva?.cells.map(({ address }) => address)).toEqual(['Rinkeby-Kista2017', 'Spånga-Tensta2017']);
    expect(järva?.flags).toMatchObject({ revised: true, merged: true, preliminary: false });
  });

  it('of a year before a merger stays on the division of that year', () => {
    const then = backcast(published, indicator('count'), register, '2021-12-31');
    expect(shown(at(then, 'Hägersten-Älvsjö', 2015))).toBe('1673');
    expect(shown(at(then, 'Rinkeby-Kista', 2015))).toBe('4137');
    expect(shown(at(then, 'Järva', 2015))).toBe('absent');
    expect(backcast(published, indicator('count'), register, '2017-12-31')).toEqual(published);
  });
});

describe('backcast', () => {
  const parts = (a: Value, b: Value): readonly Observation[] => [
    observation('Norrmalm', 2017, a),
    observation('Östermalm', 2017, b),
  ];
  const whole = (kind: Indicator['kind'], a: Value, b: Value): string =>
    shown(at(backcast(parts(a, b), indicator(kind), register, today), 'Norra innerstaden', 2017));

  it.each([
    ['count', '572'],
    ['money', '572'],
    ['duration', 'missing'],
    ['share', 'missing'],
    ['rate', 'missing'],
  ] as const)('of a %s gives %s', (kind, expected) => {
    expect(whole(kind, 312, 260)).toBe(expected);
  });

  it.each([
    ['missing', 260, 'missing'],
    [312, 'missing', 'missing'],
    ['unavailable', 260, 'unavailable'],
    [312, 'unavailable', 'unavailable'],
    ['missing', 'unavailable', 'unavailable'],
    ['notApplicable', 260, 'missing'],
    ['notApplicable', 'notApplicable', 'notApplicable'],
    ['notApplicable', 'unavailable', 'unavailable'],
    [0, 0, '0'],
  ] as const)('of %p and %p is %s, never a partial sum', (a, b, expected) => {
    expect(whole('count', a, b)).toBe(expected);
    expect(whole('money', a, b)).toBe(expected);
  });

  it('of one part alone says nothing', () => {
    const now = backcast([observation('Norrmalm', 2017, 312)], indicator('count'), register, today);
    expect(now).toEqual([]);
  });

  it('does it for each sex and year on its own', () => {
    const given = [
      observation('Norrmalm', 2016, 1, { kön: 'kvinnor' }),
      observation('Östermalm', 2016, 2, { kön: 'kvinnor' }),
      observation('Norrmalm', 2017, 4, { kön: 'kvinnor' }),
      observation('Östermalm', 2017, 8, { kön: 'män' }),
    ];
    const now = backcast(given, indicator('count'), register, today);
    expect(now).toHaveLength(1);
    expect(shown(at(now, 'Norra innerstaden', 2016, { kön: 'kvinnor' }))).toBe('3');
  });

  it('leaves the city, the rest row and what has no district', () => {
    const given = [
      observation(undefined, 2017, 9),
      observation('Ej fördelat', 2017, 2),
      observation(undefined, 2017, 3, { kön: 'män' }),
    ];
    expect(backcast(given, indicator('count'), register, today)).toEqual(given);
  });

  it('believes a workbook that already has the new district', () => {
    const given = [...parts(312, 260), observation('Norra innerstaden', 2017, 570)];
    const now = backcast(given, indicator('count'), register, today);
    expect(now).toHaveLength(1);
    expect(shown(at(now, 'Norra innerstaden', 2017))).toBe('570');
  });

  it('is preliminary when a part is', () => {
    const [first, second] = parts(1, 2);
    if (!first || !second) throw new Error('parts');
    const now = backcast(
      [first, { ...second, flags: { preliminary: true, revised: false } }],
      indicator('count'),
      register,
      today,
    );
    expect(at(now, 'Norra innerstaden', 2017)?.flags.preliminary).toBe(true);
  });
});

describe('mergers in two steps', () => {
  const twice: DistrictRegister = {
    total: 'Hela staden',
    totalAliases: [],
    districts: [
      { name: 'A', group: 'G', from: '2000-01-01', to: '2009-12-31', replacedBy: 'AB', aliases: [] },
      { name: 'B', group: 'G', from: '2000-01-01', to: '2009-12-31', replacedBy: 'AB', aliases: [] },
      { name: 'AB', group: 'G', from: '2010-01-01', to: '2019-12-31', replacedBy: 'ABC', aliases: [] },
      { name: 'C', group: 'G', from: '2000-01-01', to: '2019-12-31', replacedBy: 'ABC', aliases: [] },
      { name: 'ABC', group: 'G', from: '2020-01-01', aliases: [] },
      { name: 'D', group: 'G', from: '2000-01-01', to: '2014-12-31', replacedBy: 'E', aliases: [] },
      { name: 'E', group: 'G', from: '2015-01-01', aliases: [] },
    ],
  };
  const cast = (kind: Indicator['kind'], ...given: Observation[]) => backcast(given, indicator(kind), twice, today);

  it('sum the first parts, whichever division the year had', () => {
    const old = cast('count', observation('A', 2005, 1), observation('B', 2005, 2), observation('C', 2005, 4));
    expect(old.map(({ key }) => key.members[districtDimension])).toEqual(['ABC']);
    expect(shown(at(old, 'ABC', 2005))).toBe('7');
    expect(at(old, 'ABC', 2005)?.cells).toHaveLength(3);
    expect(shown(at(cast('count', observation('AB', 2012, 3), observation('C', 2012, 4)), 'ABC', 2012))).toBe('7');
  });

  it('say nothing when a first part is lacking', () => {
    expect(cast('count', observation('A', 2005, 1), observation('C', 2005, 4))).toEqual([]);
  });

  it('are missing for a median', () => {
    expect(shown(at(cast('duration', observation('AB', 2012, 3), observation('C', 2012, 4)), 'ABC', 2012))).toBe(
      'missing',
    );
  });

  it('of a district that only changed its name keep the value, whatever it measures', () => {
    const renamed = cast('duration', observation('D', 2012, 30));
    expect(shown(at(renamed, 'E', 2012))).toBe('30');
    expect(renamed).toHaveLength(1);
  });

  it('lose no person of any complete year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 14, maxLength: 14 }),
        fc.constantFrom('2007-06-01', '2020-12-31', '2024-12-31'),
        (values, date) => {
          const given = divisionOn(register, '2018-01-01').map(({ name }, index) =>
            observation(name, 2018, values[index] ?? 0),
          );
          const now = backcast(given, indicator('count'), register, date);
          expect(now).toHaveLength(divisionOn(register, date).length);
          expect(sum(now.flatMap(({ value }) => value ?? [])).equals(exact(values.reduce((a, b) => a + b, 0)))).toBe(
            true,
          );
        },
      ),
    );
  });
});
