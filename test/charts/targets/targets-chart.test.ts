import { drawChart } from '../../../src/charts/draw-chart.js';
import type { TargetsChart } from '../../../src/charts/model/chart-model.js';
import { metrics, theme } from '../chart-fixture.js';
import { aims, targets } from '../district-fixture.js';
import { readSvg } from '../read-svg.js';

const seen = async (chart: TargetsChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const printed = async (chart: TargetsChart) => (await seen(chart)).texts.map(({ text }) => text);

describe('a row', () => {
  it('has its outcome, its target and whether it is reached on one line', async () => {
    const { texts } = await seen(targets({ A: [92.4, 90, 'Helt', 'minst 90'], B: [3, 8, 'Ej'] }));
    const line = (name: string) =>
      texts.filter(({ baseline }) => baseline === texts.find(({ text }) => text === name)?.baseline);
    expect(line('A').map(({ text }) => text)).toEqual(expect.arrayContaining(['A', '92,4', 'minst 90', 'Helt']));
    expect(line('B').map(({ text }) => text)).toEqual(expect.arrayContaining(['B', '3,0', '8', 'Ej']));
    expect(texts.find(({ text }) => text === 'Ej')?.bold).toBe(true);
    expect(texts.find(({ text }) => text === 'Helt')?.bold).toBe(false);
  });

  it('has a bar as long as its outcome and a mark at its target, on one scale', async () => {
    const { bars, rules } = await seen(targets({ A: [80, 40, 'Helt'], B: [20, 60, 'Ej'] }));
    const [a = 0, b = 0] = bars.filter(({ right, left }) => right - left > 8.1).map(({ left, right }) => right - left);
    expect(a / b).toBeCloseTo(4, 2);
    const zero = Math.min(...bars.map(({ left }) => left));
    const marks = rules
      .filter(({ width, left }) => width === 1.75 && left < zero + a + 1)
      .map(({ left }) => left - zero);
    expect([...new Set(marks.map((at) => Math.round((10 * at) / b)))].sort()).toEqual([20, 30]);
  });

  it('has a mark that is light inside its bar and dark outside', async () => {
    const inside = (await seen(targets({ A: [80, 40] }))).rules.filter(({ width }) => width === 1.75);
    expect(inside.map(({ stroke }) => stroke)).toContain(theme.colors.page);
    const outside = (await seen(targets({ A: [20, 40] }))).rules.filter(({ width }) => width === 1.75);
    expect(new Set(outside.map(({ stroke }) => stroke))).toEqual(new Set([theme.colors.text]));
  });

  it('that is hidden has two dots, its target and no bar', async () => {
    const { bars } = await seen(targets({ A: ['..', 40], B: [20, 40, 'Ej'] }));
    expect(bars.filter(({ right, left }) => right - left > 8.1)).toHaveLength(1);
    expect(await printed(targets({ A: ['..', 40], B: [20, 40, 'Ej'] }))).toEqual(expect.arrayContaining(['..', '40']));
  });
});

it('has heads over its columns, and none for judgements that there are not', async () => {
  expect(await printed(aims)).toEqual(expect.arrayContaining(['Utfall', 'Mål']));
  const { width, texts } = await seen(targets({ A: [20, 40] }));
  expect(texts.find(({ text }) => text === 'Mål')?.right).toBeCloseTo(width, 1);
});
