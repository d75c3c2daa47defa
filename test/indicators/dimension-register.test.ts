import fc from 'fast-check';
import { DimensionRegister } from '../../src/indicators/dimension-register.js';
import { readDistricts } from '../../src/indicators/district.js';
import { dimensionsSchema, districtsSchema } from '../../src/project/schemas/dimension-schema.js';
import { validate } from '../../src/project/validate.js';
import { dimensionsYaml, districtsYaml, source } from '../support/small-project.js';

const yaml = validate(source(dimensionsYaml), dimensionsSchema).value;
const districts = validate(source(districtsYaml), districtsSchema).value;

function register(): DimensionRegister {
  if (yaml === undefined || districts === undefined) throw new Error('dimensions');
  return new DimensionRegister(yaml, readDistricts(districts), '2024-12-31', ['Ej fördelat']);
}

const names = (dimensions: DimensionRegister, dimension: string): string[] =>
  dimensions.get(dimension).members.map(({ name }) => name);

describe('DimensionRegister', () => {
  it('has declared members in their declared order, whatever is met', () => {
    const dimensions = register();
    expect(dimensions.isClosed('kön')).toBe(true);
    expect(names(dimensions, 'kön')).toEqual(['kvinnor', 'män']);
    expect(dimensions.get('kön').members[0]?.aliases).toEqual(['Flickor']);
  });

  it('has the districts of the year, and the rest row', () => {
    const dimensions = register();
    expect(dimensions.isClosed('stadsdelsnämnd')).toBe(true);
    expect(names(dimensions, 'stadsdelsnämnd')).toHaveLength(12);
  });

  it('keeps the order in which members of a chapter’s own dimension are met', () => {
    const dimensions = register();
    expect(dimensions.isClosed('insats')).toBe(false);
    for (const name of ['Öppenvård', 'Boende', 'Öppenvård', 'Annat']) dimensions.meet('insats', name);
    expect(names(dimensions, 'insats')).toEqual(['Öppenvård', 'Boende', 'Annat']);
    expect(dimensions.get('insats')).toMatchObject({ label: 'Insats', total: 'Totalt', ordered: false });
  });

  it('puts age classes in the order of age, however they are met', () => {
    const ages = ['0–4 år', '5–17 år', '18–24 år', '25–64 år', '65–79 år', '80 år och äldre'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ages, { minLength: ages.length }), (met) => {
        const dimensions = register();
        for (const name of met) dimensions.meet('ålder', name);
        expect(names(dimensions, 'ålder')).toEqual(ages);
      }),
    );
  });

  it('puts the narrower class first when two begin at one age', () => {
    const dimensions = register();
    for (const name of ['0 år och äldre', '0–17 år', '0–5 år', '0 år']) dimensions.meet('ålder', name);
    expect(names(dimensions, 'ålder').indexOf('0–5 år')).toBeLessThan(names(dimensions, 'ålder').indexOf('0–17 år'));
  });

  it('names declared and met dimensions once', () => {
    const dimensions = register();
    dimensions.meet('ålder', '0–17 år');
    dimensions.meet('insats', 'Boende');
    expect([...dimensions.names()].sort()).toEqual(['insats', 'kön', 'stadsdelsnämnd', 'ålder']);
  });

  it('is not misled by names that every object has', () => {
    const dimensions = register();
    dimensions.meet('constructor', '__proto__');
    expect(names(dimensions, 'constructor')).toEqual(['__proto__']);
    expect(names(dimensions, 'toString')).toEqual([]);
  });
});
