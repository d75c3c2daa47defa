import fc from 'fast-check';
import { type Dimension, districtDimension } from '../../src/indicators/dimension.js';
import { readDistricts } from '../../src/indicators/district.js';
import { resolveMember } from '../../src/indicators/resolve-member.js';
import { districtsSchema } from '../../src/project/schemas/dimension-schema.js';
import { validate } from '../../src/project/validate.js';
import { districtsYaml, source } from '../support/small-project.js';

const yaml = validate(source(districtsYaml), districtsSchema).value;
if (yaml === undefined) throw new Error('districts');
const { districts } = readDistricts(yaml);
const all: Dimension = {
  name: districtDimension,
  label: '',
  total: 'Hela staden',
  totalAliases: ['Staden totalt'],
  ordered: false,
  members: districts,
};
const sex: Dimension = {
  name: 'kön',
  label: 'Kön',
  total: 'Totalt',
  totalAliases: ['Båda könen'],
  ordered: true,
  members: [
    { name: 'kvinnor', aliases: ['Flickor'] },
    { name: 'män', aliases: [] },
  ],
};

describe('the spelling traps of districts', () => {
  it.each([
    ['Hägersten - Liljeholmen', 'Hägersten-Liljeholmen'],
    ['Hägersten – Liljeholmen', 'Hägersten-Liljeholmen'],
    ['Enskede-Årsta- Vantör', 'Enskede-Årsta-Vantör'],
    ['Enskede-Årsta-\nVantör', 'Enskede-Årsta-Vantör'],
    ['Bromma ', 'Bromma'],
    ['\u00a0Bromma\u202f', 'Bromma'],
    ['FARSTA', 'Farsta'],
    ['Norra  innerstaden', 'Norra innerstaden'],
    ['Norra\u00a0innerstaden', 'Norra innerstaden'],
    ['Farsta stadsdelsnämnd', 'Farsta'],
    ['Farsta sdf', 'Farsta'],
    ['Farsta SDN', 'Farsta'],
    ['Södermalms stadsdelsområde', 'Södermalm'],
    ['Skärholmens stadsdelsförvaltning', 'Skärholmen'],
    ['Norrmalms', 'Norrmalm'],
    ['Kungsholmens', 'Kungsholmen'],
    ['Skarpnäcks', 'Skarpnäck'],
    ['Järvas stadsdelsnämnd', 'Järva'],
    ['Hägersten-Älvsjös sdn', 'Hägersten-Älvsjö'],
    ['EÅV', 'Enskede-Årsta-Vantör'],
    ['Hässelby', 'Hässelby-Vällingby'],
  ])('%j is %s', (label, name) => {
    expect(resolveMember(all, label)).toEqual({ kind: 'member', name });
  });

  it('a name typed on another system, with its rings and dots apart, is the same name', () => {
    for (const { name } of districts)
      expect(resolveMember(all, name.normalize('NFD'))).toEqual({ kind: 'member', name });
  });

  it.each(['Hela staden', 'Staden totalt', 'Totalt', 'SUMMA', 'samtliga', 'hela staden '])(
    '%j is the total',
    (label) => {
      expect(resolveMember(all, label)).toEqual({ kind: 'total' });
    },
  );

  it.each([
    ['Skärholmn', 'Skärholmen'],
    ['Rinkeby Kista', 'Rinkeby-Kista'],
    ['Jarva', 'Järva'],
    ['Hela stan', 'Hela staden'],
  ])('%j is unknown, but near %s', (label, guess) => {
    expect(resolveMember(all, label)).toEqual({ kind: 'unknown', guess });
  });

  it('one that is near none gives no guess', () => {
    expect(resolveMember(all, 'Göteborg')).toEqual({ kind: 'unknown' });
  });

  it('never takes one district for another', () => {
    const spelling = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => `${name}s`,
      (name) => `${name} stadsdelsnämnd`,
      (name) => `${name}s sdf`,
      (name) => name.replaceAll('-', ' – '),
      (name) => name.normalize('NFD'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...districts),
        spelling,
        fc.constantFrom('', ' ', '\u00a0', '\n'),
        ({ name }, spell, space) => {
          expect(resolveMember(all, `${space}${spell(name)}${space}`)).toEqual({ kind: 'member', name });
        },
      ),
    );
  });
});

describe('resolveMember', () => {
  it('knows members by name and alias, the total by any of its words', () => {
    expect(resolveMember(sex, 'Kvinnor')).toEqual({ kind: 'member', name: 'kvinnor' });
    expect(resolveMember(sex, 'flickor')).toEqual({ kind: 'member', name: 'kvinnor' });
    expect(resolveMember(sex, 'båda könen')).toEqual({ kind: 'total' });
    expect(resolveMember(sex, 'kvinna')).toEqual({ kind: 'unknown', guess: 'kvinnor' });
  });

  it('takes a genitive for a district only', () => {
    expect(resolveMember(sex, 'mäns')).toMatchObject({ kind: 'unknown' });
  });

  it('takes any label of a dimension whose members are not known beforehand', () => {
    expect(resolveMember({ ...sex, members: [] }, 'Okänt')).toEqual({ kind: 'member', name: 'Okänt' });
    expect(resolveMember({ ...sex, members: [] }, 'Totalt')).toEqual({ kind: 'total' });
  });
});
