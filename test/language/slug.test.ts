import fc from 'fast-check';
import { slug } from '../../src/language/slug.js';

it.each([
  ['Våld i nära relationer', 'vald-i-nara-relationer'],
  ['Familjerätten', 'familjeratten'],
  ['Barn och unga', 'barn-och-unga'],
  ['Hemlöshet', 'hemloshet'],
  ['Tjänsteutlåtande – Socialtjänstrapport 2024', 'tjansteutlatande-socialtjanstrapport-2024'],
  ['  Café & ÆØ ', 'cafe-aeo'],
  ['Ha\u0308gersten', 'hagersten'],
  ['…', ''],
])('%s → %s', (text, expected) => expect(slug(text)).toBe(expected));

it('is always a plain file name and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug(slug(text))).toBe(slug(text));
    }),
  );
});
