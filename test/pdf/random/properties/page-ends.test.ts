import { pageEnds } from './page-ends.js';
import type { LinePlace } from './placed-fixture.js';
import { placed, unit } from './placed-fixture.js';

const lines = (page: number, count: number, from = 700): LinePlace[] =>
  Array.from({ length: count }, (_, index) => [page, from - 15 * index]);
const faults = (...flow: ReturnType<typeof unit>[]) => pageEnds(placed({ flow }));

describe('a divided paragraph', () => {
  const divided = (before: number, after: number) =>
    unit('text', 'k1', { lines: [...lines(0, before, 100), ...lines(1, after)] });

  it('has two lines on each side', () => {
    expect(faults(divided(2, 2))).toEqual([]);
    expect(faults(divided(1, 3))).toEqual([expect.stringContaining('1 + 3')]);
    expect(faults(divided(3, 1))).toEqual([expect.stringContaining('3 + 1')]);
  });

  it('has two lines on each side in a note as well', () => {
    expect(pageEnds(placed({ notes: [{ number: 1, units: [divided(1, 3)] }] }))).toHaveLength(1);
  });
});

describe('a heading', () => {
  it('is not divided', () => {
    expect(
      faults(
        unit('heading', 'Rubrik', {
          lines: [
            [0, 100],
            [1, 700],
          ],
        }),
      ),
    ).toHaveLength(1);
  });

  it('is not alone', () => {
    const text = unit('text', 'k1', { lines: lines(1, 5) });
    expect(faults(unit('heading', 'Rubrik', { lines: [[0, 100]] }), text)).toHaveLength(1);
  });
});

describe('a caption', () => {
  const caption = unit('caption', 'Tabell 1', { lines: lines(0, 1, 150) });
  const at = (kind: 'figure' | 'tableHead' | 'groupRow' | 'row', page: number, y: number) =>
    unit(kind, `${kind} ord`, { lines: [[page, y]] });

  it('stands with its chart', () => {
    expect(faults(caption, at('figure', 0, 120))).toEqual([]);
    expect(faults(caption, at('figure', 1, 700))).toHaveLength(1);
  });

  it('stands with the header and the first row with figures', () => {
    expect(faults(caption, at('tableHead', 0, 130), at('groupRow', 0, 115), at('row', 0, 100))).toEqual([]);
    const parted = faults(caption, at('tableHead', 0, 130), at('groupRow', 0, 115), at('row', 1, 700));
    expect(parted).toContainEqual(expect.stringContaining('parted from its row'));
  });
});

describe('a line under a chart or table', () => {
  const row = unit('row', 'k2 5', { lines: [[0, 100]] });
  const under = (...places: LinePlace[]) => unit('under', 'Källa', { lines: places });

  it('begins where that ends', () => {
    expect(faults(row, under([0, 85]), under([1, 700]))).toEqual([]);
    expect(faults(row, under([1, 700]))).toHaveLength(1);
  });
});

describe('a table', () => {
  const head = unit('tableHead', 'k1 Klass', { lines: [[0, 150]] });
  const row = (page: number, y: number) => unit('row', 'k2 5', { lines: [[page, y]] });

  it('has its header again where it goes on', () => {
    const flow = [head, row(0, 130), row(1, 680)];
    expect(pageEnds(placed({ flow, artifacts: [{ page: 1, text: 'k1 Klass', y: 700 }] }))).toEqual([]);
    expect(pageEnds(placed({ flow }))).toHaveLength(1);
  });

  it('has rows in one piece unless they are taller than a page', () => {
    const cells = (count: number) => unit('row', 'k2', { lines: [...lines(0, count, 150), ...lines(1, count)] });
    expect(faults(cells(2))).toEqual([expect.stringContaining('is divided')]);
    expect(faults(cells(40))).toEqual([]);
  });
});

describe('the contents', () => {
  it('have the pages of their headings', () => {
    const heading = unit('heading', 'Rubrik⟦1⟧', { lines: [[1, 700]] });
    const entry = (pageNumber: number) => unit('entry', 'Rubrik', { lines: [[0, 700]], pageNumber });
    expect(faults(entry(2), heading)).toEqual([]);
    expect(faults(entry(1), heading)).toHaveLength(1);
  });
});
