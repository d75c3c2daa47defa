import { definitePlural } from '../../src/language/definite-plural.js';

const common = (one: string, many: string) => definitePlural({ one, many, gender: 'common' });
const neuter = (one: string, many: string) => definitePlural({ one, many, gender: 'neuter' });

describe('definitePlural', () => {
  it('follows from how the plural is made', () => {
    expect(common('person', 'personer')).toBe('personerna');
    expect(common('anmälan', 'anmälningar')).toBe('anmälningarna');
    expect(common('kvinna', 'kvinnor')).toBe('kvinnorna');
    expect(common('brukare', 'brukare')).toBe('brukarna');
    expect(common('sökande', 'sökande')).toBe('sökandena');
    expect(neuter('hushåll', 'hushåll')).toBe('hushållen');
    expect(neuter('barn', 'barn')).toBe('barnen');
    expect(neuter('beslut', 'beslut')).toBe('besluten');
    expect(neuter('ärende', 'ärenden')).toBe('ärendena');
  });

  it('says nothing where the form is in doubt', () => {
    expect(neuter('hem', 'hem')).toBeUndefined();
    expect(neuter('fönster', 'fönster')).toBeUndefined();
    expect(neuter('läkemedel', 'läkemedel')).toBeUndefined();
    expect(common('man', 'män')).toBeUndefined();
    expect(common('hushåll', 'hushåll')).toBeUndefined();
    expect(neuter('barn eller ung', 'barn och unga')).toBeUndefined();
  });
});
