import fc from 'fast-check';
import {
  areaHeight,
  beginEach,
  beginNotes,
  emptyArea,
  fillArea,
  type NoteArea,
  noteGaps,
  without,
} from '../../../../src/pdf/seam/footnotes/note-area.js';
import { plainNote } from './plain-notes.js';

const frame = noteGaps.aboveRule + noteGaps.rule + noteGaps.belowRule;
const show = (area: NoteArea | undefined) =>
  area && {
    portions: area.portions.map(({ note, from, to }) => `${note.id} ${from}–${to}`),
    waiting: area.waiting.map(({ note, from }) => `${note.id} ${from}`),
  };

describe('beginNotes', () => {
  const a = plainNote('a', 8);
  const b = plainNote('b', 8);

  it('begins them whole where there is room', () => {
    const area = beginNotes(emptyArea, [a, b], frame + 162, 'most');
    expect(show(area)).toEqual({ portions: ['a 0–8', 'b 0–8'], waiting: [] });
    expect(areaHeight(area ?? emptyArea)).toBe(frame + 160 + noteGaps.between);
  });

  it('divides only the last of them, with as much or as little as is asked for', () => {
    expect(show(beginNotes(emptyArea, [a, b], frame + 140, 'most'))).toEqual({
      portions: ['a 0–8', 'b 0–5'],
      waiting: ['b 5'],
    });
    expect(show(beginNotes(emptyArea, [a, b], frame + 140, 'least'))?.waiting).toEqual(['b 2']);
    expect(beginNotes(emptyArea, [a, b], frame + 100, 'most')).toBeUndefined();
  });

  it('finishes what waits first', () => {
    const divided = beginNotes(emptyArea, [a], frame + 40, 'most') ?? emptyArea;
    expect(show(divided)).toEqual({ portions: ['a 0–4'], waiting: ['a 4'] });
    expect(show(beginNotes(divided, [b], frame + 110, 'most'))).toEqual({
      portions: ['a 0–8', 'b 0–2'],
      waiting: ['b 2'],
    });
    expect(beginNotes(divided, [b], frame + 90, 'most')).toBeUndefined();
  });
});

describe('beginEach', () => {
  it('gives each its first lines and what is left to the first of them', () => {
    const notes = [plainNote('a', 30), plainNote('b', 30), plainNote('c', 3)];
    expect(show(beginEach(emptyArea, notes, frame + 144))).toEqual({
      portions: ['a 0–9', 'b 0–2', 'c 0–3'],
      waiting: ['a 9', 'b 2'],
    });
    expect(beginEach(emptyArea, notes, frame + 70)).toBeUndefined();
  });
});

describe('fillArea', () => {
  it('keeps the order of what waits', () => {
    const waiting = [
      { note: plainNote('a', 20), from: 12 },
      { note: plainNote('b', 9), from: 2 },
    ];
    expect(show(fillArea({ portions: [], waiting }, frame + 130))).toEqual({
      portions: ['a 12–20', 'b 2–6'],
      waiting: ['b 6'],
    });
    expect(show(fillArea({ portions: [], waiting }, frame + 50))).toEqual({
      portions: ['a 12–17'],
      waiting: ['a 17', 'b 2'],
    });
  });
});

describe('without', () => {
  it('leaves out what has only been tried', () => {
    const [a, b] = [plainNote('a', 4), plainNote('b', 9)];
    const area = beginNotes(emptyArea, [a, b], frame + 80, 'most') ?? emptyArea;
    expect(show(without(area, [b]))).toEqual({ portions: ['a 0–4'], waiting: [] });
  });
});

describe('any notes', () => {
  const notes = fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });

  it('never take more than their limit, and lose no row from page to page', () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 300, max: 700 }), (lengths, limit) => {
        const set = lengths.map((paragraphs, index) => plainNote(`n${index}`, ...paragraphs));
        const seen = new Map<string, number>();
        let area = beginNotes(emptyArea, set, limit, 'most') ?? beginEach(emptyArea, set, limit);
        for (let pages = 0; area && pages < 50; pages++) {
          expect(areaHeight(area)).toBeLessThanOrEqual(limit);
          for (const { note, from, to } of area.portions) {
            expect(seen.get(note.id) ?? 0).toBe(from);
            seen.set(note.id, to);
          }
          area = area.waiting.length > 0 ? fillArea({ portions: [], waiting: area.waiting }, limit) : undefined;
        }
        expect(set.map(({ id }) => seen.get(id))).toEqual(set.map(({ rows }) => rows.length));
      }),
      { seed: 7 },
    );
  });
});
