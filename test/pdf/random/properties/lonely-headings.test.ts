import { lonelyHeadings } from './lonely-headings.js';
import { type LinePlace, placed, unit } from './placed-fixture.js';

const lines = (page: number, count: number, from = 700): LinePlace[] =>
  Array.from({ length: count }, (_, index) => [page, from - 15 * index]);
const faults = (...flow: ReturnType<typeof unit>[]) => lonelyHeadings(placed({ flow }));

describe('a heading', () => {
  const heading = unit('heading', 'Rubrik', { lines: lines(0, 1, 100) });
  const text = (page: number, count: number, more: object = {}) =>
    unit('text', 'k1', { lines: lines(page, count, page === 0 ? 85 : 700), ...more });

  it('has two lines of what follows below it', () => {
    expect(faults(heading, text(0, 2))).toEqual([]);
    expect(faults(heading, text(0, 1), text(0, 1))).toEqual([]);
    expect(faults(heading, text(0, 1), text(1, 1))).toHaveLength(1);
    expect(faults(heading, text(1, 5))).toHaveLength(1);
  });

  it('is not alone with another heading', () => {
    const under = unit('heading', 'Under', { lines: [[0, 85]] });
    expect(faults(heading, under, text(1, 5))).toHaveLength(1);
    expect(faults(heading, unit('heading', 'Under', { lines: [[1, 700]] }), text(1, 5))).toHaveLength(1);
  });

  it('may end the document, or a page that its author ends', () => {
    expect(faults(heading)).toEqual([]);
    expect(faults(heading, text(1, 5, { opensPage: true }))).toEqual([]);
  });

  it('may stand alone where what follows is too tall to stand on one page with it', () => {
    const tall = (height: number) => [
      unit('caption', 'Diagram 1', { lines: [[1, 750]], block: 3 }),
      unit('figure', 'axel', { drawn: [{ page: 1, left: 150, right: 490, bottom: 740 - height, top: 740 }], block: 3 }),
    ];
    expect(faults(heading, ...tall(560))).toHaveLength(1);
    expect(faults(heading, ...tall(590))).toEqual([]);
    expect(faults(unit('heading', 'Över', { lines: [[0, 115]] }), heading, ...tall(575))).toEqual([]);
    expect(faults(heading, text(1, 43))).toHaveLength(1);
  });
});
