import {
  districtDimensionOn,
  divisionOn,
  predecessorsOf,
  readDistricts,
  successorIn,
} from '../../src/indicators/district.js';
import { districtsSchema } from '../../src/project/schemas/dimension-schema.js';
import { validate } from '../../src/project/validate.js';
import { districtsYaml, source } from '../support/small-project.js';

const yaml = validate(source(districtsYaml), districtsSchema).value;
if (yaml === undefined) throw new Error('districts');
const register = readDistricts(yaml);

const names = (date: string): string[] => divisionOn(register, date).map(({ name }) => name);

describe('divisionOn', () => {
  it.each([
    ['2006-12-31', 0],
    ['2007-01-01', 14],
    ['2020-06-30', 14],
    ['2020-07-01', 13],
    ['2023-06-30', 13],
    ['2023-07-01', 11],
    ['2024-12-31', 11],
  ])('%s: %i districts', (date, count) => {
    expect(names(date)).toHaveLength(count);
  });

  it('is in the official order', () => {
    expect(names('2024-12-31')).toEqual([
      'Järva',
      'Hässelby-Vällingby',
      'Bromma',
      'Kungsholmen',
      'Norra innerstaden',
      'Södermalm',
      'Enskede-Årsta-Vantör',
      'Skarpnäck',
      'Farsta',
      'Hägersten-Älvsjö',
      'Skärholmen',
    ]);
  });

  it('covers the city once: each district of an earlier day leads to one of today', () => {
    for (const { name } of divisionOn(register, '2018-01-01')) {
      expect(names('2024-12-31')).toContain(successorIn(register, name, '2024-12-31')?.name);
    }
  });
});

describe('successorIn and predecessorsOf', () => {
  it.each([
    ['Rinkeby-Kista', '2023-06-30', 'Rinkeby-Kista'],
    ['Rinkeby-Kista', '2023-07-01', 'Järva'],
    ['Älvsjö', '2020-07-01', 'Hägersten-Älvsjö'],
    ['Farsta', '2024-12-31', 'Farsta'],
    ['Göteborg', '2024-12-31', undefined],
  ])('%s on %s is %p', (name, date, expected) => {
    expect(successorIn(register, name, date)?.name).toBe(expected);
  });

  it('follow a district through two mergers', () => {
    const twice = {
      ...register,
      districts: [
        { name: 'A', group: 'G', from: '2000-01-01', to: '2009-12-31', replacedBy: 'B', aliases: [] },
        { name: 'B', group: 'G', from: '2010-01-01', to: '2019-12-31', replacedBy: 'C', aliases: [] },
        { name: 'C', group: 'G', from: '2020-01-01', aliases: [] },
      ],
    };
    expect(['2005-01-01', '2015-01-01', '2025-01-01'].map((date) => successorIn(twice, 'A', date)?.name)).toEqual([
      'A',
      'B',
      'C',
    ]);
    expect(predecessorsOf(twice, 'C').map(({ name }) => name)).toEqual(['B']);
  });

  it('name the parts of a merger', () => {
    expect(predecessorsOf(register, 'Norra innerstaden').map(({ name }) => name)).toEqual(['Norrmalm', 'Östermalm']);
    expect(predecessorsOf(register, 'Farsta')).toEqual([]);
  });
});

describe('districtDimensionOn', () => {
  it('has the districts of the day under their groups, then the rest rows', () => {
    const { members, total, ordered } = districtDimensionOn(register, '2024-12-31', ['Ej fördelat']);
    expect(members).toHaveLength(12);
    expect(members[0]).toEqual({ name: 'Järva', aliases: [], group: 'Västerort' });
    expect(members.at(-1)).toEqual({ name: 'Ej fördelat', aliases: [], role: 'rest' });
    expect({ total, ordered }).toEqual({ total: 'Hela staden', ordered: false });
  });
});
