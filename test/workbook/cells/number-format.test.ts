import { shownAs } from '../../../src/workbook/cells/number-format.js';

describe('shownAs', () => {
  it.each([
    [undefined, 1, 'plain'],
    ['General', 1, 'plain'],
    ['0.0%', 1, 'percent'],
    ['0"%"', 1, 'plain'],
    ['0%;-0%', -1, 'percent'],
    ['[Red]0%', 1, 'percent'],
    ['#,##0', 1, 'plain'],
    ['#,##0" tkr"', 1, 'plain'],
    ['#,##0.00', 1, 'plain'],
    ['#,##0,', 1_234_567, 'unclear'],
    ['0.0,," mn"', 1_234_567, 'unclear'],
    ['0%;0', 1, 'percent'],
    ['0%;0', -1, 'plain'],
    ['0;0;0%', 0, 'percent'],
    ['[<1]0%;0', 0.5, 'unclear'],
    ['0;0;0;@"%"', 1, 'plain'],
  ])('%p shows %p as %s', (format, value, shown) => {
    expect(shownAs(format, value)).toBe(shown);
  });
});
