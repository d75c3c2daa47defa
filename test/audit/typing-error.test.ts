import type { DecimalString } from '../../src/arithmetic/round.js';
import { mistyped } from '../../src/audit/typing-error.js';

const read = (written: string, expected: number) =>
  mistyped(written as DecimalString, expected, 0.05)?.text.replaceAll('\u00a0', ' ');

describe('mistyped', () => {
  it.each([
    ['427570', 42_000, 'ser ut att vara tio gånger för stort'],
    ['4276', 42_000, 'ser ut att vara tio gånger för litet'],
    ['68', 0.7, 'ser ut att vara hundra gånger för stort'],
    ['42757000', 42_000, 'ser ut att vara tusen gånger för stort'],
    ['24757', 42_000, 'kan ha omkastade siffror: 42 757'],
    ['12.7', 21, 'kan ha omkastade siffror: 21,7'],
  ])('%s where about %p is expected', (written, expected, text) => {
    expect(read(written, expected)).toBe(text);
  });

  it('knows nothing of numbers that are near, or far by no slip', () => {
    expect(read('42222', 41_900)).toBeUndefined();
    expect(read('88000', 42_000)).toBeUndefined();
    expect(read('44444', 84_000)).toBeUndefined();
  });

  it('swaps no digits over the decimal point, and puts no zero first', () => {
    expect(read('2.7', 7.2)).toBeUndefined();
    expect(read('30', 3)).toBe('ser ut att vara tio gånger för stort');
    expect(read('50.3', 5.03)).toBe('ser ut att vara tio gånger för stort');
  });
});
