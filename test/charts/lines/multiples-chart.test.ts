import { drawChart } from '../../../src/charts/draw-chart.js';
import type { MultiplesChart } from '../../../src/charts/model/chart-model.js';
import { checkChart } from '../../../src/charts/model/check-chart.js';
import { altText } from '../../../src/charts/words/alt-text.js';
import { type Cell, districtNames, metrics, multiples, theme, timeSeries } from '../chart-fixture.js';
import { readSvg } from '../read-svg.js';

const seen = async (chart: MultiplesChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const one = (cells: Readonly<Record<number, Cell>>) => [timeSeries('Andel', 'category', cells)];
const sexes = (women: Readonly<Record<number, Cell>>, men: Readonly<Record<number, Cell>>) => [
  timeSeries('Kvinnor', 'women', women),
  timeSeries('Män', 'men', men),
];
const years = (from: number, to: number) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, 10 + ((i * 7) % 5)]));

const eleven = multiples(Object.fromEntries(districtNames.map((name, i) => [name, one({ 2020: i, 2024: i + 1 })])));

describe('a drawn small multiple', () => {
  it('has its panels in three columns of equal plots, two or four panels in two', async () => {
    const columns = async (chart: MultiplesChart) => {
      const { texts } = await seen(chart);
      const titles = texts.filter(({ bold }) => bold).map(({ left }) => Math.round(left));
      return [...new Set(titles)].length;
    };
    expect(await columns(eleven)).toBe(3);
    expect(await columns({ ...eleven, panels: eleven.panels.slice(0, 4) })).toBe(2);
    expect(await columns({ ...eleven, panels: eleven.panels.slice(0, 2) })).toBe(2);
  });

  it('has common scales: equal values stand equally high in a row, equal years at equal distances', async () => {
    const chart = multiples({ A: one({ 2020: 5, 2022: 9 }), B: one({ 2020: 5, 2024: 100 }) });
    const { symbols, texts } = await seen(chart);
    const [, row] = [symbols[0], symbols.map(({ left, top }) => [left, top] as const)];
    const [a2020, a2022, b2020] = [row[0], row[1], row[2]];
    expect(a2020?.[1]).toBeCloseTo(b2020?.[1] ?? 0, 2);
    expect(a2022?.[1]).toBeLessThan(a2020?.[1] ?? 0);
    const named = texts.filter(({ text }) => text === '2020' || text === '2024').sort((x, y) => x.x - y.x);
    expect(named.map(({ text }) => text)).toEqual(['2020', '2024', '2020', '2024']);
    const [first, last, second, end] = named.map(({ x }) => x);
    expect((last ?? 0) - (first ?? 0)).toBeCloseTo((end ?? 0) - (second ?? 0), 2);
    expect(a2022?.[0]).toBeCloseTo(((first ?? 0) + (last ?? 0)) / 2, 2);
  });

  it('names values in the left column and years under the lowest panel of each column only', async () => {
    const { texts } = await seen(eleven);
    expect(texts.filter(({ text }) => text === '2024')).toHaveLength(3);
    const zeros = texts.filter(({ text }) => text === '0');
    expect(zeros).toHaveLength(4);
    expect(new Set(zeros.map(({ right }) => right)).size).toBe(1);
  });

  it('has its years on one line when the last row is not full', async () => {
    for (const chart of [eleven, { ...eleven, panels: eleven.panels.slice(0, 7) }]) {
      const years = (await seen(chart)).texts.filter(({ text }) => text === '2024');
      expect(years).toHaveLength(3);
      expect(new Set(years.map(({ baseline }) => baseline)).size).toBe(1);
    }
  });

  it('has panels of at least 28 mm, and a scale that ends close above the largest value', async () => {
    const { texts } = await seen(multiples({ A: one({ 2020: 250, 2024: 700 }), B: one({ 2024: 120 }) }));
    const scale = texts.filter(({ text }) => /^\d00$|^0$/.test(text) && text !== '700');
    expect(scale.map(({ text }) => text)).toEqual(['0', '200', '400', '600', '800']);
    const [low, high] = [scale[0]?.baseline ?? 0, scale.at(-1)?.baseline ?? 0];
    expect(low - high).toBeGreaterThanOrEqual(28 * (72 / 25.4));
  });

  it('names women and men once and labels the last value of each', async () => {
    const chart = multiples({
      A: sexes({ 2023: 5, 2024: 41 }, { 2023: 6, 2024: 52 }),
      B: sexes({ 2024: 43 }, { 2024: 64 }),
    });
    const { texts } = await seen(chart);
    const count = (name: string) => texts.filter(({ text }) => text === name).length;
    expect(['Kvinnor', 'Män', '41', '52', '43', '64'].map(count)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('has no legend for a single line', async () => {
    expect((await seen(eleven)).texts.map(({ text }) => text)).not.toContain('Andel');
  });

  it('wraps a wide name and keeps the whole of it', async () => {
    const name = 'Särskilt boende för personer med psykisk funktionsnedsättning';
    const { texts } = await seen(multiples({ [name]: one(years(2015, 2024)), B: one(years(2015, 2024)), C: one({}) }));
    const lines = texts.filter(({ text, bold }) => bold && name.includes(text)).map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(name);
  });

  it('leaves gaps open, cuts at a break, and says where the break is', async () => {
    const chart = multiples(
      { A: one({ 2019: 1, 2020: 2, 2021: 3, 2022: '..', 2023: 4, 2024: 5 }), B: one({ 2019: 3 }) },
      { breaks: [{ year: 2020, label: 'Ny lag' }] },
    );
    const { paths, rules, texts } = await seen(chart);
    // 2020–2021 and 2023–2024; 2019 stands alone before the break.
    expect(paths).toHaveLength(2);
    const uprights = rules.filter(({ left, right, top, bottom }) => left === right && bottom - top > 40);
    expect(uprights).toHaveLength(2);
    for (const { left } of uprights) expect(paths.filter((path) => path.left < left && left < path.right)).toEqual([]);
    expect(texts.map(({ text }) => text)).toContain('Ny lag 2020');
  });

  it('marks a hidden last value, and says in a panel without values that it has none', async () => {
    const chart = multiples({
      A: one({ 2023: 3, 2024: '..' }),
      B: one({ 2023: '..', 2024: '..' }),
      C: one({ 2024: 8 }),
    });
    const { texts, symbols } = await seen(chart);
    expect(texts.filter(({ text }) => text === '..')).toHaveLength(1);
    expect(texts.map(({ text }) => text).join(' ')).toContain('Inga uppgifter redovisas.');
    expect(symbols).toHaveLength(2);
  });

  it('says when the axes do not start at zero', async () => {
    const chart = multiples({ A: one({ 2023: 91, 2024: 94 }), B: one({ 2024: 97 }) }, { fromZero: false });
    expect((await seen(chart)).texts[0]?.text).toBe('Procent (axlarna börjar vid 90)');
  });
});

it('is told panel by panel', () => {
  const chart = multiples({
    Järva: sexes({ 2022: 5, 2024: 4 }, { 2022: 6, 2024: '..' }),
    Farsta: sexes({ 2022: '..', 2024: '..' }, { 2022: 'm', 2024: '..' }),
  });
  expect(altText(chart)).toBe(
    'Andel. Linjediagram i 2 rutor med samma skalor, procent, 2022–2024. ' +
      'Järva: kvinnor från 5 (2022) till 4 (2024); män 6 (2022). Redovisas inte: Järva män 2024 och Farsta.',
  );
});

it('is warned of with more than three lines in a panel or more than twelve panels', () => {
  const codes = (chart: MultiplesChart) => checkChart(chart, metrics).map(({ code, message }) => `${code} ${message}`);
  const crowd = ['a', 'b', 'c', 'd'].map((name) => timeSeries(name, 'category', { 2024: 1 }));
  expect(codes(eleven)).toEqual([]);
  expect(codes(multiples({ A: crowd, B: crowd }))).toEqual([
    expect.stringMatching(/^SR-DIA-002 .* har 4 serier; fler än 3 /),
  ]);
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`Ruta ${i}`, one({ 2024: 1 })]));
  expect(codes(multiples(many))).toEqual([expect.stringMatching(/^SR-DIA-002 .* har 13 rutor; fler än 12 /)]);
});
