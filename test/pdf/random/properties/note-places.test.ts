import { notePlaces } from './note-places.js';
import { placed, unit } from './placed-fixture.js';

const refers = (number: number, page: number, y = 600) =>
  unit('text', `text ⟦${number}⟧`, { lines: [[page, y]], marks: [{ number, page }] });
const note = (number: number, ...lines: readonly (readonly [number, number])[]) => ({
  number,
  units: [unit('text', `not ${number}`, { lines })],
});

describe('notes in their places', () => {
  it('are without fault, also when one goes on over the next page', () => {
    const flow = [refers(1, 0), refers(2, 0, 580), refers(3, 1)];
    const notes = [note(1, [0, 130]), note(2, [0, 110], [0, 98], [1, 130], [1, 118]), note(3, [1, 100])];
    expect(notePlaces(placed({ flow, notes }))).toEqual([]);
  });

  it('are missed on another page than that of the first reference', () => {
    expect(notePlaces(placed({ flow: [refers(1, 0), refers(1, 1)], notes: [note(1, [1, 100])] }))).toHaveLength(1);
    expect(notePlaces(placed({ flow: [refers(1, 1)], notes: [note(1, [0, 100])] }))).toHaveLength(1);
  });

  it('are missed where nothing refers to one', () => {
    expect(notePlaces(placed({ notes: [note(1, [0, 100])] }))).toHaveLength(1);
  });

  it('may be referred to by another note', () => {
    const units = [unit('text', 'not ⟦2⟧', { lines: [[0, 120]], marks: [{ number: 2, page: 0 }] })];
    expect(notePlaces(placed({ flow: [refers(1, 0)], notes: [{ number: 1, units }, note(2, [0, 100])] }))).toEqual([]);
  });

  it('are missed above the text or out of order', () => {
    expect(notePlaces(placed({ flow: [refers(1, 0, 100)], notes: [note(1, [0, 300])] }))).toHaveLength(1);
    const notes = [note(1, [0, 100]), note(2, [0, 130])];
    expect(notePlaces(placed({ flow: [refers(1, 0), refers(2, 0, 580)], notes }))).toHaveLength(1);
  });
});
