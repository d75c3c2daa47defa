import fc from 'fast-check';
import { exact } from '../../../src/arithmetic/exact.js';
import { exactJson, plainJson, publishedJson } from '../../../src/cli/analysis-json/plain-json.js';
import { indicator, point, silent } from '../../analysis/points.js';

describe('exactJson', () => {
  it.each([
    ['24.4', '24.4'],
    ['-0.5', '-0.5'],
    ['12459', '12459'],
    ['0', '0'],
    ['0.000001', '0.000001'],
  ])('writes %s as a decimal', (given, expected) => {
    expect(exactJson(exact(given))).toBe(expected);
  });

  it('writes as a fraction what is no decimal', () => {
    expect(exactJson(exact(200).div(3))).toBe('200/3');
    expect(exactJson(exact(-1).div(7))).toBe('-1/7');
  });

  it('loses nothing', () => {
    const numbers = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(numbers, ([n, d]) => {
        const value = exact(n).div(d);
        expect(exact(exactJson(value)).equals(value)).toBe(true);
      }),
    );
  });
});

describe('plainJson', () => {
  it('has null for what JSON cannot say, and leaves out what is not there', () => {
    expect(plainJson([Number.POSITIVE_INFINITY, Number.NaN, undefined, null])).toEqual([null, null, null, null]);
    expect(plainJson({ a: undefined, b: -2, c: { d: exact('1.5') } })).toEqual({ b: -2, c: { d: '1.5' } });
  });

  it('names indicators by their ids, however deep', () => {
    const own = indicator({ id: 'prov.mål' });
    expect(plainJson({ indicator: own, inner: [{ indicator: 'prov.annan' }] })).toEqual({
      indicator: 'prov.mål',
      inner: [{ indicator: 'prov.annan' }],
    });
  });

  it('knows published values wherever they stand', () => {
    expect(plainJson({ highest: { published: point(2024, '12.5') } })).toMatchObject({
      highest: { published: { year: 2024, state: 'value', value: '12.5', cells: [] } },
    });
  });
});

describe('publishedJson', () => {
  it.each(['suppressed', 'missing', 'notApplicable'] as const)('has no number for what is %s', (state) => {
    expect(publishedJson(silent(2024, state))).toEqual({
      indicator: 'prov.serie',
      year: 2024,
      members: {},
      state,
      value: null,
      denominator: null,
      flags: { preliminary: false, revised: false, break: false },
      cells: [],
    });
  });

  it('has the denominator that is shown, and not one that is hidden', () => {
    expect(publishedJson(point(2024, 20, point(2024, 50)))).toMatchObject({ denominator: '50' });
    expect(publishedJson(point(2024, 20, silent(2024, 'suppressed')))).toMatchObject({ denominator: null });
  });
});
