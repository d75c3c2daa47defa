import fc from 'fast-check';
import { titleNotes } from '../../../src/project/prose/title-notes.js';

describe('notes in a title', () => {
  it.each([
    ['none', 'Personer 2024', 'Personer 2024', []],
    ['at the end', 'Personer[^a]', 'Personer', [{ id: 'a', at: 8, offset: 8 }]],
    ['in the middle, ids in lower case', 'Barn[^LMA] 2024', 'Barn 2024', [{ id: 'lma', at: 4, offset: 4 }]],
    ['after a space', 'Barn [^a] 2024', 'Barn 2024', [{ id: 'a', at: 5, offset: 4 }]],
    [
      'two',
      'Ett[^a] två[^b]',
      'Ett två',
      [
        { id: 'a', at: 3, offset: 3 },
        { id: 'b', at: 11, offset: 7 },
      ],
    ],
    ['brackets that are no note', 'Ett [a] ^b', 'Ett [a] ^b', []],
  ])('%s', (_, written, title, marks) => {
    expect(titleNotes(written)).toEqual({ title, marks });
  });

  it('leave the title’s own words, and marks inside it', () => {
    const piece = fc.constantFrom('ord', ' ', '[^a]', '[^b]', '2024', '[', ']');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const written = pieces.join('');
        const { title, marks } = titleNotes(written);
        expect(title).not.toMatch(/\[\^[ab]\]/);
        expect(title.match(/ord|2024/g) ?? []).toEqual(written.match(/ord|2024/g) ?? []);
        for (const { at, offset, id } of marks) {
          expect(written.slice(at, at + id.length + 3)).toBe(`[^${id}]`);
          expect(offset).toBeLessThanOrEqual(title.length);
        }
      }),
    );
  });
});
