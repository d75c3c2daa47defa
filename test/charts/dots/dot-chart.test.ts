import fc from 'fast-check';
import { drawChart } from '../../../src/charts/draw-chart.js';
import type { DotChart } from '../../../src/charts/model/chart-model.js';
import { dots } from '../bar-fixture.js';
import { areas, metrics, theme } from '../chart-fixture.js';
import { struck } from '../crossings.js';
import { clipped, overlaps, readSvg, type SeenSvg } from '../read-svg.js';

const seen = async (chart: DotChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const { women, men, muted, categorical } = theme.charts;
const rows = ({ texts }: SeenSvg, names: readonly string[]) =>
  texts
    .filter(({ text }) => names.includes(text))
    .sort((a, b) => a.baseline - b.baseline)
    .map(({ text }) => text);

describe('rows', () => {
  it('are ordered by the last series, largest first, hidden ones last; or as given', async () => {
    const chart = dots(['A', 'B', 'C'], { Kvinnor: [9, 1, 2], Män: ['..', 4, 8] });
    expect(rows(await seen(chart), ['A', 'B', 'C'])).toEqual(['C', 'B', 'A']);
    expect(rows(await seen({ ...chart, order: 'given' }), ['A', 'B', 'C'])).toEqual(['A', 'B', 'C']);
  });

  it('have a dot for each published value and a thin line between them', async () => {
    const found = await seen(dots(['A', 'B'], { Kvinnor: [2, 1], Män: [4, '..'] }));
    expect(found.symbols.map(({ fill }) => fill)).toEqual([women, men, women]);
    const joins = found.rules.filter(({ stroke }) => stroke === muted);
    expect(joins.map(({ left, right }) => [left, right])).toEqual([
      [expect.closeTo(found.symbols[0]?.left ?? 0, 2), expect.closeTo(found.symbols[1]?.left ?? 0, 2)],
    ]);
  });

  it('place dots from zero, as far as their values', async () => {
    const found = await seen(dots(['A'], { Kvinnor: [2], Män: [4] }));
    const zero = found.rules.find(({ left, right }) => left === right)?.left ?? 0;
    const [near, far] = found.symbols.map(({ left }) => left - zero);
    expect((far ?? 0) / (near ?? 1)).toBeCloseTo(2, 1);
  });

  it('may begin nearer to their values, with an axis that says so', async () => {
    const chart = dots(['A', 'B'], { Kvinnor: [83, 88], Män: [85, 92] }, { decimals: 0 });
    const far = await seen(chart);
    const near = await seen({ ...chart, fromZero: false });
    const spread = ({ symbols }: SeenSvg) =>
      Math.max(...symbols.map(({ left }) => left)) - Math.min(...symbols.map(({ left }) => left));
    expect(spread(near)).toBeGreaterThan(3 * spread(far));
    expect(near.texts.map(({ text }) => text).find((text) => text.startsWith('Procent'))).toMatch(
      /axeln börjar vid 8\d/,
    );
    expect(near.texts.map(({ text }) => text)).not.toContain('0');
  });

  it('without dots have their mark inside the plot, also when that does not begin at zero', async () => {
    const found = await seen(dots(['A', 'B'], { Kvinnor: [83, '..'], Män: [85, '..'] }, { fromZero: false }));
    expect(clipped(found)).toEqual([]);
    expect(found.texts.map(({ text }) => text)).toContain('..');
  });

  it('end with two dots where one is hidden', async () => {
    const found = await seen(dots(['A', 'B'], { Kvinnor: [2, '..'], Män: [4, 'm'] }));
    const mark = found.texts.find(({ text }) => text === '..');
    expect(mark?.baseline).toBe(found.texts.find(({ text }) => text === 'B')?.baseline);
    expect(found.texts.filter(({ text }) => text === '..')).toHaveLength(1);
  });
});

describe('values', () => {
  it('stand on the outer sides of two dots, in the colours of these', async () => {
    const found = await seen(dots(['A'], { Kvinnor: [2.5], Män: [4] }));
    const [low, high] = ['2,5', '4,0'].map((text) => found.texts.find((one) => one.text === text));
    expect(low?.right).toBeLessThan(found.symbols[0]?.left ?? 0);
    expect(high?.left).toBeGreaterThan(found.symbols[1]?.left ?? 0);
  });

  it('give way to an axis for the whole chart when one between two dots has no room', async () => {
    const close = await seen(dots(['A', 'B'], { Låg: [10, 10], Mellan: [20, 11], Hög: [30, 12] }, { decimals: 0 }));
    expect(close.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '10', '20', '30']));
    expect(close.texts.map(({ text }) => text)).not.toContain('11');
    const wide = await seen(dots(['A', 'B'], { Låg: [10, 10], Mellan: [20, 21], Hög: [30, 32] }, { decimals: 0 }));
    expect(wide.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['20', '21', '32']));
    expect(wide.texts.map(({ text }) => text)).not.toContain('0');
  });

  it('are said once of equal dots, the first of which is seen around the last', async () => {
    const found = await seen(dots(['A', 'B'], { Kvinnor: [4.2, 1], Män: [4.2, 2] }));
    expect(found.texts.filter(({ text }) => text === '4,2')).toHaveLength(1);
    const [a, b, c] = found.symbols;
    expect([a?.left, a?.top]).toEqual([b?.left, b?.top]);
    expect([a?.fill, b?.fill]).toEqual([women, men]);
    expect(a?.reach).toBeGreaterThan(1.3 * (c?.reach ?? 0));
  });

  it('both stand to the right of near dots that leave no room between them and the axis', async () => {
    const found = await seen(dots(['A', 'B'], { Kvinnor: [40, 0.6], Män: [50, 1] }));
    const [first, last] = ['0,6', '1,0'].map((text) => found.texts.find((one) => one.text === text));
    const [, , a, b] = found.symbols;
    expect(a?.top).toBe(b?.top);
    expect(first?.left).toBeGreaterThan(b?.left ?? 0);
    expect(last?.left).toBeGreaterThan((first?.right ?? 0) + 3);
    expect(last?.color).not.toBe(first?.color);
  });

  it('have the first between far dots that leave no room to the left', async () => {
    const found = await seen(dots(['A'], { Kvinnor: [0.6], Män: [50] }));
    const first = found.texts.find(({ text }) => text === '0,6');
    const [a, b] = found.symbols;
    expect(first?.left).toBeGreaterThan(a?.left ?? 0);
    expect(first?.right).toBeLessThan(b?.left ?? 0);
  });

  it('of muted dots are as dark as other secondary text', async () => {
    const { texts } = await seen(dots(['A'], { '2020': [2], '2024': [4] }));
    expect(texts.find(({ text }) => text === '2,0')?.color).toBe(theme.colors.secondary);
    expect(texts.find(({ text }) => text === '2020')?.color).toBe(theme.colors.secondary);
  });
});

