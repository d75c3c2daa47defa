import fc from 'fast-check';
import { drawChart } from '../../../src/charts/draw-chart.js';
import type { GroupedBarChart } from '../../../src/charts/model/chart-model.js';
import { grouped } from '../bar-fixture.js';
import { metrics, theme } from '../chart-fixture.js';
import { astride, struck } from '../crossings.js';
import { clipped, overlaps, readSvg, type SeenSvg } from '../read-svg.js';

const seen = async (chart: GroupedBarChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const { women, men, muted, categorical } = theme.charts;
const length = ({ bars }: SeenSvg, index: number) => (bars[index]?.right ?? 0) - (bars[index]?.left ?? 0);
const height = ({ bars }: SeenSvg, index: number) => (bars[index]?.bottom ?? 0) - (bars[index]?.top ?? 0);
const plain = ({ texts }: SeenSvg) => texts.map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('rows by category', () => {
  it('have bars from zero in the order of the series, each with its value at its end', async () => {
    const found = await seen(grouped(['Järva', 'Farsta'], { Kvinnor: [40, 10], Män: [20, 30] }));
    expect(found.bars.map(({ fill }) => fill)).toEqual([women, men, women, men]);
    expect(length(found, 0) / length(found, 1)).toBeCloseTo(2, 1);
    expect(found.bars[0]?.bottom).toBeLessThan(found.bars[1]?.top ?? 0);
    const value = found.texts.find(({ text }) => text === '40');
    expect(value?.left).toBeGreaterThan(found.bars[0]?.right ?? 0);
    // One line: the base. No grid, no axis.
    expect(found.rules).toHaveLength(1);
  });

  it('are named after the values when there is room, else inside the bars', async () => {
    const names = async (first: number) => {
      const found = await seen(grouped(['Järva', 'Farsta'], { Kvinnor: [first, 100], Män: [first, 90] }));
      return found.texts.filter(({ bold }) => bold).map((text) => [text.text, text.left > (found.bars[0]?.right ?? 0)]);
    };
    expect(await names(40)).toEqual([
      ['Kvinnor', true],
      ['Män', true],
    ]);
    expect(await names(100)).toEqual([
      ['Kvinnor', false],
      ['Män', false],
    ]);
  });

  it('have a legend when a name fits nowhere', async () => {
    const name = 'Personer som bor varaktigt tillsammans med minst en annan vuxen person';
    const found = await seen(grouped(['Järva'], { [name]: [3], Övriga: [12] }));
    expect(found.texts.filter(({ bold }) => bold)).toEqual([]);
    expect(found.bars).toHaveLength(4);
  });

  it('have the latest year in the strong colour and the earlier one muted', async () => {
    const { bars } = await seen(grouped(['Järva'], { '2023': [40], '2024': [20] }));
    expect(bars.map(({ fill }) => fill)).toEqual([muted, categorical[0]]);
  });

  it('have two dots where a hidden bar would begin, and a zero beside no bar', async () => {
    const found = await seen(grouped(['Järva', 'Farsta'], { A: ['..', 0], B: [20, 30] }));
    const drawn = found.bars.filter(({ left }) => left === found.bars[0]?.left);
    expect(drawn).toHaveLength(3);
    expect(length(found, 1)).toBeCloseTo(0, 2);
    const [mark, zero] = ['..', '0'].map((text) => found.texts.find((one) => one.text === text));
    expect(mark?.left).toBeCloseTo(zero?.left ?? 0, 2);
  });

  it('go to the left below zero', async () => {
    const found = await seen(grouped(['Folkökning'], { '2023': [-800], '2024': [1600] }));
    expect(found.bars[0]?.right).toBeCloseTo(found.bars[1]?.left ?? 0, 2);
    expect(plain(found)).toContain('−800');
  });
});

describe('columns over years', () => {
  const surveys = ['2018', '2020', '2021'];

  it('stand in groups at distances proportional to time, with values and no grid', async () => {
    const found = await seen(grouped(surveys, { Flickor: [300, 340, 360], Pojkar: [400, 420, '..'] }));
    const [a = 0, b = 0, c = 0] = surveys.map((year) => found.texts.find(({ text }) => text === year)?.x);
    expect((b - a) / (c - b)).toBeCloseTo(2, 2);
    expect(height(found, 1) / height(found, 0)).toBeCloseTo(4 / 3, 2);
    expect(plain(found)).toEqual(expect.arrayContaining(['300', '420', '..']));
    expect(found.rules.filter(({ stroke }) => stroke === theme.colors.rule)).toEqual([]);
  });

  it.each([
    ['with values', [300, 340, 360]],
    ['with a low first group', [3, 340, 360]],
    ['with a grid', [30_000_000_000, 34_000_000_000, 36_000_000_000]],
  ])('are named in one line above the plot, in their order, %s', async (_, cells) => {
    const found = await seen(grouped(surveys, { Flickor: cells, Pojkar: cells }));
    const names = found.texts.filter(({ text }) => text === 'Flickor' || text === 'Pojkar');
    expect(names.map(({ text, bold }) => [text, bold])).toEqual([
      ['Flickor', false],
      ['Pojkar', false],
    ]);
    expect(names[0]?.baseline).toBe(names[1]?.baseline);
    const others = found.texts.filter((text) => /^[\d\s]+$/u.test(text.text)).map(({ top }) => top);
    expect(Math.max(...names.map(({ bottom }) => bottom))).toBeLessThan(Math.min(...others));
  });

  it('have one mark over a group whose columns are too narrow for their own', async () => {
    const years = Array.from({ length: 15 }, (_, index) => String(2010 + index));
    const rows = { A: years.map(() => '..'), B: years.map(() => '..'), C: years.map(() => 5000) };
    const found = await seen(grouped(years, rows));
    const marks = found.texts.filter(({ text }) => text === '..');
    expect(marks).toHaveLength(15);
    expect(Math.max(...marks.map(({ baseline }) => baseline))).toBeLessThan(found.bars[0]?.top ?? 0);
  });

  it('have a light grid from zero and a legend when values do not fit', async () => {
    const years = Array.from({ length: 10 }, (_, index) => String(2015 + index));
    const cells = years.map((_, index) => 3300 + 100 * index);
    const found = await seen(grouped(years, { Kvinnor: cells, Män: cells }));
    expect(plain(found)).toEqual(expect.arrayContaining(['0', '1 000', '5 000']));
    expect(plain(found)).not.toContain('3 300');
    expect(found.texts.filter(({ bold }) => bold)).toEqual([]);
  });
});

it('keeps texts apart, inside the drawing and off lines and edges, whatever the values', async () => {
  const names = ['Järva', 'Särskilt boende för personer med psykisk funktionsnedsättning', 'Farsta', 'Bromma'];
  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -20, max: 9999 }) },
    { weight: 1, arbitrary: fc.constant('..') },
  );
  const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(grid, fc.boolean(), async (cells, byYear) => {
      const kinds = ['Kvinnor', 'Män', 'Uppgift om kön saknas'];
      const rows = Object.fromEntries(cells.map((row, index) => [kinds[index] ?? '', row]));
      const found = await seen(grouped(byYear ? ['2018', '2020', '2022', '2023'] : names, rows));
      expect(overlaps(found.texts)).toEqual([]);
      expect(clipped(found)).toEqual([]);
      expect(astride(found)).toEqual([]);
      expect(struck(found, [theme.colors.rule])).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
