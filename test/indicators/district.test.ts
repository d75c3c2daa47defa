import { districtDimensionOn, divisionOn, predecessorsOf, readDistricts } from '../../src/indicators/district.js';
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

  it('covers the city once: each district of an earlier day is in one of today', () => {
    const partsOf = (name: string): readonly string[] => [
      name,
      ...predecessorsOf(register, name).flatMap((part) => partsOf(part.name)),
    ];
    const parts = names('2024-12-31').flatMap(partsOf);
    for (const name of names('2018-01-01')) expect(parts.filter((part) => part === name)).toEqual([name]);
  });
});

describe('predecessorsOf', () => {
  it('names the parts of a merger', () => {
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
