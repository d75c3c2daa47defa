// What is told of nämnder with equal ages: nothing without it, names in alphabetical order, every number on what it rests on.
import fc from 'fast-check';
import type { Figure } from '../../../src/disclosure/figure.js';
import { sayStandardised } from '../../../src/text/findings/say-standardised.js';
import type { Part } from '../../../src/text/findings/sentence.js';
import { assistanceShare } from './indicators.js';
import { districts, standardised, type WithEqualAges } from './make-findings.js';

const names = ['Bromma', 'Enskede-Årsta-Vantör', 'Farsta', 'Järva', 'Skärholmen', 'Älvsjö'];
const side = fc.constantFrom('above' as const, 'below' as const, undefined);
const area = fc.record({ crude: side, apart: side, far: fc.integer({ min: 0, max: 60 }) });

const cases = fc
  .tuple(fc.tuple(...names.map(() => area)), fc.shuffledSubarray(names, { minLength: names.length }))
  .map(([given, order]) => {
    const about = new Map(names.map((name, index) => [name, given[index]]));
    const compared = districts(
      assistanceShare,
      '2.7',
      order.map((name) => {
        const deviates = about.get(name)?.crude;
        return { name, value: 3, ...(deviates ? { deviates } : {}) };
      }),
    );
    const equal = order.map((name): WithEqualAges => {
      const { apart, far = 0 } = about.get(name) ?? {};
      const ratio = apart === 'below' ? 0.999 - far / 100 : 1.001 + far / 100;
      return apart ? [name, ratio, apart] : [name, ratio];
    });
    return standardised(compared, equal);
  });

const figuresIn = (parts: readonly Part[]): readonly Figure[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : part));
const wordsIn = (parts: readonly Part[]): string => parts.filter((part) => typeof part === 'string').join('');

it('is nothing where nämnder are not compared so', () => {
  expect(sayStandardised(districts(assistanceShare, '2.7', [{ name: 'Järva', value: 3 }]))).toEqual([]);
});

it('tells of every nämnd that deviates, by name or by number', () => {
  fc.assert(
    fc.property(cases, (compared) => {
      const said = sayStandardised(compared).map((parts) =>
        parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
      );
      const flagged = compared.areas.filter(({ deviates }) => deviates);
      const named = flagged.filter(({ name }) => said.some((sentence) => sentence.includes(name)));
      expect(said.length).toBeGreaterThan(0);
      if (named.length < flagged.length) expect(said.join(' ')).toContain('av de nämnder som avviker');
      expect(said[0]).toMatch(/^med hänsyn tagen till åldrarna /u);
    }),
  );
});

it('binds every number, and each nämnd’s to its own value and the city’s', () => {
  fc.assert(
    fc.property(cases, (compared) => {
      for (const parts of sayStandardised(compared)) {
        expect(wordsIn(parts)).not.toMatch(/\d/u);
        parts.forEach((part, index) => {
          if (typeof part === 'string' || part.operation !== 'statistic') return;
          const before = parts
            .slice(0, index)
            .filter((one) => typeof one === 'string')
            .join('');
          const name = [...names].sort((a, b) => before.lastIndexOf(b) - before.lastIndexOf(a))[0];
          const own = compared.areas.find((one) => one.name === name)?.published;
          expect(part.sources).toEqual([own, compared.city]);
        });
      }
    }),
  );
});

it('names in alphabetical order within a group, and more or fewer as the ratio is', () => {
  fc.assert(
    fc.property(cases, (compared) => {
      const ratios = new Map(compared.standardised?.areas.map(({ name, ratio }) => [name, ratio]));
      for (const parts of sayStandardised(compared)) {
        const text = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
        for (const group of text.split(' och den motsatta för ')) {
          const found = names.filter((name) => group.includes(name));
          const places = found.map((name) => group.indexOf(name));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
        for (const [, name = '', word] of text.matchAll(/([\p{L}-]+)(?: \(|, som har )[^ ]+\s\p{L}+ (fler|färre)/gu))
          expect([name, word]).toEqual([name, (ratios.get(name) ?? 1) > 1 ? 'fler' : 'färre']);
      }
      expect(
        sayStandardised(compared)
          .flatMap(figuresIn)
          .every(({ sources }) => sources.length > 0),
      ).toBe(true);
    }),
  );
});
