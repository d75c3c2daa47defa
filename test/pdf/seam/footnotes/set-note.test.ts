import type { Line, PageItem } from '../../../../src/pdf/pdfmake/page.js';
import { endsOf, portionHeight, rowsOf } from '../../../../src/pdf/seam/footnotes/set-note.js';
import { plainLine, plainNote } from './plain-notes.js';

describe('rowsOf', () => {
  it('takes what stands beside a line along with it', () => {
    const text = { text: '' };
    const marker: PageItem = {
      type: 'line',
      item: { x: -9, y: 1, inlines: [], getHeight: () => 8 } as unknown as Line,
    };
    const bullet: PageItem = { type: 'vector', item: { type: 'ellipse', y: 14, r2: 1 } };
    const items = [plainLine(0, ['a'], text), marker, plainLine(10, ['b'], text), bullet];
    expect(rowsOf(items).map(({ top, bottom, items: { length } }) => [top, bottom, length])).toEqual([
      [0, 10, 2],
      [10, 20, 2],
    ]);
    expect(rowsOf(items).every(({ source }) => Object.is(source, text))).toBe(true);
  });
});

describe('endsOf', () => {
  it.each([
    ['a short note stays whole', [5], 0, [5]],
    ['two lines on either side', [7], 0, [2, 3, 4, 5, 7]],
    ['the same for what is left', [9], 4, [6, 7, 9]],
    ['between paragraphs, and not with one line of either', [3, 5], 0, [3, 5, 6, 8]],
    ['a list of single lines', [1, 1, 1, 1, 1, 1], 0, [2, 3, 4, 6]],
    ['nothing is left to divide', [8], 6, [8]],
  ])('%s', (_, paragraphs, from, expected) => {
    expect(endsOf(plainNote('n', ...paragraphs), from)).toEqual(expected);
  });
});

describe('portionHeight', () => {
  it('counts from the first row to the last', () => {
    const note = plainNote('n', 8);
    expect([portionHeight({ note, from: 2, to: 5 }), portionHeight({ note, from: 8, to: 8 })]).toEqual([30, 0]);
  });
});
