import fc from 'fast-check';
import { tableDecimals, textDecimals } from '../../src/analysis/value-decimals.js';
import { exact } from '../../src/arithmetic/exact.js';

it.each([
  ['count', 0],
  ['money', 0],
  ['duration', 0],
  ['share', 1],
  ['rate', 1],
] as const)('tables print a %s with %i decimals, unless the indicator says otherwise', (kind, decimals) => {
  expect(tableDecimals({ kind })).toBe(decimals);
  expect(tableDecimals({ kind, decimals: 2 })).toBe(2);
  expect(tableDecimals({ kind, decimals: 0 })).toBe(0);
});

it('text prints shares from ten percent in whole numbers, and smaller ones with a decimal', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (thousandths) => {
      const value = exact(thousandths).div(1000);
      expect(textDecimals({ kind: 'share' }, value)).toBe(Math.abs(thousandths) >= 10_000 ? 0 : 1);
      expect(textDecimals({ kind: 'rate' }, value)).toBe(1);
      expect(textDecimals({ kind: 'count' }, value)).toBe(0);
      expect(textDecimals({ kind: 'money', decimals: 1 }, value)).toBe(1);
    }),
  );
  expect(textDecimals({ kind: 'share' }, exact('9.999'))).toBe(1);
  expect(textDecimals({ kind: 'share' }, exact(10))).toBe(0);
});
