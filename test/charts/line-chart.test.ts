import fc from 'fast-check';
import { exact } from '../../src/arithmetic/exact.js';
import { altText } from '../../src/charts/alt-text.js';
import type { LineChart } from '../../src/charts/chart-model.js';
import { checkChart } from '../../src/charts/check-chart.js';
import { drawChart } from '../../src/charts/draw-chart.js';
import { lineSegments, publishedYears } from '../../src/charts/line-segments.js';
import { contrast, type HexColor } from '../../src/theme/contrast.js';
import { type Cell, homelessness, line, metrics, theme, timeSeries } from './chart-fixture.js';
import { clipped, overlaps, readSvg } from './read-svg.js';

const seen = async (chart: LineChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const segmentYears = (cells: Record<number, Cell>, parts: Partial<LineChart> = {}) => {
  const series = timeSeries('A', 'category', cells);
  return lineSegments(series.points, line({ ...parts, series: [series] })).map((points) => points.map(({ x }) => x));
};

describe('lineSegments', () => {
  it('joins neighbours, whatever the order they come in', () => {
    expect(segmentYears({ 2021: 1, 2020: 2, 2022: 3 })).toEqual([[2020, 2021, 2022]]);
  });

  it('cuts at hidden, missing and absent points', () => {
    expect(segmentYears({ 2015: 1, 2016: '..', 2017: 2, 2018: 3, 2019: 'm', 2020: 4, 2022: 5 })).toEqual([
      [2015],
      [2017, 2018],
      [2020],
      [2022],
    ]);
  });

  it('lets the step decide what a gap is', () => {
    expect(segmentYears({ 2016: 1, 2018: 2, 2022: 3, 2024: 4 }, { step: 2 })).toEqual([
      [2016, 2018],
      [2022, 2024],
    ]);
  });

  it('cuts between the last point before a break and the first after it', () => {
    expect(segmentYears({ 2019: 1, 2020: 2, 2021: 3 }, { breaks: [{ year: 2020, label: 'Ny lag' }] })).toEqual([
      [2019],
      [2020, 2021],
    ]);
  });
});

it('names only years with a published value', () => {
  expect(publishedYears(homelessness.series)).toEqual([2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
  const series = [timeSeries('A', 'women', { 2020: 1, 2021: '..', 2022: 3 }), timeSeries('B', 'men', { 2021: 'm' })];
  expect(publishedYears(series)).toEqual([2020, 2022]);
});

describe('a drawn line chart', () => {
  it('has a time axis proportional to time', async () => {
    const { texts } = await seen(line({ series: [timeSeries('A', 'category', { 2012: 5, 2014: 6, 2020: 7 })] }));
    const [a = 0, b = 0, c = 0] = ['2012', '2014', '2020'].map((year) => texts.find(({ text }) => text === year)?.x);
    expect((c - b) / (b - a)).toBeCloseTo(3, 2);
  });

  it('leaves a gap open: no path spans a hidden year', async () => {
    const { paths, texts, symbols } = await seen(
      line({
        series: [timeSeries('A', 'category', { 2018: 5, 2019: 6, 2020: '..', 2021: 7, 2022: 6, 2023: '..', 2024: 4 })],
      }),
    );
    const at = (year: string) => texts.find(({ text }) => text === year)?.x ?? Number.NaN;
    expect(paths.map(({ left, right }) => [left, right])).toEqual([
      [expect.closeTo(at('2018'), 2), expect.closeTo(at('2019'), 2)],
      [expect.closeTo(at('2021'), 2), expect.closeTo(at('2022'), 2)],
    ]);
    // The isolated last point has a symbol and no path.
    expect(symbols.map(({ left }) => left)).toEqual([expect.closeTo(at('2024'), 2)]);
  });

  it('cuts every line at a break and names it over a vertical line', async () => {
    const { paths, rules, texts } = await seen(homelessness);
    const verticals = rules.filter(({ left, right, top, bottom }) => left === right && bottom - top > 50);
    expect(verticals).toHaveLength(2);
    for (const label of ['Ny definition', 'Ny mätmetod']) {
      const name = texts.find(({ text }) => text === label);
      expect(verticals.some(({ left }) => Math.abs(left - (name?.x ?? 0)) < 0.1)).toBe(true);
    }
    for (const { left } of verticals) expect(paths.filter((path) => path.left < left && left < path.right)).toEqual([]);
  });

  it('tells series apart by colour, dash and a name of their own', async () => {
    const { paths, texts } = await seen(homelessness);
    const looks = new Map(paths.map(({ stroke, dash }) => [stroke, dash]));
    expect([...looks]).toEqual([
      ['#12436D', ''],
      ['#F46A25', '6,3'],
      ['#3D3D3D', '2,2'],
    ]);
    expect(texts.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['Kvinnor', 'Män', 'Totalt']);
  });

  it('says when the axis does not start at zero', async () => {
    const series = [timeSeries('A', 'category', { 2020: 52, 2021: 48 })];
    const unit = async (fromZero: boolean) =>
      (await seen(line({ series, fromZero, measure: 'Procent' }))).texts.find(({ text }) => text.startsWith('Procent'))
        ?.text;
    expect(await unit(false)).toBe('Procent (axeln börjar vid 48)');
    expect(await unit(true)).toBe('Procent');
  });

  it('marks a series without published values by its name and two dots, and no line', async () => {
    const { texts, paths, symbols } = await seen(
      line({
        series: [
          timeSeries('Kvinnor', 'women', { 2020: 3, 2021: 4 }),
          timeSeries('Män', 'men', { 2020: '..', 2021: '..' }),
        ],
      }),
    );
    expect(texts.map(({ text }) => text)).toContain('Män ..');
    expect([paths.length, symbols.length]).toEqual([1, 1]);
  });

  describe('with a target', () => {
    const series = [timeSeries('A', 'category', { 2022: 10, 2023: 12, 2024: 14 })];
    const aim = (label: string, value: string) => ({ label, value: exact(value) });

    it('has a dashed level across the plot, on the axis, named at its end', async () => {
      const { rules, texts } = await seen(line({ series, target: aim('Mål', '24') }));
      const level = rules.find(({ dash, top, bottom }) => dash === '4,3' && top === bottom);
      const name = texts.find(({ text }) => text === 'Mål 24');
      expect(level).toBeDefined();
      expect(Math.abs((level?.top ?? 0) - ((name?.top ?? 0) + (name?.baseline ?? 0)) / 2)).toBeLessThan(0.1);
      // Twenty-four is covered by the axis, which the values alone would have ended at fifteen.
      const highest = texts
        .filter(({ text }) => /^\d+$/.test(text) && Number(text) < 100)
        .map(({ text }) => Number(text));
      expect(Math.max(...highest)).toBeGreaterThanOrEqual(24);
      const plotTop = Math.min(...rules.filter(({ top, bottom }) => top === bottom).map(({ top }) => top));
      expect(level?.top).toBeGreaterThanOrEqual(plotTop);
    });

    it('says another year than the last shown, and every decimal that it was set with', async () => {
      const { texts } = await seen(line({ series, target: aim('Mål 2026', '12500.5') }));
      expect(texts.map(({ text }) => text)).toContain('Mål 2026: 12\u00a0500,5');
      expect(altText(line({ series, target: aim('Mål 2026', '2.25') }))).toContain(' Mål 2026: 2,25.');
      expect(altText(line({ series, target: aim('Mål', '24') }))).toContain(' Mål: 24.');
    });
  });

  describe('with events', () => {
    const series = [timeSeries('A', 'category', { 2020: 10, 2021: 11, 2022: 10, 2023: 12, 2024: 14 })];

    it('has a thin line at the year with its name over it', async () => {
      const { rules, texts, paths } = await seen(
        line({ series, annotations: [{ year: 2022, label: 'Digital anmälan' }] }),
      );
      const year = texts.find(({ text }) => text === '2022')?.x ?? Number.NaN;
      const upright = rules.filter(({ left, right, top, bottom }) => left === right && bottom - top > 50);
      expect(upright.map(({ left }) => left)).toEqual([expect.closeTo(year, 2)]);
      const name = texts.find(({ text }) => text === 'Digital anmälan');
      expect(name?.x).toBeCloseTo(year, 1);
      expect(name?.bottom).toBeLessThan(upright[0]?.bottom ?? 0);
      // An event is no break.
      expect(paths).toHaveLength(1);
    });

    it('keeps off the names of breaks, and leaves out what is not within the years', async () => {
      const { texts } = await seen(
        line({
          series,
          breaks: [{ year: 2022, label: 'Tidsseriebrott' }],
          annotations: [
            { year: 2022, label: 'Digital anmälan' },
            { year: 2019, label: 'Ny lag' },
          ],
        }),
      );
      const names = texts.map(({ text }) => text);
      expect(names).toEqual(expect.arrayContaining(['Tidsseriebrott', 'Digital anmälan']));
      expect(names).not.toContain('Ny lag');
      expect(overlaps(texts)).toEqual([]);
    });

    it('is told', () => {
      const annotations = [{ year: 2022, label: 'Digital anmälan' }];
      expect(altText(line({ series, annotations }))).toContain(' Markerat 2022: Digital anmälan.');
    });
  });

  describe('with one line set off', () => {
    const names = ['Järva', 'Bromma', 'Farsta', 'Kungsholmen', 'Norrmalm', 'Skarpnäck', 'Södermalm', 'Östermalm'];
    const series = names.map((name, i) => timeSeries(name, 'category', { 2022: 10 + i, 2023: 20 - i, 2024: 11 + i }));
    const chart = line({ series, highlight: 'Farsta' });

    it('has that line in its colour, on top and bold, the others grey with readable names', async () => {
      const { paths, texts } = await seen(chart);
      expect(paths.map(({ stroke }) => stroke)).toEqual([
        ...Array.from({ length: 7 }, () => theme.charts.muted),
        theme.charts.categorical[0],
      ]);
      expect(texts.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['Farsta']);
      for (const name of names) {
        const text = texts.find((one) => one.text === name);
        expect(contrast((text?.color ?? '') as HexColor, theme.colors.page)).toBeGreaterThanOrEqual(4.5);
      }
    });

    it('may have more than four lines, and says in words which is set off', () => {
      expect(checkChart(chart, metrics)).toEqual([]);
      expect(checkChart(line({ series }), metrics).map(({ code }) => code)).toEqual(['SR-DIA-002']);
      const told = altText(chart);
      expect(told).toContain(' Framhävt: Farsta.');
      expect(told).toContain('Järva: från 10 (2022) till 11 (2024). ');
      expect(told).toContain('Farsta: från 12 (2022, lägst) till 13 (2024), högst 18 (2023).');
    });

    it('keeps the colour of women and men', async () => {
      const sexes = [
        timeSeries('Kvinnor', 'women', { 2023: 1, 2024: 2 }),
        timeSeries('Män', 'men', { 2023: 3, 2024: 2 }),
      ];
      const { paths } = await seen(line({ series: sexes, highlight: 'Män' }));
      expect(paths.map(({ stroke }) => stroke)).toEqual([theme.charts.muted, theme.charts.men]);
    });
  });

  it('keeps its layout for any series', async () => {
    const cell = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
      { weight: 1, arbitrary: fc.constantFrom('..', 'm') },
    );
    const cells = fc.dictionary(fc.integer({ min: 2005, max: 2024 }).map(String), cell, { minKeys: 1, maxKeys: 20 });
    const name = fc.constantFrom(
      'Kvinnor',
      'Ensamstående kvinnor med barn',
      'Övriga',
      'Hushåll utan barn i åldern 0–17 år',
    );
    const breaks = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2006, max: 2024 }),
        label: fc.constantFrom('Ny definition', 'Ny lag', 'Nytt verksamhetssystem'),
      }),
      { maxLength: 3, selector: ({ year }) => year },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, cells), { minLength: 1, maxLength: 6 }),
        breaks,
        async (entries, cuts) => {
          const series = entries.map(([label, values]) =>
            timeSeries(label, 'category', values as Record<number, Cell>),
          );
          const found = await seen(line({ series, breaks: cuts }));
          expect(overlaps(found.texts)).toEqual([]);
          expect(clipped(found)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
