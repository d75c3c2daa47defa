import fc from 'fast-check';
import { exact } from '../../src/arithmetic/exact.js';
import type { PublishedValue } from '../../src/disclosure/published.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import { sayApproximately, sayPart, sayValue } from '../../src/text/say-value.js';
import { indicator, point, share } from '../analysis/points.js';

const children = indicator({ unit: { one: 'barn', many: 'barn', gender: 'neuter' } });
const plain = { withUnit: false, bare: false, words: false };
const inWords = { withUnit: true, bare: false, words: true };
const value = (of: number | string): PublishedValue => point(2024, of);
const said = (of: number | string, about: Indicator, options = plain) => sayValue(value(of), about, options).text;

/** The code points of a text that are neither letters nor digits. */
const signs = (text: string) =>
  [...text].filter((sign) => /[^\p{L}\d]/u.test(sign)).map((sign) => sign.codePointAt(0)?.toString(16));

describe('by code point', () => {
  it('thousands and units are held by U+00A0, a negative number by U+2212', () => {
    expect(signs(said(1_234_567, indicator()))).toEqual(['a0', 'a0']);
    expect(signs(said('-1234.5', indicator({ decimals: 1 })))).toEqual(['2212', 'a0', '2c']);
    expect(signs(said(42, indicator(), { ...plain, withUnit: true }))).toEqual(['a0']);
    expect(signs(sayApproximately(value(75_480), indicator(), plain)?.text ?? '')).toEqual(['20', 'a0']);
    expect(signs(sayPart(value(1), value(3))?.text ?? '')).toEqual(['a0']);
  });

  it('a value keeps the decimals asked for, and drops `,0` of a count when none are', () => {
    expect(sayValue(point(2024, exact(7)), indicator(), { ...plain, decimals: 1 }).text).toBe('7,0');
    expect(sayValue(point(2024, exact(7)), indicator({ decimals: 1 }), plain).text).toBe('7');
  });

  it('no value has an ordinary space, hyphen or point in its number', () => {
    const number = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 3 }), fc.boolean(), (tenths, decimals, withUnit) => {
        const source = point(2024, exact(tenths).div(10));
        const { text } = sayValue(source, indicator(), { ...plain, withUnit, decimals });
        expect(text).not.toMatch(/[ .\-\u202F]/);
        expect(text).not.toMatch(/\u2212(?!\d)|\u22120(?:,0+)?(?!\d|,\d*[1-9])/);
        const digits = text
          .replace(/[^\d,\u2212]/g, '')
          .replace('\u2212', '-')
          .replace(',', '.');
        expect(
          exact(digits)
            .sub(source.value)
            .abs()
            .lte(exact(1).div(2 * 10 ** decimals)),
        ).toBe(true);
      }),
    );
  });
});

describe('small numbers in words', () => {
  it.each([
    [0, 'noll barn'],
    [1, 'ett barn'],
    [2, 'två barn'],
    [12, 'tolv barn'],
    [13, '13\u00A0barn'],
    ['1.5', 'två barn'],
  ])('%s: %s', (number, text) => {
    expect(said(number, children, inWords)).toBe(text);
  });

  it('agree with the gender, and are digits beside decimals', () => {
    expect(said(1, indicator(), inWords)).toBe('en person');
    expect(said('1.5', indicator({ decimals: 1 }), inWords)).toBe('1,5\u00A0personer');
    expect(said(7, indicator(), { ...inWords, withUnit: false })).toBe('sju');
    expect(said(7, indicator({ unit: { one: 'mnkr', many: 'mnkr', gender: 'common' } }), inWords)).toBe('7\u00A0mnkr');
  });
});

describe('a share', () => {
  const percent = share({ unit: { one: 'procent', many: 'procent', gender: 'common' } });

  it.each([
    ['24.4', '24\u00A0procent'],
    ['24.5', '25\u00A0procent'],
    ['9.94', '9,9\u00A0procent'],
    ['9.96', '10,0\u00A0procent'],
    ['7', '7,0\u00A0procent'],
    ['0.04', '0,0\u00A0procent'],
  ])('of %s carries its procent: %s', (number, text) => {
    expect(said(number, percent)).toBe(text);
  });

  it('carries none when it is asked not to', () => {
    expect(said('24.4', percent, { withUnit: true, bare: true, words: false })).toBe('24');
  });
});

describe('approximate words', () => {
  it('are true of the number, and absent for the number itself', () => {
    const told = (number: number) =>
      sayApproximately(value(number), indicator(), plain)?.text.replaceAll('\u00A0', ' ');
    expect(told(30_000)).toBe('30 000');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (number) => {
        const text = told(number) ?? '';
        const round = Number(text.replace(/\D/g, ''));
        if (/^drygt/.test(text)) expect(number > round && number <= round * 1.05).toBe(true);
        else if (/^knappt/.test(text)) expect(number < round && number >= round * 0.95).toBe(true);
        else if (/^närmare/.test(text)) expect(number < round && number >= round * 0.9).toBe(true);
        else if (/^över/.test(text)) expect(number > round && number <= round * 1.1).toBe(true);
        else expect(round).toBe(number);
      }),
    );
  });
});

describe('a part of a whole', () => {
  const part = (a: number, b: number, decimals?: number) =>
    sayPart(value(a), value(b), decimals)?.text.replace('\u00A0', ' ');

  it('is told like any share', () => {
    expect(part(1, 3)).toBe('33 procent');
    expect(part(3, 500)).toBe('0,6 procent');
    expect(part(1, 3, 1)).toBe('33,3 procent');
    expect(part(0, 5)).toBe('0 procent');
    expect(part(5, 5)).toBe('100 procent');
    expect(part(0, 0)).toBeUndefined();
  });
});
