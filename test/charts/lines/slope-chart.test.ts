import { drawChart } from '../../../src/charts/draw-chart.js';
import type { SlopeChart } from '../../../src/charts/model/chart-model.js';
import { checkChart } from '../../../src/charts/model/check-chart.js';
import { altText } from '../../../src/charts/words/alt-text.js';
import { contrast, type HexColor } from '../../../src/theme/contrast.js';
import { districtNames, metrics, slope, theme } from '../chart-fixture.js';
import { readSvg } from '../read-svg.js';

const seen = async (chart: SlopeChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const eleven = slope(Object.fromEntries(districtNames.map((name, i) => [name, [20 + i, 41 - i]])));

describe('a drawn slope chart', () => {
  it('has a line from year to year for each member, with its value at both ends and its name once', async () => {
    const { texts, paths, symbols } = await seen(slope({ Järva: [52, 41], Farsta: [38, 36] }));
    const x = (name: string) => texts.find(({ text }) => text === name)?.x ?? Number.NaN;
    expect(paths.map(({ left, right }) => [left, right])).toEqual([
      [expect.closeTo(x('2020'), 2), expect.closeTo(x('2024'), 2)],
      [expect.closeTo(x('2020'), 2), expect.closeTo(x('2024'), 2)],
    ]);
    expect(symbols).toHaveLength(4);
    for (const text of ['52', '41', '38', '36', 'Järva', 'Farsta'])
      expect(texts.filter((one) => one.text === text)).toHaveLength(1);
    expect(x('52')).toBeLessThan(x('2020'));
    expect(x('41')).toBeGreaterThan(x('2024'));
  });

  it('stands in proportion', async () => {
    const { paths } = await seen(slope({ A: [0, 10], B: [10, 5] }));
    const [a, b] = paths.map(({ points }) => points.map(([, y]) => y));
    const [zero = 0, ten = 0, five = 0] = [a?.[0], a?.[1], b?.[1]];
    expect((zero - five) / (zero - ten)).toBeCloseTo(0.5, 2);
    expect(b?.[0]).toBeCloseTo(ten, 2);
  });

  it('says when its scale does not start at zero', async () => {
    const unit = async (low: number) => (await seen(slope({ A: [low, 100], B: [90, 95] }))).texts[0]?.text;
    expect(await unit(80)).toBe('Procent (skalan börjar inte vid noll)');
    expect(await unit(10)).toBe('Procent');
  });

  it('keeps the order of the ends in both columns of texts', async () => {
    const { texts } = await seen(eleven);
    const column = (names: readonly string[]) =>
      texts.filter(({ text }) => names.includes(text)).sort((a, b) => a.baseline - b.baseline);
    expect(column([...districtNames]).map(({ text }) => text)).toEqual([...districtNames]);
    const values = texts.filter(({ text }) => /^\d\d$/.test(text));
    const left = values.filter(({ x }) => x < 100).sort((a, b) => a.baseline - b.baseline);
    expect(left.map(({ text }) => Number(text))).toEqual(Array.from({ length: 11 }, (_, i) => 30 - i));
  });

  it('draws no line to a hidden end, marks it, and names the line at both sides', async () => {
    const { texts, paths, symbols } = await seen(slope({ Järva: [52, '..'], Farsta: [38, 36], Bromma: ['..', 'm'] }));
    expect([paths.length, symbols.length]).toEqual([1, 3]);
    const count = (name: string) => texts.filter(({ text }) => text === name).length;
    expect(['Järva', 'Farsta', 'Bromma', '..'].map(count)).toEqual([2, 1, 1, 3]);
    const marks = texts.filter(({ text }) => text === '..');
    expect(new Set(marks.map(({ color }) => color))).toEqual(new Set([theme.colors.secondary]));
  });

  it('sets one line off in its own colour, the others in readable grey', async () => {
    const { texts, paths } = await seen({ ...eleven, highlight: 'Farsta' });
    expect(paths.map(({ stroke }) => stroke)).toEqual([
      ...Array.from({ length: 10 }, () => theme.charts.muted),
      theme.charts.categorical[0],
    ]);
    expect(texts.filter(({ bold, text }) => bold && !/^20/.test(text)).map(({ text }) => text)).toContain('Farsta');
    for (const { color } of texts) expect(contrast(color as HexColor, theme.colors.page)).toBeGreaterThanOrEqual(4.5);
  });

  it('greys nothing for a name that it does not have', async () => {
    const { paths } = await seen({ ...eleven, highlight: 'Sundbyberg' });
    expect(paths.map(({ stroke }) => stroke)).not.toContain(theme.charts.muted);
  });

  it('gives women and men their own colours, dashes and symbols', async () => {
    const base = slope({ Kvinnor: [722, 760], Män: [1622, 1436] });
    const lines = base.lines.map((line) => ({
      ...line,
      role: line.name === 'Män' ? ('men' as const) : ('women' as const),
    }));
    const { paths } = await seen({ ...base, lines });
    expect(paths.map(({ stroke, dash }) => [stroke, dash])).toEqual([
      [theme.charts.women, ''],
      [theme.charts.men, '6,3'],
    ]);
  });

  it('puts a leader where a text could not stand beside its end, never a level one that reads as a minus sign', async () => {
    const leaders = async (chart: SlopeChart) => (await seen(chart)).rules.filter(({ left, right }) => right > left);
    expect(await leaders(slope({ A: [10, 90], B: [90, 10] }))).toEqual([]);
    const found = await leaders(slope({ A: [10, 20], B: [10, 60], C: [90, 90] }));
    expect(found).toHaveLength(2);
    for (const { top, bottom } of found) expect(bottom - top).toBeGreaterThan(3);
  });
});

it('is told line by line', () => {
  const chart = slope({ Järva: [52, 41], Farsta: [38, '..'], Bromma: ['..', '..'] }, { highlight: 'Järva' });
  expect(altText(chart)).toBe(
    'Andel. Lutningsdiagram, procent, 2020 och 2024. Framhävt: Järva. ' +
      'Järva från 52 till 41; Farsta 38 (2020). Redovisas inte: Farsta 2024 och Bromma.',
  );
});

it('is warned of with more than twelve lines', () => {
  const many = (count: number) =>
    slope(Object.fromEntries(Array.from({ length: count }, (_, i) => [`Typ ${i}`, [i, i]])));
  const codes = (chart: SlopeChart) => checkChart(chart, metrics).map(({ code }) => code);
  expect(codes(many(12))).toEqual([]);
  expect(codes(many(13))).toEqual(['SR-DIA-002']);
});
