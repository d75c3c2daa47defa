import fc from 'fast-check';
import { exact } from '../../src/arithmetic/exact.js';
import { dropZeroDecimals, roundHalfAway } from '../../src/arithmetic/round.js';

const rational = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([numerator, denominator]) => exact(numerator).div(exact(denominator)));
const places = fc.integer({ min: 0, max: 15 });

describe('roundHalfAway', () => {
  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.25', 1, '2.3'],
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['-0.4', 0, '0'],
    ['-0.04', 1, '0.0'],
    ['-0.05', 1, '-0.1'],
    ['0', 3, '0.000'],
    ['2.2', 2, '2.20'],
    ['0.05', 1, '0.1'],
    ['999.95', 1, '1000.0'],
    ['42757', 0, '42757'],
    ['123456789012345678901234567890', 0, '123456789012345678901234567890'],
    ['0.000000000000001', 15, '0.000000000000001'],
  ])('rounds %s to %i places as %s', (value, decimals, expected) => {
    expect(roundHalfAway(exact(value), decimals)).toBe(expected);
  });

  it('rounds a third and two thirds', () => {
    expect(roundHalfAway(exact(1).div(3), 2)).toBe('0.33');
    expect(roundHalfAway(exact(-2).div(3), 2)).toBe('-0.67');
  });

  it('lies within half a unit of the last place, and away from zero at exactly half', () => {
    fc.assert(
      fc.property(rational, places, (value, decimals) => {
        const half = exact(1)
          .div(exact(10n ** BigInt(decimals)))
          .div(2);
        const printed = exact(roundHalfAway(value, decimals));
        const off = printed.sub(value).abs();
        expect(off.compare(half)).toBeLessThanOrEqual(0);
        if (off.equals(half)) expect(printed.abs().compare(value.abs())).toBe(1);
      }),
    );
  });

  it('goes away from zero for every half', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }), (whole, decimals) => {
        const unit = exact(10n ** BigInt(decimals));
        const half = exact(whole).add(exact('0.5')).div(unit);
        expect(
          exact(roundHalfAway(half, decimals))
            .mul(unit)
            .equals(exact(whole + 1n)),
        ).toBe(true);
        expect(roundHalfAway(half.neg(), decimals)).toBe(`-${roundHalfAway(half, decimals)}`);
      }),
    );
  });

  it('is a plain decimal with the asked places, never -0, never an exponent', () => {
    fc.assert(
      fc.property(rational, places, (value, decimals) => {
        const text = roundHalfAway(value, decimals);
        expect(text).toMatch(decimals === 0 ? /^-?(0|[1-9]\d*)$/ : new RegExp(`^-?(0|[1-9]\\d*)\\.\\d{${decimals}}$`));
        expect(text).not.toMatch(/^-0(\.0*)?$/);
      }),
    );
  });

  it('mirrors and keeps order', () => {
    fc.assert(
      fc.property(rational, rational, places, (a, b, decimals) => {
        const round = (value: typeof a) => exact(roundHalfAway(value, decimals));
        expect(round(a.neg()).equals(round(a).neg())).toBe(true);
        expect(Math.sign(round(a).compare(round(b))) * Math.sign(a.compare(b))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('leaves what is already rounded', () => {
    fc.assert(
      fc.property(rational, places, (value, decimals) => {
        const once = roundHalfAway(value, decimals);
        expect(roundHalfAway(exact(once), decimals)).toBe(once);
      }),
    );
  });
});

describe('dropZeroDecimals', () => {
  it.each([
    ['7', 1, '7'],
    ['7.2', 2, '7.20'],
    ['-3', 2, '-3'],
    ['100', 0, '100'],
    ['0', 1, '0'],
    ['10.05', 1, '10.1'],
  ])('prints %s with %i places as %s', (value, decimals, expected) => {
    expect(dropZeroDecimals(roundHalfAway(exact(value), decimals))).toBe(expected);
  });
});
