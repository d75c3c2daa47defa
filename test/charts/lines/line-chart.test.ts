import fc from 'fast-check';
import { exact } from '../../../src/arithmetic/exact.js';
import { drawChart } from '../../../src/charts/draw-chart.js';
import { lineSegments, publishedYears } from '../../../src/charts/lines/line-segments.js';
import type { LineChart } from '../../../src/charts/model/chart-model.js';
import { checkChart } from '../../../src/charts/model/check-chart.js';
import { altText } from '../../../src/charts/words/alt-text.js';
import { contrast, type HexColor } from '../../../src/theme/contrast.js';
import { type Cell, homelessness, line, metrics, theme, timeSeries } from '../chart-fixture.js';
import { clipped, overlaps, readSvg } from '../read-svg.js';

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

describe('the years under a line', () => {
  const named = async (years: readonly number[]) => {
    const cells = Object.fromEntries(years.map((year) => [year, 5]));
    const { texts } = await seen(line({ series: [timeSeries('A', 'category', cells)] }));
    return texts.flatMap(({ text }) => (/^20\d\d$/.test(text) ? [Number(text)] : []));
  };
  const from = (first: number) => Array.from({ length: 2025 - first }, (_, index) => first + index);

  it('are all named where they fit', async () => {
    expect(await named(from(2014))).toEqual(from(2014));
  });

  it('are else named at equal distances back from the last', async () => {
    for (const first of [2001, 2002, 2003, 2004]) {
      const years = await named(from(first));
      const [step = 0] = years.slice(1).map((year, index) => year - (years[index] ?? 0));
      expect(step).toBeGreaterThan(1);
      expect(years).toEqual(from(first).filter((year) => (2024 - year) % step === 0));
    }
  });
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
      ['#3D3D3D', ''],
    ]);
    const ends = ['Kvinnor 760', 'Män 1\u00a0436', 'Totalt 2\u00a0196'];
    expect(texts.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(ends);
  });

  it('makes the total the heaviest line', async () => {
    const { paths } = await seen(homelessness);
    const widths = (color: string) => paths.filter(({ stroke }) => stroke === color).map(({ width }) => width);
    const { women, men, total } = theme.charts;
    expect(Math.min(...widths(total))).toBeGreaterThan(Math.max(...widths(women), ...widths(men)) + 0.5);
  });

  describe('the names at the ends', () => {
    const ends = async (cells: Readonly<Record<string, Readonly<Record<number, Cell>>>>) => {
      const series = Object.entries(cells).map(([name, values]) => timeSeries(name, 'category', values));
      return (await seen(line({ series }))).texts.filter(({ bold }) => bold).map(({ text }) => text);
    };

    it('say the values of the last year, and none of a line that ends before it', async () => {
      expect(await ends({ A: { 2023: 7, 2024: 3420 }, B: { 2023: 9, 2024: '..' } })).toEqual(['A 3\u00a0420', 'B']);
      expect(await ends({ A: { 2023: 7, 2024: 3420 } })).toEqual(['3\u00a0420']);
    });

    it('say no values when one of them would need a line more', async () => {
      const long = 'Verksamhetsutvecklingsområde';
      const names = await ends({ [long]: { 2023: 7, 2024: 342_000_000 }, B: { 2023: 9, 2024: 8 } });
      expect(names).toEqual([long, 'B']);
    });
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
    const series = [timeSeries('A', 'category', { 2020: 10, 2021: 11, 2022: 10, 2023: 12, 2024: 14 })];
    const aim = (year: number, value: string) => ({ label: `Mål ${year}`, year, value: exact(value) });
    const drawn = async (year: number, value: string, parts: Partial<LineChart> = {}) => {
      const found = await seen(line({ series, target: aim(year, value), ...parts }));
      const level = found.rules.find(({ dash, top, bottom }) => dash === '4,3' && top === bottom);
      const at = (name: number) => found.texts.find(({ text }) => text === String(name))?.x ?? Number.NaN;
      return { ...found, level, at, name: found.texts.find(({ text }) => text.startsWith('Mål')) };
    };

    it('has a dashed level around its own year, within the axis', async () => {
      const { level, at, texts } = await drawn(2022, '24');
      expect(level?.left).toBeCloseTo((at(2021) + at(2022)) / 2, 1);
      expect(level?.right).toBeCloseTo((at(2022) + at(2023)) / 2, 1);
      // Twenty-four is covered by the axis, which the values alone would have ended at fifteen.
      const highest = texts
        .filter(({ text }) => /^\d+$/.test(text) && Number(text) < 100)
        .map(({ text }) => Number(text));
      expect(Math.max(...highest)).toBeGreaterThanOrEqual(24);
    });

    it('reaches the side of the plot in the last year, as one for a year to come does', async () => {
      for (const year of [2024, 2026]) {
        const { level, at, rules } = await drawn(year, '24');
        const grid = rules.find(({ stroke }) => stroke === theme.colors.rule);
        expect(level?.left).toBeCloseTo((at(2023) + at(2024)) / 2, 1);
        expect(level?.right).toBeCloseTo(grid?.right ?? 0, 1);
      }
    });

    it('is neither drawn nor told before the first year shown', async () => {
      const { level, name } = await drawn(2019, '24');
      expect([level, name]).toEqual([undefined, undefined]);
      expect(altText(line({ series, target: aim(2019, '24') }))).not.toContain('Mål');
    });

    it('is named before its level where no line runs, away from the names of the lines', async () => {
      const alone = await drawn(2024, '24');
      expect(alone.name?.text).toBe('Mål 2024: 24');
      expect(alone.name?.right).toBeLessThan(alone.level?.left ?? 0);
      const two = [
        timeSeries('Flickor', 'women', { 2022: 20, 2023: 24, 2024: 21 }),
        timeSeries('Pojkar', 'men', { 2022: 27, 2023: 24, 2024: 23 }),
      ];
      const { name, texts, paths } = await drawn(2024, '24', { series: two });
      const names = texts.filter(({ bold }) => bold);
      expect(names).toHaveLength(2);
      for (const other of names) expect(name?.right).toBeLessThan(other.left - 8);
      expect(
        paths.some(({ points }) =>
          points.some(([x, y]) => name && name.left < x && x < name.right && name.top < y && y < name.bottom),
        ),
      ).toBe(false);
    });

    it('is named beside the plot, apart from the lines, when these leave it no place', async () => {
      const years = Array.from({ length: 20 }, (_, index) => 2005 + index);
      const wild = (odd: number) => Object.fromEntries(years.map((year) => [year, year % 2 === odd ? 100 : 0]));
      const series = [timeSeries('Flickor', 'women', wild(0)), timeSeries('Pojkar', 'men', wild(1))];
      const { name, texts, level } = await drawn(2024, '50', { series });
      const [first] = texts.filter(({ text }) => text.startsWith('Flickor'));
      expect(name?.left).toBeCloseTo(first?.left ?? 0, 1);
      expect(name?.left).toBeGreaterThan(level?.right ?? 0);
    });

    it('says every decimal that it was set with', async () => {
      expect((await drawn(2026, '12500.5')).name?.text).toBe('Mål 2026: 12\u00a0500,5');
      expect(altText(line({ series, target: aim(2026, '2.25') }))).toContain(' Mål 2026: 2,25.');
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
      expect(texts.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['Farsta 13']);
      for (const name of names) {
        const text = texts.find((one) => one.text.startsWith(name));
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
