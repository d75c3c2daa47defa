import { exact } from '../../src/arithmetic/exact.js';
import { drawChart } from '../../src/charts/draw-chart.js';
import type { ChartModel } from '../../src/charts/model/chart-model.js';
import { mint } from '../../src/disclosure/published.js';
import { contrast, type HexColor } from '../../src/theme/contrast.js';
import { contentWidth } from '../../src/theme/theme.js';
import { barCharts } from './bar-charts.js';
import {
  areas,
  canary,
  homelessness,
  line,
  metrics,
  population,
  published,
  pyramid,
  ranked,
  stacked,
  theme,
  timeSeries,
} from './chart-fixture.js';
import { districtCharts } from './district-fixture.js';
import { clipped, overlaps, readSvg } from './read-svg.js';

const years = ['2018', '2019', '2020', '2021', '2022'];
const kinds = {
  Öppenvård: [310, 300, 290, 320, 270],
  Familjehem: [250, 240, '..', 250, 220],
  'Institution, HVB': [40, 38, '..', 30, 12],
};
const longNames = {
  'Särskilt boende för personer med psykisk funktionsnedsättning': 1234,
  Boendestöd: 812,
  'Sysselsättning, dagverksamhet och arbetsinriktad rehabilitering i grupp': '..',
};

const charts: Readonly<Record<string, ChartModel>> = {
  'line with breaks': homelessness,
  'line alone': line({
    series: [timeSeries('Hushåll', 'category', { 2020: 14210, 2021: 13980, 2022: 12999, 2023: 'm', 2024: 9812 })],
  }),
  'line with close ends': line({
    series: ['Alkohol', 'Narkotika', 'Spel om pengar', 'Läkemedel'].map((name, index) =>
      timeSeries(name, 'category', { 2021: 100 + index, 2022: 110 - index, 2023: 105, 2024: 101 + index }),
    ),
  }),
  'line with a legend': line({
    series: Array.from({ length: 8 }, (_, index) =>
      timeSeries(`En ganska lång benämning på hushållstyp nummer ${index}`, 'category', {
        2023: 10 * index,
        2024: 12 * index,
      }),
    ),
  }),
  'line with a hidden series': line({
    series: [
      timeSeries('Kvinnor', 'women', { 2022: 12, 2023: 14 }),
      timeSeries('Män', 'men', { 2022: '..', 2023: '..' }),
    ],
  }),
  'ranked with the city': ranked(areas, { reference: { label: 'Staden', value: published(2.7) } }),
  'ranked with a line at a value': ranked(areas, {
    reference: { label: 'Staden', value: published(2) },
    highlight: 'Farsta',
  }),
  'ranked with long names': ranked(longNames, {
    order: 'given',
    decimals: 0,
    measure: 'Antal ärenden per 10 000 invånare i åldern 18–64 år',
    reference: { label: 'Staden', value: published(800) },
  }),
  'ranked with negatives': ranked({ Järva: -3.2, Farsta: 2.2, Bromma: 0, Södermalm: '.' }),
  'stacked over years': stacked(years, kinds),
  'stacked by category': stacked(
    ['Järva', 'Farsta'],
    { Arbetslös: [45, 44], Sjukskriven: ['..', 26], Övrigt: [10, 1] },
    { ordered: true },
  ),
  'pyramid of unequal classes': population,
  'pyramid of single years': pyramid(
    Array.from({ length: 101 }, (_, age) => [String(age), 1, 9000 - 80 * age, 9200 - 85 * age]),
  ),
  'nothing published': ranked({ Järva: '..', Farsta: 'm' }),
  ...barCharts,
  ...districtCharts,
};

const drawn = new Map<string, Awaited<ReturnType<typeof drawChart>>>();
beforeAll(async () => {
  for (const [name, model] of Object.entries(charts)) drawn.set(name, await drawChart(model, theme, metrics));
});

function chart(name: string) {
  const found = drawn.get(name);
  if (!found) throw new Error(`no chart ${name}`);
  return { ...found, seen: readSvg(found.svg) };
}

describe.each(Object.keys(charts))('%s', (name) => {
  it('has no text over another and none outside the drawing', () => {
    const { seen } = chart(name);
    expect(overlaps(seen.texts)).toEqual([]);
    expect(clipped(seen)).toEqual([]);
  });

  it('fills the text column and says its true size', () => {
    const { width, height, seen } = chart(name);
    expect(width).toBeCloseTo(contentWidth(theme), 2);
    expect([seen.width, seen.height]).toEqual([expect.closeTo(width, 2), expect.closeTo(height, 2)]);
  });

  it("sets text horizontally in the report's font, 8.5 to 9.5 points, dark enough", () => {
    const { svg, seen } = chart(name);
    expect(svg).not.toContain('rotate');
    expect(new Set(svg.match(/font-family="[^"]*"/g))).toEqual(new Set(['font-family="Source Sans 3"']));
    for (const { size, color } of seen.texts) {
      expect(size).toBeGreaterThanOrEqual(8.5);
      expect(size).toBeLessThanOrEqual(9.5);
      if (color !== '#FFFFFF') expect(contrast(color as HexColor, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('holds nothing of what is hidden, in drawing or words', () => {
    const { svg, alt } = chart(name);
    expect(svg + alt).not.toContain(canary);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('gives the same bytes again, in another time zone', async () => {
    const model = charts[name];
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(model && (await drawChart(model, theme, metrics))).toEqual(drawn.get(name));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

it('draws hidden and missing values alike, whatever stands behind them', async () => {
  const hidden = mint({
    key: { indicator: 'x.y', year: 1999, members: {} },
    flags: { preliminary: false, revised: true, break: false },
    cells: [],
    state: 'suppressed',
  });
  const other = ranked({ Järva: 2, Farsta: 'm', Bromma: 1 });
  const bars = other.bars.map((bar) => (bar.x === 'Farsta' ? { x: 'Farsta', y: hidden } : bar));
  expect(await drawChart({ ...other, bars }, theme, metrics)).toEqual(await drawChart(other, theme, metrics));
});

it('leaves no sentence of an expression language to names', async () => {
  const name = '\'] + datum.x + "{{1}}" <script>&amp;';
  const { svg } = await drawChart(ranked({ [name]: 2, Järva: exact('1.5').valueOf() }), theme, metrics);
  const { texts } = readSvg(svg);
  expect(texts.map(({ text }) => text).join(' ')).toContain('\'] + datum.x + "{{1}}"');
  expect(svg).not.toContain('<script>');
});
