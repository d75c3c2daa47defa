import { plainFormat } from '../../../src/workbook/guard/plain-format.js';

describe('plainFormat', () => {
  it.each([
    ['General', 'General'],
    ['0%', '0%'],
    ['0\\%', '0"%"'],
    ['0"%"', '0"%"'],
    ['0_d', '0'],
    ['_-* #,##0\\ "kr"_-', '#,##0" ""kr"'],
    ['#,##0\\ _k_r;[Red]\\-#,##0', '#,##0" ";[Red]"-"#,##0'],
    ['yyyy\\-mm\\-dd', 'yyyy"-"mm"-"dd'],
    ['0\\"', '0'],
    ['0" tkr"', '0" tkr"'],
    ['0"utan slut', '0"utan slut'],
    ['0\\', '0\\'],
  ])('writes %p as %p', (code, plain) => {
    expect(plainFormat(code)).toBe(plain);
  });
});
