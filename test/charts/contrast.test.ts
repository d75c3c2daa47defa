// What is drawn, not what is meant: the colour of every text against what it stands on, and of every shape against the paper.
import { drawChart } from '../../src/charts/draw-chart.js';
import type { ChartModel } from '../../src/charts/model/chart-model.js';
import { contrast, graphicContrast, type HexColor, textContrast } from '../../src/theme/contrast.js';
import { barCharts } from './bar-charts.js';
import {
  areas,
  homelessness,
  line,
  metrics,
  population,
  published,
  ranked,
  stacked,
  theme,
  timeSeries,
} from './chart-fixture.js';
import { districtCharts } from './district-fixture.js';
import { readSvg, type SeenText } from './read-svg.js';

const parts = (ordered: boolean, count: number) =>
  stacked(
    ['Järva', 'Farsta'],
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`Klass ${index}`, [30 + index, 40 - index]])),
    { ordered },
  );
const charts: Readonly<Record<string, ChartModel>> = {
  'lines with breaks': homelessness,
  'eight lines': line({
    series: Array.from({ length: 8 }, (_, index) =>
      timeSeries(`Typ ${index}`, 'category', { 2023: 10 * index, 2024: 12 * index }),
    ),
  }),
  'ranked bars with the city': ranked(areas, {
    reference: { label: 'Staden', value: published(2.7) },
    highlight: 'Farsta',
  }),
  'parts of six kinds': parts(false, 6),
  'parts of five ordered classes': parts(true, 5),
  'columns over years': stacked(['2022', '2023', '2024'], { Öppenvård: [310, 300, 290], Familjehem: [250, '..', 240] }),
  pyramid: population,
  ...barCharts,
  ...districtCharts,
};
const { page, rule } = theme.colors;
const onPage = (color: string) => contrast(color as HexColor, page);

describe.each(Object.entries(charts))('%s', (_, model) => {
  it('has every text at 4.5:1 to what it stands on', async () => {
    const { texts, bars } = readSvg((await drawChart(model, theme, metrics)).svg);
    const under = ({ left, right, top, bottom }: SeenText): HexColor => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const bar = bars.findLast((one) => one.left < x && x < one.right && one.top < y && y < one.bottom);
      return (bar?.fill ?? page) as HexColor;
    };
    expect(texts.length).toBeGreaterThanOrEqual(3);
    const short = texts.filter((text) => contrast(text.color as HexColor, under(text)) < textContrast);
    expect(short.map(({ text, color }) => [text, color])).toEqual([]);
  });

  it('has every shape but the light help lines at 3:1 to the paper', async () => {
    const { bars, paths, symbols, rules } = readSvg((await drawChart(model, theme, metrics)).svg);
    const shapes = [...bars, ...symbols].map(({ fill }) => fill);
    const lines = [...paths, ...rules].map(({ stroke }) => stroke).filter((color) => color !== rule && color !== page);
    expect(shapes.length + lines.length).toBeGreaterThanOrEqual(3);
    expect([...shapes, ...lines].filter((color) => onPage(color) < graphicContrast)).toEqual([]);
  });
});
