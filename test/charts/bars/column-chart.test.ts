import fc from 'fast-check';
import { drawChart } from '../../../src/charts/draw-chart.js';
import type { ColumnChart } from '../../../src/charts/model/chart-model.js';
import { column } from '../bar-fixture.js';
import { metrics, theme } from '../chart-fixture.js';
import { astride, struck } from '../crossings.js';
import { clipped, overlaps, readSvg, type SeenSvg } from '../read-svg.js';

const seen = async (chart: ColumnChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const at = ({ texts }: SeenSvg, words: string) => texts.find(({ text }) => text === words)?.x ?? 0;
const plain = ({ texts }: SeenSvg) => texts.map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('a column chart', () => {
  const survey = column({ 2014: 300, 2016: '..', 2018: 200, 2024: 100 });

  it('has a column from zero for each year with a value, and the value on top', async () => {
    const found = await seen(survey);
    const [high, , low] = found.bars;
    expect(found.bars).toHaveLength(3);
    expect(((high?.bottom ?? 0) - (high?.top ?? 0)) / ((low?.bottom ?? 0) - (low?.top ?? 0))).toBeCloseTo(3, 1);
    const value = found.texts.find(({ text }) => text === '300');
    expect(value?.baseline).toBeLessThan(high?.top ?? 0);
    expect(value?.x).toBeCloseTo(((high?.left ?? 0) + (high?.right ?? 0)) / 2, 1);
  });

  it('has only a base line, no grid', async () => {
    const { rules } = await seen(survey);
    expect(rules.filter(({ left, right }) => right - left > 10)).toHaveLength(1);
  });

  it('leaves years without a survey empty and unnamed, and a hidden one marked on the base line', async () => {
    const found = await seen(survey);
    expect((at(found, '2024') - at(found, '2018')) / (at(found, '2018') - at(found, '2016'))).toBeCloseTo(3, 2);
    expect(
      plain(found)
        .filter((text) => /^20\d\d$/.test(text))
        .sort(),
    ).toEqual(['2014', '2016', '2018', '2024']);
    expect(at(found, '..')).toBeCloseTo(at(found, '2016'), 2);
  });

  it('cuts the series between the surveys that a break parts', async () => {
    const found = await seen({ ...survey, breaks: [{ year: 2018, label: 'Tidsseriebrott' }] });
    const cut = found.rules.find(({ top, bottom }) => bottom - top > 30);
    expect(cut?.left).toBeCloseTo((at(found, '2016') + at(found, '2018')) / 2, 1);
    expect(plain(found)).toContain('Tidsseriebrott');
  });

  it('has a light grid when values would stand against each other', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [2005 + index, 12300 + index]));
    const found = await seen(column(many));
    expect(plain(found)).toContain('15 000');
    expect(plain(found)).not.toContain('12 300');
  });

  it('keeps texts apart, inside the drawing and off columns and lines, whatever the values', async () => {
    const cell = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: -50, max: 99999 }) },
      { weight: 1, arbitrary: fc.constant('..') },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 16 }),
        fc.integer({ min: 1, max: 3 }),
        async (cells, step) => {
          const years = Object.fromEntries(cells.map((value, index) => [2000 + step * index, value]));
          const found = await seen(column(years, { breaks: [{ year: 2000 + step, label: 'Tidsseriebrott' }] }));
          expect(overlaps(found.texts)).toEqual([]);
          expect(clipped(found)).toEqual([]);
          expect(astride(found)).toEqual([]);
          expect(struck(found, [theme.colors.rule])).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
