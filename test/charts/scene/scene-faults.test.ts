// The scene rules themselves: each finds the fault that it is for, and nothing in a drawing without it.
import { drawChart } from '../../../src/charts/draw-chart.js';
import { lineLayers, symbolLayers } from '../../../src/charts/lines/line-marks.js';
import {
  type Bar,
  barLayers,
  drawing,
  type Label,
  type Rule,
  ruleLayers,
  textLayers,
} from '../../../src/charts/marks/layers.js';
import type { ChartModel } from '../../../src/charts/model/chart-model.js';
import { cleanSvg } from '../../../src/charts/svg/clean-svg.js';
import { renderSvg } from '../../../src/charts/svg/render-svg.js';
import type { HexColor } from '../../../src/theme/contrast.js';
import { areas, homelessness, line, metrics, population, published, ranked, stacked, theme } from '../chart-fixture.js';
import { sceneFaults } from './scene-faults.js';

interface Marks {
  readonly labels?: readonly Label[];
  readonly bars?: readonly Bar[];
  readonly rules?: readonly Rule[];
  readonly symbols?: readonly { readonly x: number; readonly y: number }[];
  readonly paths?: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

/** Nothing published: the drawing may be as empty as the test needs. */
const nothing = ranked({ Järva: '..' });
const [dark, text, light] = ['#12436D', '#1A1A1A', '#FFFFFF'] as const;

async function faults(marks: Marks, model: ChartModel = nothing): Promise<readonly string[]> {
  const { labels = [], bars = [], rules = [], symbols = [], paths = [] } = marks;
  const style = { color: dark, dash: [], shape: 'circle' };
  const { spec } = drawing({ width: 200, height: 100, left: 0, right: 0, top: 0, bottom: 0 }, [
    ...barLayers(bars, {}),
    ...ruleLayers(rules),
    ...lineLayers(paths.map((points) => ({ points, color: dark, dash: [], width: 2 }))),
    ...symbolLayers(
      symbols.map((at) => ({ ...at, style })),
      light,
    ),
    ...textLayers(labels),
  ]);
  return sceneFaults(cleanSvg(await renderSvg(spec, metrics)), model);
}

const label = (name: string, x: number, y: number, color: HexColor = text): Label => {
  return { text: name, x, y, align: 'left', size: 8.5, color };
};
const width = (name: string) => metrics.textWidth(name, 8.5);
const bar = (x: number, x2: number, color: HexColor = dark): Bar => ({ x, x2, y: 40, y2: 60, color });
const rule = (x: number, y: number, x2: number, y2: number, color: HexColor = text): Rule => {
  return { x, y, x2, y2, color, width: 0.5 };
};

describe('texts', () => {
  it('may not overlap', async () => {
    expect(await faults({ labels: [label('Järva', 10, 50), label('Farsta', 12, 53)] })).toEqual([
      'close: Järva | Farsta',
    ]);
  });

  it('keep two points between them, across and up', async () => {
    const beside = (gap: number) => [label('Järva', 10, 50), label('Farsta', 10 + width('Järva') + gap, 50)];
    expect(await faults({ labels: beside(1.8) })).toEqual(['close: Järva | Farsta']);
    expect(await faults({ labels: beside(2) })).toEqual([]);
    const box = metrics.capHeight(8.5) + 0.2 * 8.5;
    const under = (gap: number) => [label('Järva', 10, 50), label('Farsta', 10, 50 + box + gap)];
    expect(await faults({ labels: under(1.8) })).toEqual(['close: Järva | Farsta']);
    expect(await faults({ labels: under(2) })).toEqual([]);
  });

  it.each([
    ['left', -1, 50],
    ['right', 195, 50],
    ['top', 50, 4],
    ['bottom', 50, 99.5],
  ])('may not be cut off at the %s', async (_, x, y) => {
    expect(await faults({ labels: [label('Farsta', x, y)] })).toEqual(['clipped: Farsta']);
  });

  it('may not lie across the edge of a bar', async () => {
    const across = await faults({ labels: [label('Farsta', 40, 53)], bars: [bar(10, 50, '#D9D9D9')] });
    expect(across).toEqual(['edge: Farsta']);
    expect(await faults({ labels: [label('Farsta', 55, 53)], bars: [bar(10, 50)] })).toEqual([]);
  });

  it('are 4.5:1 to the bar that they stand on', async () => {
    const on = (color: HexColor, fill: HexColor) =>
      faults({ labels: [label('12', 40, 53, color)], bars: [bar(10, 90, fill)] });
    expect(await on(text, dark)).toEqual(['contrast: 12']);
    expect(await on(light, '#F46A25')).toEqual(['contrast: 12']);
    expect(await on(light, dark)).toEqual([]);
    expect(await faults({ labels: [label('12', 40, 53, light)] })).toEqual(['contrast: 12']);
  });

  it('are not judged by a bar that another covers', async () => {
    const bars = [bar(10, 90, text), bar(10, 90, light)];
    expect(await faults({ labels: [label('12', 40, 53)], bars })).toEqual([]);
  });

  it('may not be crossed by a line, level, upright or slanted, unless it is a light help line', async () => {
    const labels = [label('Farsta', 40, 53)];
    for (const line of [rule(0, 50, 100, 50), rule(50, 0, 50, 100), rule(0, 0, 100, 100)])
      expect(await faults({ labels, rules: [line] })).toEqual(['crossed: Farsta']);
    expect(await faults({ labels, rules: [rule(0, 50, 100, 50, theme.colors.rule), rule(0, 0, 0, 100)] })).toEqual([]);
    const path = [
      { x: 0, y: 0 },
      { x: 50, y: 50 },
      { x: 100, y: 0 },
    ];
    expect(await faults({ labels, paths: [path] })).toEqual(['crossed: Farsta']);
  });

  it('may not lie under a symbol', async () => {
    expect(await faults({ labels: [label('Farsta', 40, 53)], symbols: [{ x: 38, y: 50 }] })).toEqual([
      'crossed: Farsta',
    ]);
    expect(await faults({ labels: [label('Farsta', 40, 53)], symbols: [{ x: 36, y: 50 }] })).toEqual([]);
  });
});

describe('a plot', () => {
  const model = ranked({ Järva: 3 });

  it('may not be empty when a value is published', async () => {
    expect(await faults({ labels: [label('Järva', 10, 50)] }, model)).toEqual(['empty']);
    expect(await faults({ bars: [bar(10, 50)] }, model)).toEqual([]);
    expect(await faults({ symbols: [{ x: 10, y: 10 }] }, model)).toEqual([]);
  });

  it('is not filled by its legend or by a bar without length', async () => {
    const patch = { x: 10, x2: 18, y: 10, y2: 18, color: dark };
    expect(await faults({ bars: [patch, bar(10, 10)] }, model)).toEqual(['empty']);
    const sample = { rules: [rule(10, 10, 32, 10)], symbols: [{ x: 32, y: 10 }] };
    expect(await faults(sample, line({ series: homelessness.series }))).toEqual(['empty']);
  });

  it('of zeros has no bars but the zeros', async () => {
    const zeros = ranked({ Järva: 0 });
    expect(await faults({ labels: [label('0,0', 10, 50)] }, zeros)).toEqual([]);
    expect(await faults({ labels: [label('Järva', 10, 50)] }, zeros)).toEqual(['empty']);
  });
});

it('good charts have no fault', async () => {
  const city = { reference: { label: 'Staden', value: published(2.7) }, highlight: 'Farsta' };
  const parts = stacked(['Järva', 'Farsta'], { Arbetslös: [45, 44], Sjukskriven: ['..', 26], Övrigt: [10, 1] });
  for (const model of [homelessness, population, ranked(areas, city), parts, stacked(['Järva'], { A: [0], B: [0] })])
    expect(sceneFaults((await drawChart(model, theme, metrics)).svg, model)).toEqual([]);
});
