import { exact, exactFromCell } from '../../src/arithmetic/exact.js';
import { writtenDecimals } from '../../src/indicators/written-decimals.js';

describe('writtenDecimals', () => {
  it.each([
    [7, 0],
    [7.2, 1],
    [71.599999999999994, 1],
    [0.125, 3],
    [-2.05, 2],
  ])('%p has %p', (value, decimals) => {
    expect(writtenDecimals(exactFromCell(value))).toBe(decimals);
  });

  it('stops at what a cell can hold', () => {
    expect(writtenDecimals(exact(1).div(3))).toBe(15);
  });
});
