import { sheetNamed } from '../../src/workbook/sheet-named.js';

const long = 'Personer aktuella för socialpsykiatri';
const sheets = ['Hushåll', 'Ålder 0 – 17', long.slice(0, 31), 'Personer aktuella'].map((name) => ({ name }));

describe('sheetNamed', () => {
  it.each([
    ['Hushåll', 'Hushåll'],
    [' hushåll ', 'Hushåll'],
    ['hush\u0061\u030all', 'Hushåll'],
    ['Ålder 0-17', 'Ålder 0 – 17'],
    [long, long.slice(0, 31)],
    [long.toUpperCase(), long.slice(0, 31)],
  ])('%p is %p', (wanted, name) => expect(sheetNamed(sheets, wanted)?.name).toBe(name));

  it.each(['Hushållen', 'Hus', long.slice(0, 30), 'Ålder 017', ''])('%p is none', (wanted) =>
    expect(sheetNamed(sheets, wanted)).toBeUndefined(),
  );

  it('takes a name that is there before a cut one', () => {
    const spaced = `${long.slice(0, 28)} - ab`;
    const both = [{ name: spaced.slice(0, 31) }, { name: spaced.replace(' - ', '-') }];
    expect(sheetNamed(both, spaced)).toBe(both[1]);
  });
});
