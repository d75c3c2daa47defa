import fc from 'fast-check';
import type { DecimalString } from '../../src/arithmetic/round.js';
import {
  amountInText,
  countInText,
  type PercentSize,
  type PointSize,
  percentAmount,
  pointAmount,
  withLastUnit,
} from '../../src/language/amount-in-text.js';
import { cardinalWord } from '../../src/language/number-words.js';

const persons = { one: 'person', many: 'personer', gender: 'common' } as const;
const children = { one: 'barn', many: 'barn', gender: 'neuter' } as const;
const millions = { one: 'mnkr', many: 'mnkr', gender: 'common' } as const;
const rate = { one: 'per 1\u00A0000 invånare', many: 'per 1\u00A0000 invånare', gender: 'common' } as const;
const decimal = (text: string) => text as DecimalString;

describe('amounts of change', () => {
  it.each([
    ['1', 'en procent'],
    ['1.0', 'en procent'],
    ['7', 'sju procent'],
    ['12', 'tolv procent'],
    ['16', '16\u00A0procent'],
    ['2.2', '2,2\u00A0procent'],
    ['1250', '1\u00A0250\u00A0procent'],
  ])('%s percent: %s', (size, text) => expect(percentAmount(size as PercentSize)).toBe(text));

  it.each([
    ['1', 'en procentenhet'],
    ['1.0', 'en procentenhet'],
    ['3', 'tre procentenheter'],
    ['0.6', '0,6\u00A0procentenheter'],
    ['25', '25\u00A0procentenheter'],
  ])('%s points: %s', (size, text) => expect(pointAmount(size as PointSize)).toBe(text));
});

describe('amounts of units', () => {
  it('lets number, gender and unit agree', () => {
    expect(amountInText(decimal('1'), persons)).toBe('en person');
    expect(amountInText(decimal('1'), children)).toBe('ett barn');
    expect(amountInText(decimal('0'), persons)).toBe('noll personer');
    expect(amountInText(decimal('332'), persons)).toBe('332\u00A0personer');
    expect(amountInText(decimal('1.5'), persons)).toBe('1,5\u00A0personer');
    expect(countInText(decimal('2'), children)).toBe('två');
  });

  it('writes like quantities in one style', () => {
    expect(withLastUnit([decimal('7'), decimal('0')], persons)).toEqual(['sju', 'noll personer']);
    expect(withLastUnit([decimal('12'), decimal('21')], children)).toEqual(['12', '21\u00A0barn']);
    expect(withLastUnit([decimal('19'), decimal('1')], persons)).toEqual(['19', '1\u00A0person']);
  });

  it('keeps digits before abbreviated units and units with a number of their own', () => {
    expect(amountInText(decimal('8'), millions)).toBe('8\u00A0mnkr');
    expect(amountInText(decimal('2.0'), rate)).toBe('2\u00A0per 1\u00A0000 invånare');
  });

  it('agrees for every whole number', () => {
    fc.assert(
      fc.property(fc.nat(2000), (value) => {
        const text = amountInText(decimal(String(value)), persons);
        expect(text.endsWith(value === 1 ? ' person' : 'personer')).toBe(true);
        expect(/^\d/.test(text)).toBe(value > 12);
        if (value <= 12) expect(text.split(' ')[0]).toBe(cardinalWord(value, 'common'));
      }),
    );
  });
});
