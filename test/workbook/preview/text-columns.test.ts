import fc from 'fast-check';
import { shorten, textColumns } from '../../../src/workbook/preview/text-columns.js';

describe('textColumns', () => {
  it('pads by what is seen, not by code units', () => {
    const rows = [
      ['a\u030a', '1'],
      ['日本', '22'],
    ];
    expect(
      textColumns(rows, [
        { align: 'left', widest: 9 },
        { align: 'right', widest: 9 },
      ]),
    ).toEqual(['a\u030a      1', '日本  22']);
  });

  it('takes a missing cell for an empty one', () => {
    expect(
      textColumns(
        [['a'], ['b', 'c']],
        [
          { align: 'left', widest: 9 },
          { align: 'left', widest: 9 },
        ],
      ),
    ).toEqual(['a', 'b  c']);
  });
});

describe('shorten', () => {
  it('keeps what fits and ends the rest in …', () => {
    expect(shorten('Hemlöshet', 9)).toBe('Hemlöshet');
    expect(shorten('Hemlöshet', 8)).toBe('Hemlösh…');
    expect(shorten('i boende som är', 9)).toBe('i boende…');
  });

  it('is never longer than it may be, and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 2, max: 40 }), (text, widest) => {
        const short = shorten(text, widest);
        expect([...short].length).toBeLessThanOrEqual([...text].length + 1);
        expect(short).not.toMatch(/\p{Cs}/u);
        const again = shorten(short, widest);
        expect(again).toBe(short);
      }),
    );
  });
});
