import fc from 'fast-check';
import { drawChart } from '../../../src/charts/draw-chart.js';
import type { PercentChart } from '../../../src/charts/model/chart-model.js';
import { percent, percentOfWholes } from '../bar-fixture.js';
import { metrics, theme } from '../chart-fixture.js';
import { struck } from '../crossings.js';
import { clipped, overlaps, readSvg, type SeenSvg } from '../read-svg.js';

const seen = async (chart: PercentChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const { muted } = theme.charts;
const texts = (found: SeenSvg) => found.texts.map(({ text }) => text);
/** Right or upper ends of open rests: each has four lines. */
const openRests = ({ rules }: SeenSvg) => rules.filter(({ stroke }) => stroke === muted).length / 4;

describe('rows by category', () => {
  it('end together, each part as long as its share of the whole', async () => {
    const { bars } = await seen(percentOfWholes(['Järva', 'Farsta'], { A: [30, 5], B: [10, 15] }, [40, 20]));
    const [a, b, c, d] = bars.map(({ left, right }) => right - left);
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(3, 1);
    expect((d ?? 0) / (c ?? 1)).toBeCloseTo(3, 1);
    expect(bars[1]?.right).toBeCloseTo(bars[3]?.right ?? 0, 2);
  });

  it('write shares inside the parts, and name the parts over the first bar', async () => {
    const found = await seen(percentOfWholes(['Järva', 'Farsta'], { A: [30, 5], B: [10, 15] }, [40, 20]));
    expect(texts(found)).toEqual(['Procent av hushållen', 'A', 'B', 'Järva', 'Farsta', '75', '25', '25', '75']);
    const [name, part] = [found.texts.find(({ text }) => text === 'A'), found.bars[0]];
    expect(((name?.left ?? 0) + (name?.right ?? 0)) / 2).toBeCloseTo(((part?.left ?? 0) + (part?.right ?? 0)) / 2, 1);
    expect(name?.bold).toBe(true);
  });

  it('have no axis, and leave a part without room unlabelled', async () => {
    const found = await seen(percent(['Järva', 'Farsta'], { A: [99.3, 50], B: [1.1, 50] }, { decimals: 1 }));
    expect(texts(found)).toEqual(['Procent', 'A', 'B', 'Järva', 'Farsta', '99,3', '50,0', '50,0']);
    expect(found.rules.filter(({ stroke }) => stroke === theme.colors.rule)).toEqual([]);
  });

  it('leave what is not shown open, and say where it is hidden', async () => {
    const found = await seen(percent(['Järva', 'Farsta', 'Bromma'], { A: [40, 50, 99.6], B: ['..', 20, 0] }));
    expect(openRests(found)).toBe(2);
    const full = Math.max(...found.rules.filter(({ stroke }) => stroke === muted).map(({ right }) => right));
    expect(
      (full - (found.bars[0]?.left ?? 0)) / ((found.bars[0]?.right ?? 0) - (found.bars[0]?.left ?? 0)),
    ).toBeCloseTo(2.5, 1);
    const marks = found.texts.filter(({ text }) => text === '..');
    expect(marks.map(({ baseline }) => baseline)).toEqual([found.texts.find(({ text }) => text === 'Järva')?.baseline]);
  });

  it('show nothing of a bar whose whole is hidden', async () => {
    const found = await seen(percentOfWholes(['Järva', 'Farsta'], { A: [40, 50], B: [10, 50] }, ['..', 100]));
    expect(found.bars.filter(({ top, bottom }) => bottom - top > 10)).toHaveLength(2);
    expect(openRests(found)).toBe(1);
    expect(texts(found)).not.toContain('40');
  });

  it('have a legend when a name would reach over the part beside its own', async () => {
    const named = async (share: number) => {
      const found = await seen(percent(['A', 'B'], { Personlig: [share, 30], Övrigt: [100 - share, 70] }));
      const name = found.texts.find(({ text }) => text === 'Personlig');
      const [own] = found.bars.filter(({ top, bottom }) => bottom - top > 10);
      return { bold: name?.bold, within: (name?.right ?? 0) <= (own?.right ?? 0) + 2 };
    };
    expect(await named(40)).toEqual({ bold: true, within: true });
    expect((await named(8)).bold).toBe(false);
  });

  it('have a legend in stacking order when a name cannot stand over its part', async () => {
    const names = ['Ja', 'Delvis med stöd av anhöriga', 'Vet ej'];
    const found = await seen(percent(['A', 'B'], { Ja: [5, 30], [names[1] ?? '']: [4, 12], 'Vet ej': [91, 58] }));
    expect(found.texts.filter(({ text }) => names.includes(text)).map(({ text, bold }) => [text, bold])).toEqual(
      names.map((name) => [name, false]),
    );
  });
});

describe('columns over years', () => {
  it('stand at distances proportional to time, with values in the parts and no axis', async () => {
    const found = await seen(percent(['2018', '2020', '2021'], { Kvinnor: [33, 32, 34], Män: [67, 68, 66] }));
    const [a = 0, b = 0, c = 0] = ['2018', '2020', '2021'].map(
      (year) => found.texts.find(({ text }) => text === year)?.x,
    );
    expect((b - a) / (c - b)).toBeCloseTo(2, 2);
    expect(texts(found)).toEqual(expect.arrayContaining(['33', '67', '32', '68', '34', '66']));
    expect(texts(found)).not.toContain('100');
    expect(found.rules.filter(({ stroke }) => stroke === theme.colors.rule)).toEqual([]);
    expect(new Set(found.bars.slice(0, 2).map(({ fill }) => fill))).toEqual(
      new Set([theme.charts.women, theme.charts.men]),
    );
  });

  it('keep the place of a year in which all is hidden', async () => {
    const found = await seen(percent(['2020', '2021', '2022'], { A: [40, '..', 50], B: [60, 'm', 50] }));
    const year = found.texts.find(({ text }) => text === '2021')?.x ?? 0;
    expect(found.texts.filter(({ text }) => text === '..').map(({ x }) => x)).toEqual([expect.closeTo(year, 2)]);
    expect(openRests(found)).toBe(1);
  });
});

it('keeps texts apart, inside the drawing and off the lines, whatever the shares', async () => {
  const names = ['Järva', 'Särskilt boende för personer med psykisk funktionsnedsättning', 'Farsta', 'Bromma'];
  const kinds = ['Öppenvård', 'Familjehem', 'Institution, HVB', 'Stöd av kontaktperson', 'Övrigt'];
  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 }) },
    { weight: 1, arbitrary: fc.constant('..') },
  );
  const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(grid, fc.boolean(), async (cells, byYear) => {
      const rows = Object.fromEntries(cells.map((row, index) => [kinds[index] ?? '', row]));
      const found = await seen(
        percentOfWholes(byYear ? ['2018', '2020', '2022', '2023'] : names, rows, [300, 300, 300, 300]),
      );
      expect(overlaps(found.texts)).toEqual([]);
      expect(clipped(found)).toEqual([]);
      // The grid runs under the open rests, which are white.
      expect(struck(found, [theme.colors.page, theme.colors.rule])).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
