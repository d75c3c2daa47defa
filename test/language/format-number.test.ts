import fc from 'fast-check';
import { exact } from '../../src/arithmetic/exact.js';
import { type DecimalString, roundHalfAway } from '../../src/arithmetic/round.js';
import { formatDecimal, formatRounded } from '../../src/language/format-number.js';
import { changeVectors } from '../vectors/change-vectors.js';

const decimal = (text: string) => text as DecimalString;

describe('formatDecimal', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['2196', '2\u00A0196'],
    ['42757', '42\u00A0757'],
    ['1234567', '1\u00A0234\u00A0567'],
    ['-0.5', '\u22120,5'],
    ['-1234.50', '\u22121\u00A0234,50'],
    ['1000.1234', '1\u00A0000,1234'],
  ])('%s → %s', (input, output) => expect(formatDecimal(decimal(input))).toBe(output));

  it('can leave four digits together', () => {
    expect(formatDecimal(decimal('5587'), { groupFrom: 5 })).toBe('5587');
    expect(formatDecimal(decimal('15587'), { groupFrom: 5 })).toBe('15\u00A0587');
  });

  it.each(['', '1e3', '1,5', '--1', ' 1'])('refuses %j', (text) => {
    expect(() => formatDecimal(decimal(text))).toThrow(RangeError);
  });

  it('prints no minus on a forged negative zero', () => expect(formatDecimal(decimal('-0.0'))).toBe('0,0'));

  it('can be read back to the very number, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 20n), 10n ** 20n),
        fc.bigInt(1n, 10n ** 6n),
        fc.integer({ min: 0, max: 6 }),
        (n, d, places) => {
          const rounded = roundHalfAway(exact(n).div(exact(d)), places);
          const printed = formatDecimal(rounded);
          expect(printed.replaceAll('\u00A0', '').replace(',', '.').replace('\u2212', '-')).toBe(rounded);
          expect(printed).toMatch(/^\u2212?\d{1,3}(?:\u00A0\d{3})*(?:,\d+)?$/);
          expect(printed).not.toMatch(/^\u2212[0,]*$/);
        },
      ),
    );
  });
});

describe('formatRounded', () => {
  it.each(changeVectors.rounding)('$num/$den with $decimals decimals → $text', ({ num, den, decimals, text }) => {
    const printed = formatRounded(exact(num).div(exact(den)), decimals);
    expect(printed.replace(/[\u00A0\u202F]/g, ' ')).toBe(text.replace(/[\u00A0\u202F]/g, ' '));
  });

  it('rounds half away from zero, alike on both sides', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), (whole) => {
        const half = exact(whole).add(exact('0.5'));
        const up = (whole + 1n).toString();
        expect(formatRounded(half, 0).replaceAll('\u00A0', '')).toBe(up);
        expect(formatRounded(half.neg(), 0).replaceAll('\u00A0', '')).toBe(`\u2212${up}`);
      }),
    );
  });

  it('never prints a negative zero', () => expect(formatRounded(exact('-0.04'), 1)).toBe('0'));
});
