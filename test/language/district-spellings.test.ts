import { districtSpellings } from '../../src/language/district-spellings.js';

describe('districtSpellings', () => {
  it('has the name alone, and with what it is called, in both cases', () => {
    const spellings = districtSpellings('Farsta');
    for (const spelling of ['Farsta', 'Farstas', 'Farsta stadsdelsnämnd', 'Farstas sdf', 'Farsta stadsdelsområde'])
      expect(spellings).toContain(spelling);
    expect(new Set(spellings).size).toBe(14);
    expect(spellings).not.toContain('Farsta kommun');
  });
});
