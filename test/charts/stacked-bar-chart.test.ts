import type { StackedBarChart } from '../../src/charts/chart-model.js';
import { drawChart } from '../../src/charts/draw-chart.js';
import { contrast, type HexColor } from '../../src/theme/contrast.js';
import { metrics, stacked, theme } from './chart-fixture.js';
import { readSvg } from './read-svg.js';

const seen = async (chart: StackedBarChart) => readSvg((await drawChart(chart, theme, metrics)).svg);

describe('columns over years', () => {
  const chart = stacked(['2020', '2022', '2023'], { A: [10, 20, 30], B: [30, '..', 10], C: [5, 5, 5] });

  it('stand on zero, in stacking order, as high as their values', async () => {
    const { bars, rules } = await seen(chart);
    const [first, second] = bars;
    const base = Math.max(...rules.filter(({ top, bottom }) => top === bottom).map(({ top }) => top));
    expect(first?.bottom).toBeCloseTo(base, 2);
    expect(second?.bottom).toBeCloseTo(first?.top ?? 0, 2);
    expect(((second?.bottom ?? 0) - (second?.top ?? 0)) / ((first?.bottom ?? 0) - (first?.top ?? 0))).toBeCloseTo(3, 1);
  });

  it('stand at distances proportional to time', async () => {
    const { texts } = await seen(chart);
    const [a = 0, b = 0, c = 0] = ['2020', '2022', '2023'].map((year) => texts.find(({ text }) => text === year)?.x);
    expect((b - a) / (c - b)).toBeCloseTo(2, 2);
  });

  it('have no part for a hidden value but two dots above', async () => {
    const { bars, texts } = await seen(chart);
    expect(bars).toHaveLength(8);
    const year = texts.find(({ text }) => text === '2022')?.x ?? 0;
    expect(texts.filter(({ text }) => text === '..').map(({ x }) => x)).toEqual([expect.closeTo(year, 2)]);
  });

  it('name the parts beside the last column from the top down', async () => {
    const { texts } = await seen(chart);
    const names = texts.filter(({ bold }) => bold).sort((a, b) => a.baseline - b.baseline);
    expect(names.map(({ text }) => text)).toEqual(['C', 'B', 'A']);
  });

  it('part neighbours by white', async () => {
    const { rules, bars } = await seen(chart);
    const white = rules.filter(({ stroke }) => stroke === theme.colors.page);
    expect(white).toHaveLength(bars.length - 3);
  });

  it('have a legend in stacking order when names do not fit', async () => {
    const names = Array.from({ length: 16 }, (_, index) => `Insats nummer ${index} av alla`);
    const rows = Object.fromEntries(names.map((name) => [name, [10, 20]]));
    const { texts } = await seen(stacked(['2020', '2021'], rows));
    expect(texts.filter(({ text }) => names.includes(text)).map(({ text }) => text)).toEqual(names);
    expect(texts.some(({ bold }) => bold)).toBe(false);
  });
});

describe('rows by category', () => {
  it('write values inside the parts when all fit, and have no axis then', async () => {
    const { texts } = await seen(stacked(['Järva', 'Farsta'], { A: [40, 50], B: [60, 50] }, { measure: 'Procent' }));
    expect(texts.map(({ text }) => text)).toEqual(
      ['Procent', 'A', 'B', 'Järva', 'Farsta', '40', '60', '50', '50'].map((text) => expect.stringMatching(text)),
    );
  });

  it('have an axis when some value does not fit', async () => {
    const { texts } = await seen(stacked(['Järva', 'Farsta'], { A: [99, 50], B: [1, 50] }, { measure: 'Procent' }));
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '20', '100', '99']));
    expect(texts.map(({ text }) => text)).not.toContain('1');
  });

  it('end with two dots where a part is hidden', async () => {
    const { texts, bars } = await seen(stacked(['Järva', 'Farsta'], { A: [40, 50], B: ['..', 50] }));
    const mark = texts.find(({ text }) => text === '..');
    expect(mark?.baseline).toBe(texts.find(({ text }) => text === 'Järva')?.baseline);
    // Two patches of the legend, three parts.
    expect(bars).toHaveLength(5);
  });
});

it('gives ordered classes one hue from light to dark, each 3:1 against the page', async () => {
  const rows = { a: [1, 1], b: [1, 1], c: [1, 1], d: [1, 1], e: [1, 1] };
  const { bars } = await seen(stacked(['2020', '2021'], rows, { ordered: true }));
  const ratios = bars.slice(0, 5).map(({ fill }) => contrast(fill as HexColor, '#FFFFFF'));
  expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
});
