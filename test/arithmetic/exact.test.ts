import fc from 'fast-check';
import { exact, exactFromCell, isZero, ratio, sign, sum } from '../../src/arithmetic/exact.js';

/** Excel has no subnormal numbers. */
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => x === 0 || Math.abs(x) > 1e-300);
const decimal = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }));

describe('exactFromCell', () => {
  it.each([
    [71.599999999999994, '71.6'],
    [0.1 + 0.2, '0.3'],
    [1.005, '1.005'],
    [123456789012345, '123456789012345'],
    [8.25 * 1.1, '9.075'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-1.5e-300, `-${'0.'.padEnd(301, '0')}15`],
    [0.1 + 0.2 - 0.3, '0.0000000000000000555111512312578'],
    [-0, '0'],
  ])('takes %p to fifteen significant digits', (cell, expected) => {
    expect(exactFromCell(cell).equals(exact(expected))).toBe(true);
  });

  it('gives a decimal of at most fifteen digits back as it was typed', () => {
    fc.assert(
      fc.property(decimal, ([digits, places]) => {
        const typed = `${digits}e-${places}`;
        expect(
          exactFromCell(Number(typed))
            .mul(exact(10 ** places))
            .equals(exact(digits)),
        ).toBe(true);
      }),
    );
  });

  it('lies within a unit of the fifteenth digit of the cell', () => {
    fc.assert(
      fc.property(finite, (cell) => {
        const off = exactFromCell(cell).sub(exact(cell)).abs();
        expect(
          off.compare(
            exact(cell)
              .abs()
              .div(10n ** 14n),
          ),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %p', (cell) => {
    expect(() => exactFromCell(cell)).toThrow('not a finite cell value');
  });
});

describe('exact', () => {
  it('takes a number for the decimal it is written as', () => {
    expect(exact(0.1).equals(exact('0.1'))).toBe(true);
    expect(exact(2.2).mul(exact(10)).equals(exact(22))).toBe(true);
  });

  it.each([
    [1e-7, '0.0000001'],
    [2.5e22, '25000000000000000000000'],
  ])('takes %p, which JavaScript writes with an exponent', (value, expected) => {
    expect(exact(value).equals(exact(expected))).toBe(true);
  });

  it('keeps integers beyond the exact doubles', () => {
    expect(exact(9007199254740993n).sub(exact(1)).toString()).toBe('9007199254740992');
  });
});

describe('sum and ratio', () => {
  it('have no rounding drift', () => {
    expect(sum(Array.from({ length: 10 }, () => exact('0.1'))).equals(exact(1))).toBe(true);
    expect(ratio(exact(1), exact(3)).mul(exact(3)).equals(exact(1))).toBe(true);
  });

  it('sums nothing to zero', () => {
    expect(isZero(sum([]))).toBe(true);
  });

  it('sums in any order to the same', () => {
    fc.assert(
      fc.property(fc.array(finite), (cells) => {
        const values = cells.map(exactFromCell);
        expect(sum(values).equals(sum([...values].reverse()))).toBe(true);
      }),
    );
  });
});

describe('sign and isZero', () => {
  it('agree with the number', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(sign(exact(value))).toBe(Math.sign(value) + 0);
        expect(isZero(exact(value))).toBe(value === 0);
      }),
    );
  });

  it('see a difference of nothing as zero', () => {
    expect(sign(exact('-0.5').add(exact('0.5')))).toBe(0);
  });
});
