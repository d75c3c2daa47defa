import fc from 'fast-check';
import { compareSwedish, sortSwedish } from '../../src/language/sort-swedish.js';

const sorted = (words: readonly string[]) => sortSwedish(words, (word) => word);

it('puts å, ä and ö last, in that order', () => {
  expect(sorted(['Östermalm', 'Älvsjö', 'Årsta', 'Zinkensdamm', 'Farsta'])).toEqual([
    ...['Farsta', 'Zinkensdamm', 'Årsta', 'Älvsjö', 'Östermalm'],
  ]);
});

it('orders the eleven stadsdelsnämnder', () => {
  const districts = [
    ...['Bromma', 'Enskede-Årsta-Vantör', 'Farsta', 'Hägersten-Älvsjö', 'Hässelby-Vällingby', 'Järva'],
    ...['Kungsholmen', 'Norra innerstaden', 'Skarpnäck', 'Skärholmen', 'Södermalm'],
  ];
  expect(sorted([...districts].reverse())).toEqual(districts);
});

it('takes w, é and ü as SAOL does, and ignores case first', () => {
  expect(sorted(['Vz', 'Wa', 'va'])).toEqual(['va', 'Vz', 'Wa']);
  expect(sorted(['idéz', 'idea', 'idéa'])).toEqual(['idea', 'idéa', 'idéz']);
  expect(sorted(['mz', 'mü', 'mya', 'mx'])).toEqual(['mx', 'mü', 'mya', 'mz']);
  expect(sorted(['b', 'A', 'a', 'B'])).toEqual(['A', 'a', 'B', 'b']);
});

it('reads a hyphen as a space, and a space before any letter', () => {
  expect(sorted(['Rinkebyn', 'Rinkeby-Kista', 'Rinkeby'])).toEqual(['Rinkeby', 'Rinkeby-Kista', 'Rinkebyn']);
});

it('treats composed and decomposed letters alike', () => {
  expect(compareSwedish('A\u030Arsta', 'Zinken')).toBe(1);
  expect(compareSwedish('A\u030Arsta', 'Älvsjö')).toBe(-1);
});

it('is a total order', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'abåäöéüwz -ÅA1') }), { maxLength: 8 });
  fc.assert(
    fc.property(words, (list) => {
      expect(sorted([...list].reverse())).toEqual(sorted(list));
      for (const a of list) for (const b of list) expect(compareSwedish(a, b) === 0).toBe(a === b);
    }),
  );
});

it('agrees with ICU on plain Swedish words', () => {
  const collator = new Intl.Collator('sv');
  const word = fc.string({ unit: fc.constantFrom(...'abvwxyzåäö'), minLength: 1, maxLength: 6 });
  fc.assert(fc.property(word, word, (a, b) => expect(compareSwedish(a, b)).toBe(Math.sign(collator.compare(a, b)))));
});
