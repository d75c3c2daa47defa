import fc from 'fast-check';
import { drawChart } from '../../../src/charts/draw-chart.js';
import type { FunnelChart } from '../../../src/charts/model/chart-model.js';
import { checkChart } from '../../../src/charts/model/check-chart.js';
import { contrast, type HexColor, textContrast } from '../../../src/theme/contrast.js';
import { districtNames, metrics, theme } from '../chart-fixture.js';
import { funnel, spread, survey } from '../district-fixture.js';
import { clipped, overlaps, readSvg, type SeenSvg } from '../read-svg.js';

const seen = async (chart: FunnelChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const named = ({ texts }: SeenSvg, name: string) => {
  const found = texts.find(({ text }) => text === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const { muted, categorical } = theme.charts;
/** Those of the plot: the key's stand above it. */
const points = ({ symbols, texts }: SeenSvg) =>
  symbols.filter(({ top }) => top > named({ texts } as SeenSvg, 'Avviker nedåt').bottom);

describe('points', () => {
  it('stand by size and value, one for each nämnd that is compared, all with their names', async () => {
    const found = await seen(survey);
    expect(points(found)).toHaveLength(8);
    const shown = survey.points.filter(({ denominator }) => denominator !== undefined);
    expect(shown.map(({ name }) => named(found, name).text)).toHaveLength(8);
    const bySize = [...points(found)].sort((a, b) => a.left - b.left);
    const sizes = shown.flatMap(({ denominator }) => denominator ?? []).sort((a, b) => a - b);
    const share = (values: readonly number[], index: number) =>
      ((values[index] ?? 0) - (values[0] ?? 0)) / ((values.at(-1) ?? 0) - (values[0] ?? 0));
    sizes.forEach((_, index) => {
      const drawn = bySize.map(({ left }) => left);
      expect(share(drawn, index)).toBeCloseTo(share(sizes, index), 2);
    });
  });

  it('that deviate have a darker shape that points to their side, and bold names', async () => {
    const found = await seen(survey);
    const strong = points(found).filter(({ fill }) => fill === categorical[0]);
    expect(strong).toHaveLength(1);
    expect(Math.max(...points(found).map(({ top }) => top))).toBe(strong[0]?.top);
    expect(named(found, 'Järva').bold).toBe(true);
    expect(named(found, 'Farsta').bold).toBe(false);
    expect(points(found).filter(({ fill }) => fill === muted)).toHaveLength(7);
    const texts = found.texts.map(({ text }) => text);
    expect(texts).toContain('Avviker nedåt');
    expect(texts).not.toContain('Avviker uppåt');
    const { svg } = await drawChart(survey, theme, metrics);
    const up = {
      ...survey,
      points: survey.points.map((one) => (one.deviates ? { ...one, deviates: 'above' as const } : one)),
    };
    const shapeOf = (text: string) => new RegExp(`<path[^>]* d="([^"]*)"[^>]*fill="${categorical[0]}"`).exec(text)?.[1];
    expect(shapeOf((await drawChart(up, theme, metrics)).svg)).not.toBe(shapeOf(svg));
  });

  it('that lie on each other have their names in one block, none lost', async () => {
    const all = funnel(Object.fromEntries(districtNames.map((name) => [name, { size: 900, value: 3 }])), 3);
    const found = await seen(all);
    const blocks = districtNames.map((name) => named(found, name));
    expect(new Set(blocks.map(({ left }) => left)).size).toBe(1);
    expect(new Set(blocks.map(({ top }) => top)).size).toBe(districtNames.length);
  });

  it('are named beside themselves, and with a line to them only where that has no room', async () => {
    const alone = await seen(funnel({ Järva: { size: 100, value: 10 }, Farsta: { size: 300, value: 30 } }, 20));
    expect(alone.rules.filter(({ left, right, top, bottom }) => left !== right && top !== bottom)).toEqual([]);
    const crowd = Object.fromEntries(
      districtNames.map((name, i) => [name, { size: 1000 + 20 * (i % 5), value: 3 + 1.5 * (i % 3) }]),
    );
    const crowded = await seen(funnel(crowd, 60, { limits: [] }));
    expect(
      crowded.rules.filter(({ left, right, top, bottom }) => left !== right && top !== bottom).length,
    ).toBeGreaterThan(2);
    expect(districtNames.map((name) => named(crowded, name).text)).toEqual(districtNames);
  });

  it('that are hidden or small are told under the plot, and have no mark', async () => {
    const found = await seen(survey);
    const lines = found.texts.map(({ text }) => text);
    expect(lines).toContain('Redovisas inte: Norrmalm och Östermalm');
    expect(lines).toContain('För litet underlag för att jämföras: Hägersten-Älvsjö');
    expect(lines).not.toContain('91,7');
    const without = survey.points.filter(({ value, leftOut }) => value.state === 'value' && !leftOut);
    expect(points(await seen({ ...survey, points: without }))).toEqual(points(found));
  });
});

describe('the city', () => {
  it('is a line across with its name and value at the end, open where a name stands on it', async () => {
    const city = async (chart: FunnelChart) =>
      (await seen(chart)).rules.filter(({ stroke }) => stroke === theme.colors.text);
    const [line] = await city(survey);
    const label = named(await seen(survey), 'Staden 82,4');
    expect(line?.top).toBe(line?.bottom);
    expect((label.top + label.baseline) / 2).toBeCloseTo(line?.top ?? 0, 1);
    expect(label.left).toBeGreaterThan(line?.right ?? 0);
  });
});

describe('the limits', () => {
  it('are a band with dashed edges inside whole lines, within the plot', async () => {
    const { paths, areas, texts, height } = await seen(survey);
    // A name may open a limit where it stands, so that one limit is drawn in several pieces.
    for (const isDashed of [true, false]) {
      const pieces = paths.filter(({ dash }) => (dash !== '') === isDashed);
      const sides = pieces.map(({ bottom }) => (bottom < height / 2 ? 'upper' : 'lower'));
      expect([...new Set(sides)].sort()).toEqual(['lower', 'upper']);
    }
    for (const { top, bottom } of [...paths, ...areas]) expect(top >= 0 && bottom <= height).toBe(true);
    const band = areas.find(({ right, left }) => right - left > 100);
    expect(band?.fill).toBe(theme.colors.panel);
    for (const { color } of texts)
      expect(contrast(color as HexColor, theme.colors.panel)).toBeGreaterThanOrEqual(textContrast);
  });

  it('narrow towards larger sizes, and stand wider for 99,8 than for 95 percent', async () => {
    const { paths, height } = await seen(survey);
    const middle = height / 2;
    const upper = (dash: boolean) =>
      paths
        .filter((path) => (path.dash !== '') === dash)
        .flatMap(({ points }) => points)
        .filter(([, y]) => y < middle);
    const ends = (points: readonly (readonly [number, number])[]) => {
      const inOrder = points.toSorted(([a], [b]) => a - b);
      return [inOrder[0]?.[1] ?? Number.NaN, inOrder.at(-1)?.[1] ?? Number.NaN] as const;
    };
    const [inner, outer] = [ends(upper(true)), ends(upper(false))];
    expect(outer[1]).toBeLessThan(inner[1]);
    expect(inner[0]).toBeLessThan(inner[1]);
  });

  it('say so when they are widened, and nothing where there are none', async () => {
    const words = async (chart: FunnelChart) => (await seen(chart)).texts.map(({ text }) => text);
    expect(await words(survey)).toContain('Slumpens gränser, 95 procent');
    expect(await words(spread)).toContain('Vidgade gränser, 95 procent');
    expect((await words({ ...survey, limits: [] })).join()).not.toContain('95 procent');
  });
});

it('a scale that does not begin at zero says so', async () => {
  const words = async (chart: FunnelChart) => (await seen(chart)).texts.map(({ text }) => text);
  expect(await words(survey)).toContain('Procent (axeln börjar vid 70)');
  expect(await words(spread)).toContain('Procent');
});

it('refuses names that the font lacks', () => {
  const codes = checkChart(funnel({ '☎': { size: 20, value: 1 } }, 1), metrics).map(({ code }) => code);
  expect(codes).toEqual(['SR-DIA-004']);
});

it('names all, apart and inside the drawing, wherever the points are', async () => {
  const places = fc.array(fc.tuple(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 11,
    maxLength: 11,
  });
  await fc.assert(
    fc.asyncProperty(places, fc.integer({ min: 1, max: 99 }), async (drawn, city) => {
      const chart = funnel(
        Object.fromEntries(
          districtNames.map((name, i) => [name, { size: drawn[i]?.[0] ?? 20, value: drawn[i]?.[1] ?? 0 }]),
        ),
        city,
      );
      const found = await seen(chart);
      expect(districtNames.map((name) => named(found, name).text)).toEqual(districtNames);
      expect(overlaps(found.texts)).toEqual([]);
      expect(clipped(found)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
