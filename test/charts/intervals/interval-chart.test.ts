import { drawChart } from '../../../src/charts/draw-chart.js';
import type { IntervalChart } from '../../../src/charts/model/chart-model.js';
import { areas, metrics, published, theme } from '../chart-fixture.js';
import { answers, interval } from '../district-fixture.js';
import { readSvg, type SeenSvg } from '../read-svg.js';

const seen = async (chart: IntervalChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const text = ({ texts }: SeenSvg, wanted: string) => texts.find((one) => one.text === wanted);
const { muted, categorical } = theme.charts;
const plain = interval(
  Object.fromEntries(Object.entries(areas).map(([name, value]) => [name, [value] as const])),
  2.7,
  {
    decimals: 1,
  },
);

describe('rows', () => {
  it('are ordered by value, then those not compared, then those without a value by name', async () => {
    const found = await seen(answers);
    const names = new Set(answers.points.map(({ name }) => name));
    const order = found.texts.filter((one) => names.has(one.text)).sort((a, b) => a.baseline - b.baseline);
    expect(order.map((one) => one.text)).toEqual([
      ...['Kungsholmen', 'Bromma', 'Södermalm', 'Skarpnäck', 'Enskede-Årsta-Vantör', 'Hässelby-Vällingby', 'Farsta'],
      ...['Järva', 'Hägersten-Älvsjö', 'Norrmalm', 'Östermalm'],
    ]);
  });

  it('have their value at the right, under each other; hidden ones two dots and no mark', async () => {
    const found = await seen(answers);
    const right = new Set(['91', '87', '71', '92'].map((value) => Math.round(text(found, value)?.right ?? 0)));
    expect(right).toEqual(new Set([Math.round(found.width)]));
    expect(found.texts.filter((one) => one.text === '..')).toHaveLength(2);
    const row = text(found, 'Norrmalm')?.baseline ?? 0;
    const near = (at: number) => Math.abs(at - (row - 3)) < 5;
    expect(found.symbols.some(({ top }) => near(top))).toBe(false);
  });

  it('of too few say so in place of a mark', async () => {
    const found = await seen(answers);
    expect(text(found, 'För litet underlag')?.baseline).toBe(text(found, 'Hägersten-Älvsjö')?.baseline);
    const unknown = answers.points.map((one) => (one.leftOut ? { ...one, leftOut: 'unknown' as const } : one));
    expect(text(await seen({ ...answers, points: unknown }), 'Jämförs inte')).toBeDefined();
  });
});

describe('whiskers', () => {
  it('reach from end to end of the interval, on the axis’ scale', async () => {
    const found = await seen(interval({ Järva: [50, 40, 70], Farsta: [20, 10, 30] }, 40));
    const ticks = found.texts.filter((one) => /^\d+$/.test(one.text) && one.baseline > found.height - 8);
    const at = (value: number) => {
      const [first, last] = [ticks[0], ticks.at(-1)];
      if (!first || !last) throw new Error('no axis');
      return first.x + ((value - Number(first.text)) / (Number(last.text) - Number(first.text))) * (last.x - first.x);
    };
    const drawn = found.rules.filter(({ stroke, width }) => stroke === muted && width === 1.5);
    const ends = drawn.map(({ left, right }) => [left, right]);
    expect(ends).toContainEqual([expect.closeTo(at(40), 1), expect.closeTo(at(70), 1)]);
    expect(ends).toContainEqual([expect.closeTo(at(10), 1), expect.closeTo(at(30), 1)]);
  });

  it('are explained above; without them no dot is grey and nothing is explained', async () => {
    expect(text(await seen(answers), 'Konfidensintervall, 95 procent')).toBeDefined();
    const found = await seen(plain);
    expect(found.texts.some((one) => one.text.startsWith('Konfidensintervall'))).toBe(false);
    expect(new Set(found.symbols.map(({ fill }) => fill))).toEqual(new Set([categorical[0]]));
    expect(found.rules.filter(({ width }) => width === 1.5)).toEqual([]);
  });
});

it('marks what deviates by shape, shade and weight', async () => {
  const found = await seen(answers);
  expect(['Järva', '71'].map((one) => text(found, one)?.bold)).toEqual([true, true]);
  expect(['Farsta', '78'].map((one) => text(found, one)?.bold)).toEqual([false, false]);
  expect(found.symbols.filter(({ fill }) => fill === categorical[0])).toHaveLength(2);
  expect(text(found, 'Avviker nedåt')).toBeDefined();
  expect(text(found, 'Avviker uppåt')).toBeUndefined();
});

it('draws the city across with its value, and none when that is hidden', async () => {
  const found = await seen(plain);
  const line = found.rules.find(({ stroke, left, right }) => stroke === theme.colors.text && left === right);
  const label = text(found, 'Staden 2,7');
  expect(((label?.left ?? 0) + (label?.right ?? 0)) / 2).toBeCloseTo(line?.left ?? -1, 0);
  const hidden = await seen({ ...plain, reference: { label: 'Staden', value: published('..') } });
  expect(hidden.texts.some((one) => one.text.startsWith('Staden'))).toBe(false);
});
