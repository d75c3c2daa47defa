import { chartFigures } from '../../../src/charts/model/chart-figures.js';
import { checkChart } from '../../../src/charts/model/check-chart.js';
import { dots, grouped, percent, percentOfWholes } from '../bar-fixture.js';
import { areas, homelessness, line, metrics, population, published, ranked, timeSeries } from '../chart-fixture.js';

const codes = (chart: Parameters<typeof checkChart>[0]) => checkChart(chart, metrics).map(({ code }) => code);

describe('checkChart', () => {
  it('finds nothing to say of good charts', () => {
    expect([homelessness, population, ranked(areas)].flatMap(codes)).toEqual([]);
  });

  it('warns of more lines than can be held apart', () => {
    const series = ['a', 'b', 'c', 'd', 'e'].map((name) => timeSeries(name, 'category', { 2024: 1 }));
    expect(codes(line({ series }))).toEqual(['SR-DIA-002']);
  });

  it('warns of more parts, bars and dots than can be held apart', () => {
    const rows = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`Typ ${i}`, [1]]));
    expect([percent, grouped, dots].map((make, index) => codes(make(['A'], rows([6, 3, 3][index] ?? 0))))).toEqual([
      [],
      [],
      [],
    ]);
    expect([percent, grouped, dots].map((make, index) => codes(make(['A'], rows([7, 4, 4][index] ?? 0))))).toEqual([
      ['SR-DIA-002'],
      ['SR-DIA-002'],
      ['SR-DIA-002'],
    ]);
  });

  it('refuses parts below zero, and parts that together are more than their whole', () => {
    expect(codes(percent(['A'], { x: [-2], y: [50] }))).toEqual(['SR-DIA-006']);
    expect(codes(percent(['A', 'B'], { x: [50.2, 50], y: [50.3, 50] }))).toEqual([]);
    expect(codes(percent(['A', 'B'], { x: [50, 50.3], y: [50, 50.3] }))).toEqual(['SR-DIA-007']);
    expect(codes(percentOfWholes(['A'], { x: [30], y: [30] }, [50]))).toEqual(['SR-DIA-007']);
    expect(codes(percentOfWholes(['A', 'B'], { x: [30, 1], y: ['..', 1] }, [31, '..']))).toEqual([]);
  });

  it('warns of a chart with nothing to show', () => {
    expect(codes(ranked({ Järva: '..', Farsta: 'm' }))).toEqual(['SR-DIA-003']);
  });

  it('refuses characters that the font cannot draw', () => {
    expect(codes(ranked({ 'Järva 漢': 2 }))).toEqual(['SR-DIA-004']);
  });
});

describe('chartFigures', () => {
  it('claims every value and mark of a chart, the city included', () => {
    const figures = chartFigures(
      ranked({ Järva: 5.2, Farsta: '..' }, { reference: { label: 'Staden', value: published(2.7) } }),
    );
    expect(figures.map(({ text, operation }) => [text, operation])).toEqual([
      ['5,2', 'value'],
      ['..', 'mark'],
      ['2,7', 'value'],
    ]);
  });

  it('refuses values that disclosure control did not mint', () => {
    const chart = ranked({ Järva: 5.2 });
    const forged = { ...chart, bars: chart.bars.map(({ x, y }) => ({ x, y: { ...y } })) };
    expect(() => chartFigures(forged)).toThrow(/did not mint/);
  });
});
