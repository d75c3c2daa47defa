import { drawChart } from '../../../src/charts/draw-chart.js';
import { chartFigures } from '../../../src/charts/model/chart-figures.js';
import type { StackedBarChart } from '../../../src/charts/model/chart-model.js';
import { altText } from '../../../src/charts/words/alt-text.js';
import { contrast, type HexColor } from '../../../src/theme/contrast.js';
import { type Cell, metrics, published, stacked, theme } from '../chart-fixture.js';
import { readSvg, type SeenSvg } from '../read-svg.js';

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

describe('totals', () => {
  const years = ['2022', '2023', '2024'];
  const whole = (names: readonly string[], cells: readonly Cell[]) =>
    names.map((x, index) => ({ x, y: published(cells[index] ?? 'm') }));
  const columns = (cells: readonly Cell[], b: readonly Cell[] = [30, 25, 10]) =>
    stacked(years, { A: [100, 200, 300], B: b }, { wholes: whole(years, cells) });
  const light = ({ rules }: SeenSvg) => rules.filter(({ stroke }) => stroke === theme.colors.rule);

  it('stand above their columns, values inside the parts, and no axis is left but the base line', async () => {
    const found = await seen(columns([130, 225, 310]));
    for (const [index, total] of ['130', '225', '310'].entries()) {
      const text = found.texts.find((one) => one.text === total);
      const top = found.bars[2 * index + 1];
      expect(text?.x).toBeCloseTo(((top?.left ?? 0) + (top?.right ?? 0)) / 2, 1);
      expect(text?.bottom).toBeLessThan(
        Math.min(...found.bars.filter(({ left }) => left === top?.left).map((b) => b.top)) + 2,
      );
    }
    expect(found.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['100', '200', '300', '30', '25']));
    expect(found.texts.map(({ text }) => text)).not.toContain('0');
    expect(light(found)).toEqual([]);
    expect(found.rules.some(({ stroke, top, bottom }) => stroke === theme.colors.axis && top === bottom)).toBe(true);
  });

  it('give way to the dots of a column with a hidden part, whatever its whole is', async () => {
    const chart = columns([130, 225, 310], [30, '..', 10]);
    const { texts } = await seen(chart);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['130', '310', '..']));
    expect(texts.map(({ text }) => text)).not.toContain('225');
    expect(chartFigures(chart).map(({ text }) => text)).toEqual(['100', '200', '300', '30', '..', '10', '130', '310']);
    expect(altText(chart)).toContain('Totalt: från 130 (2022) till 310 (2024)');
  });

  it.each([
    ['no published whole', [130, '..', 310]],
    ['parts that are less than the whole', [130, 225, 420]],
    ['parts that overlap', [130, 190, 310]],
    ['no whole at all', []],
  ] as const)('are left out, and the axis stays, with %s', async (_, cells) => {
    const chart = columns(cells);
    const found = await seen(chart);
    expect(light(found).length).toBeGreaterThan(2);
    expect(found.texts.map(({ text }) => text)).not.toContain('130');
    expect(chartFigures(chart)).toHaveLength(6);
    expect(altText(chart)).not.toContain('otalt');
  });

  it('may differ from the parts by what rounding leaves', async () => {
    expect((await seen(columns([131, 225, 310]))).texts.map(({ text }) => text)).toContain('131');
  });

  it('stand after rows, which need no axis then', async () => {
    const names = ['Järva', 'Farsta'];
    const chart = stacked(names, { A: [99, 50], B: [1, 50] }, { wholes: whole(names, [100, 100]) });
    const { texts, bars } = await seen(chart);
    const totals = texts.filter(({ text }) => text === '100');
    expect(totals).toHaveLength(2);
    expect(totals[0]?.left).toBeGreaterThan(Math.max(...bars.map(({ right }) => right)));
    expect(texts.map(({ text }) => text)).not.toContain('0');
    expect(altText(chart)).toContain('Järva: A 99; B 1; totalt 100.');
  });
});

describe('months', () => {
  const months = ['Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni', 'Juli', 'Augusti', 'September', 'Oktober'];
  const year = [...months, 'November', 'December'];
  const cells = year.map((_, index) => 20 + index);

  it('run from left to right under short names, each from one base line', async () => {
    const { texts, bars } = await seen(stacked([...year].reverse(), { A: [...cells].reverse(), B: cells }));
    const short = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
    const named = texts.filter(({ text }) => short.includes(text)).sort((a, b) => a.x - b.x);
    expect(named.map(({ text }) => text)).toEqual(short);
    expect(new Set(named.map(({ baseline }) => baseline)).size).toBe(1);
    // A grows from 20 in January to 31 in December.
    const first = bars.filter(({ fill }) => fill === bars[0]?.fill).sort((a, b) => a.left - b.left);
    const heights = first.map(({ top, bottom }) => bottom - top);
    expect((heights.at(-1) ?? 0) / (heights[0] ?? 1)).toBeCloseTo(31 / 20, 1);
  });

  it('are rows like other categories when something else stands among them', async () => {
    const { texts } = await seen(stacked([...year, 'Okänd'], { A: [...cells, 3] }));
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Januari', 'Okänd']));
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

describe('ordered classes', () => {
  it.each([2, 3, 4, 5, 6, 7, 8])('of %i steps run from light to dark, each with its value', async (count) => {
    const rows = Object.fromEntries(Array.from({ length: count }, (_, index) => [`Klass ${index}`, [7, 7]]));
    const { bars, texts } = await seen(stacked(['2020', '2021'], rows, { ordered: true }));
    const ratios = bars.slice(0, count).map(({ fill }) => contrast(fill as HexColor, theme.colors.page));
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
    expect(texts.filter(({ text }) => text === '7')).toHaveLength(2 * count);
  });
});