describe('names', () => {
  it('stand over the dots of the first row, else in a legend with their symbols', async () => {
    const over = await seen(dots(['A', 'B'], { Kvinnor: [2, 1], Män: [4, 3] }));
    expect(over.texts.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['Kvinnor', 'Män']);
    expect(over.symbols).toHaveLength(4);
    const hidden = await seen(dots(['A', 'B'], { Kvinnor: ['..', 1], Män: [4, 3] }));
    expect(hidden.texts.filter(({ bold }) => bold)).toEqual([]);
    expect(hidden.symbols).toHaveLength(5);
  });

  it('of years have the latest in the strong colour', async () => {
    const { symbols } = await seen(dots(['A'], { '2020': [2], '2024': [4] }));
    expect(symbols.map(({ fill }) => fill)).toEqual([muted, categorical[0]]);
  });
});

it('keeps texts apart, inside the drawing and off all dots and lines, whatever the values', async () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10) },
    { weight: 1, arbitrary: fc.constantFrom('..', '.') },
  );
  const grid = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(grid, async (cells) => {
      const kinds = ['Kvinnor', 'Män', 'Uppgift om kön saknas'];
      const series = Object.fromEntries(cells.map((row, index) => [kinds[index] ?? '', row]));
      const found = await seen(dots(Object.keys(areas).slice(0, 6), series));
      expect(overlaps(found.texts)).toEqual([]);
      expect(clipped(found)).toEqual([]);
      expect(struck(found, [])).toEqual([]);
      // Every row is one line of dots, and none of its values stands left of zero.
      expect(new Set(found.symbols.slice(-cells.flat().length).map(({ top }) => top)).size).toBeLessThanOrEqual(7);
      const zero =
        found.rules.find(({ stroke, left, right }) => stroke === theme.colors.axis && left === right)?.left ?? 0;
      const values = found.texts.filter(({ text, baseline }) => /^\d+,\d$/.test(text) && baseline > 20);
      expect(values.filter(({ left }) => left <= zero).map(({ text }) => text)).toEqual([]);
      const dotted = found.texts.filter(({ left, right, top, baseline }) =>
        found.symbols.some(
          (dot) => left < dot.left + 3 && dot.left - 3 < right && top < dot.top + 3 && dot.top - 3 < baseline,
        ),
      );
      expect(dotted.map(({ text }) => text)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
