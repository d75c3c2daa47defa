import { type NamedPoint, placeNames, type Surroundings } from '../../../src/charts/funnel/place-names.js';

const around = (symbols: readonly NamedPoint[], parts: Partial<Surroundings> = {}): Surroundings => ({
  symbols,
  bounds: { left: 0, right: 200, top: 0, bottom: 100 },
  texts: [],
  curves: [],
  ...parts,
});
const point = (x: number, y: number): NamedPoint => ({ x, y, width: 40, height: 6 });

describe('placeNames', () => {
  it('sets a name alone to the right of its point, to the left at the right edge', () => {
    const [middle, edge] = [point(100, 50), point(190, 50)];
    const { names, clear } = placeNames([middle, edge], around([middle, edge]));
    expect(clear).toBe(true);
    expect(names[0]?.box.left).toBeGreaterThan(middle.x);
    expect(names[0]?.box.left).toBeLessThan(middle.x + 10);
    expect(names[1]?.box.right).toBeLessThanOrEqual(200);
    expect(names[1]?.box.left).toBeLessThan(edge.x - 20);
    expect(names.every(({ leader }) => leader === undefined)).toBe(true);
  });

  it('keeps off curves and texts where it can', () => {
    const one = point(100, 50);
    const level = [
      { x: 0, y: 50 },
      { x: 200, y: 50 },
    ];
    const { names } = placeNames([one], around([one], { curves: [level] }));
    const { top = 0, bottom = 0 } = names[0]?.box ?? {};
    expect(bottom < 50 || top > 50).toBe(true);
    const text = { left: 104, right: 200, top: 40, bottom: 60 };
    expect(placeNames([one], around([one], { texts: [text] })).names[0]?.box.right).toBeLessThan(104 + 100);
    expect(placeNames([one], around([one], { texts: [text] })).clear).toBe(true);
  });

  it('says when names have no room', () => {
    const many = Array.from({ length: 40 }, () => point(100, 50));
    expect(placeNames(many, around(many)).clear).toBe(false);
    const wide = { ...point(100, 50), width: 300 };
    expect(placeNames([wide], around([wide])).clear).toBe(false);
  });
});
