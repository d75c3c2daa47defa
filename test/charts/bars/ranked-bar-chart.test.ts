import fc from 'fast-check';
import { rankBars } from '../../../src/charts/bars/rank-bars.js';
import { drawChart } from '../../../src/charts/draw-chart.js';
import type { RankedBarChart } from '../../../src/charts/model/chart-model.js';
import { areas, metrics, published, ranked, theme } from '../chart-fixture.js';
import { clipped, overlaps, readSvg, type SeenSvg } from '../read-svg.js';

const seen = async (chart: RankedBarChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const named = ({ texts }: SeenSvg, names: readonly string[]) =>
  texts.filter(({ text }) => names.includes(text)).sort((a, b) => a.baseline - b.baseline);
const order = async (chart: RankedBarChart) =>
  named(
    await seen(chart),
    chart.bars.map(({ x }) => x),
  ).map(({ text }) => text);

describe('order', () => {
  it('is by published value, then those without one by name', async () => {
    expect(await order(ranked({ Östermalm: '..', Ås: '..', Bromma: 1, Ängby: '..', Farsta: 3 }))).toEqual([
      'Farsta',
      'Bromma',
      'Ås',
      'Ängby',
      'Östermalm',
    ]);
  });

  it('is by name between equal values, and as given where categories have an order', async () => {
    expect(await order(ranked({ Farsta: 2, Bromma: 2 }))).toEqual(['Bromma', 'Farsta']);
    expect(await order(ranked({ Farsta: 1, Norrmalm: '..', Bromma: 2 }, { order: 'given' }))).toEqual([
      'Farsta',
      'Norrmalm',
      'Bromma',
    ]);
  });
});

describe('bars', () => {
  it('start at zero, as long as their values', async () => {
    const { bars } = await seen(ranked({ Farsta: 4, Bromma: 1 }));
    const [long, short] = bars;
    expect(long?.left).toBe(short?.left);
    expect(((long?.right ?? 0) - (long?.left ?? 0)) / ((short?.right ?? 0) - (short?.left ?? 0))).toBeCloseTo(4, 1);
  });

  it('have their values at their ends, and none where a value is hidden', async () => {
    const found = await seen(ranked({ Farsta: 4, Bromma: '..' }));
    expect(found.bars).toHaveLength(1);
    expect(found.texts.find(({ text }) => text === '4,0')?.left).toBeGreaterThan(found.bars[0]?.right ?? 0);
    const mark = found.texts.find(({ text }) => text === '..');
    expect(mark?.baseline).toBe(named(found, ['Bromma'])[0]?.baseline);
  });

  it('are all quiet but the highlighted one', async () => {
    const { bars } = await seen(ranked(areas, { highlight: 'Farsta' }));
    expect(bars.filter(({ fill }) => fill === theme.charts.categorical[0])).toHaveLength(1);
    expect(bars.filter(({ fill }) => fill === theme.charts.muted)).toHaveLength(8);
  });
});

describe("the city's line", () => {
  it('is named above the bars, over its own value', async () => {
    const found = await seen(ranked({ Farsta: 4, Bromma: 1 }, { reference: { label: 'Staden', value: published(2) } }));
    const name = found.texts.find(({ text }) => text === 'Staden 2,0');
    const [long] = found.bars;
    expect(((name?.left ?? 0) + (name?.right ?? 0)) / 2).toBeCloseTo(((long?.left ?? 0) + (long?.right ?? 0)) / 2, 1);
    expect(name?.bottom).toBeLessThan(long?.top ?? 0);
  });

  it('is whole: values that it would touch stand to its right', async () => {
    const chart = ranked({ A: 4, B: 2.6, C: 2.5, D: 1 }, { reference: { label: 'Staden', value: published(2.7) } });
    const found = await seen(chart);
    const line = found.rules.filter(({ left, right }) => left === right && left > (found.bars[1]?.right ?? 0));
    const x = line[0]?.left ?? 0;
    expect(line.every(({ left }) => left === x)).toBe(true);
    const pieces = [...line].sort((a, b) => a.top - b.top);
    for (const [index, { bottom }] of pieces.slice(0, -1).entries()) {
      expect(pieces[index + 1]?.top).toBeCloseTo(bottom, 2);
    }
    expect(pieces.at(-1)?.bottom).toBeGreaterThan(found.bars.at(-1)?.bottom ?? 0);
    for (const value of ['2,6', '2,5']) {
      expect(found.texts.find(({ text }) => text === value)?.left).toBeGreaterThan(x + 2);
    }
    expect(found.texts.find(({ text }) => text === '1,0')?.right).toBeLessThan(x);
  });

  it('is not drawn when the value is not published', async () => {
    const found = await seen(ranked({ Farsta: 4 }, { reference: { label: 'Staden', value: published('..') } }));
    expect(found.texts.some(({ text }) => text.includes('Staden'))).toBe(false);
    expect(found.rules).toHaveLength(1);
  });

  it('crosses no text, and nothing overlaps, wherever it stands', async () => {
    const value = fc.integer({ min: 0, max: 99 }).map((tenths) => tenths / 10);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(value, fc.constant('..')), { minLength: 2, maxLength: 11 }),
        value,
        async (cells, city) => {
          const names = Object.keys(areas);
          const bars = Object.fromEntries(cells.map((cell, index) => [names[index] ?? '', cell]));
          const found = await seen(ranked(bars, { reference: { label: 'Staden', value: published(city) } }));
          expect(overlaps(found.texts)).toEqual([]);
          expect(clipped(found)).toEqual([]);
          const lines = found.rules.filter(
            ({ stroke }) => stroke === theme.colors.text || stroke === theme.colors.page,
          );
          for (const { left, top, bottom } of lines) {
            const hit = found.texts.filter(
              (text) => text.left < left && left < text.right && text.top < bottom && top < text.baseline,
            );
            expect(hit.map(({ text }) => text)).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('what holds the rest comes last, whatever its size', () => {
  const ranks = rankBars({
    order: 'value',
    bars: [
      { x: 'Annan orsak', y: published(90) },
      { x: 'Arbete', y: published(50) },
      { x: 'Studier', y: published('..') },
      { x: 'Flytt', y: published(70) },
    ],
  });
  expect(ranks.map(({ x }) => x)).toEqual(['Flytt', 'Arbete', 'Studier', 'Annan orsak']);
});
