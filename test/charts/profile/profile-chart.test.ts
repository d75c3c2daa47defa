import { drawChart } from '../../../src/charts/draw-chart.js';
import { chartFigures } from '../../../src/charts/model/chart-figures.js';
import type { ProfileChart } from '../../../src/charts/model/chart-model.js';
import { checkChart } from '../../../src/charts/model/check-chart.js';
import { altText } from '../../../src/charts/words/alt-text.js';
import { metrics, theme } from '../chart-fixture.js';
import { district, panel, profile } from '../district-fixture.js';
import { readSvg } from '../read-svg.js';

const seen = async (chart: ProfileChart) => readSvg((await drawChart(chart, theme, metrics)).svg);
const percent = ['Procent', 1] as const;

describe('a drawn profile', () => {
  it('of twelve takes at most two thirds of a page', async () => {
    const { page } = theme;
    const { height } = await seen(district);
    expect(height).toBeLessThanOrEqual(((page.height - page.margins.top - page.margins.bottom) * 2) / 3);
  });

  it('has three columns of equal plots, with name and measure above each', async () => {
    const { texts } = await seen(district);
    const heads = texts.filter(({ text }) =>
      ['Orosanmälningar', 'Nöjda med sin insats', 'Personer i hemlöshet'].includes(text),
    );
    expect(heads).toHaveLength(3);
    expect(heads.every(({ bold }) => bold)).toBe(true);
    expect(new Set(texts.filter(({ bold }) => bold).map(({ left }) => Math.round(left))).size).toBeGreaterThanOrEqual(
      3,
    );
    expect(texts.filter(({ text }) => text.startsWith('Procent')).length).toBeGreaterThanOrEqual(4);
  });

  it('has a scale of its own in each panel', async () => {
    const series = { 2023: 1, 2024: 2 };
    const large = { 2023: 10_000, 2024: 20_000 };
    const { symbols, paths } = await seen(
      profile([panel('A', percent, series, series), panel('B', ['Antal', 0], large, large)]),
    );
    const [a, b] = paths.filter(({ dash }) => dash === '').map(({ points }) => points.map(([, y]) => Math.round(y)));
    expect(a).toEqual(b);
    expect(symbols.length).toBeGreaterThanOrEqual(4);
  });

  it('names the first and the last year only, and prints both last values, the nämnd’s in bold', async () => {
    const { texts } = await seen(
      profile([panel('A', percent, { 2020: 1, 2022: 2, 2024: 3 }, { 2020: 4, 2022: 4, 2024: 5.5 })]),
    );
    expect(texts.filter(({ text }) => /^20\d\d$/.test(text)).map(({ text }) => text)).toEqual(['2020', '2024']);
    expect(texts.find(({ text }) => text === '3,0')?.bold).toBe(true);
    expect(texts.find(({ text }) => text === '5,5')?.bold).toBe(false);
  });

  it('has the city’s line dashed and grey under the nämnd’s', async () => {
    const { paths } = await seen(profile([panel('A', percent, { 2023: 1, 2024: 2 }, { 2023: 3, 2024: 3 })]));
    expect(paths.map(({ stroke, dash }) => [stroke, dash !== ''])).toEqual([
      [theme.charts.muted, true],
      [theme.charts.categorical[0], false],
    ]);
  });

  it('draws no line across a gap or a break, and explains a break once', async () => {
    const cells = { 2020: 1, 2021: '..', 2022: 2, 2023: 3, 2024: 4 };
    const whole = { 2020: 5, 2021: 5, 2022: 5, 2023: 5, 2024: 5 };
    const cut = panel('A', percent, cells, whole, { breaks: [{ year: 2024, label: 'Tidsseriebrott' }] });
    const { paths, texts } = await seen(profile([cut, { ...cut, name: 'B' }]));
    expect(paths.filter(({ dash }) => dash === '').map(({ points }) => points.length)).toEqual([2, 2]);
    expect(paths.filter(({ dash }) => dash !== '').map(({ points }) => points.length)).toEqual([4, 4]);
    expect(texts.filter(({ text }) => text === 'Tidsseriebrott')).toHaveLength(1);
  });

  it('has two dots for a hidden last value, and words in a panel with nothing', async () => {
    const { texts } = await seen(
      profile([
        panel('A', percent, { 2023: 1, 2024: '..' }, { 2023: 3, 2024: 3 }),
        panel('B', percent, { 2024: '..' }, { 2024: 'm' }),
      ]),
    );
    expect(texts.filter(({ text }) => text === '..')).toHaveLength(1);
    expect(texts.map(({ text }) => text).join(' ')).toContain('Inga uppgifter redovisas.');
  });

  it('starts away from zero only where zero would flatten the lines, never so that a small change fills the panel, and says so', async () => {
    const near = await seen(profile([panel('A', percent, { 2023: 84.2, 2024: 84.6 }, { 2023: 84.4, 2024: 84.3 })]));
    const words = near.texts.map(({ text }) => text).find((text) => text.startsWith('Procent')) ?? '';
    expect(words).toMatch(/^Procent, axeln från \d+$/);
    expect(Number(/\d+$/.exec(words)?.[0])).toBeLessThanOrEqual(65);
    const far = await seen(profile([panel('A', percent, { 2023: 4, 2024: 9 }, { 2023: 5, 2024: 5 })]));
    expect(far.texts.map(({ text }) => text)).toContain('Procent');
  });

  it('keeps numbers whole where names are set on more lines', async () => {
    const { texts } = await seen(
      profile([panel('Personer som är aktuella för insats per 1 000 invånare', percent, { 2024: 1 }, { 2024: 1 })]),
    );
    expect(texts.some(({ text }) => /(^| )1$/.test(text))).toBe(false);
  });
});

it('lists every value with its own decimals', () => {
  const chart = profile([
    panel('A', percent, { 2024: 1 }, { 2024: 2 }),
    panel('B', ['Antal', 0], { 2024: 1200 }, { 2024: '..' }),
  ]);
  expect(chartFigures(chart).map(({ text }) => text)).toEqual(['1,0', '2,0', '1\u00A0200', '..']);
});

it('is judged by its panels', () => {
  const thirteen = Array.from({ length: 13 }, (_, i) => panel(`P${i}`, percent, { 2024: 1 }, { 2024: 1 }));
  expect(checkChart(profile(thirteen), metrics).map(({ code }) => code)).toEqual(['SR-DIA-002']);
  const empty = profile([panel('A', percent, { 2024: '..' }, { 2024: 'm' })]);
  expect(checkChart(empty, metrics).map(({ code }) => code)).toEqual(['SR-DIA-003']);
});

it('tells each panel by its latest value, the city’s and the way since the first year, not across a break', () => {
  const chart = profile([
    panel('Andel nöjda', percent, { 2020: 80, 2022: 82, 2024: 84 }, { 2020: 80, 2024: 85 }),
    panel(
      'Hemlösa',
      ['Antal', 0],
      { 2020: 10, 2022: 9, 2024: 8 },
      { 2024: 30 },
      { breaks: [{ year: 2022, label: '' }] },
    ),
    panel('Lika', ['Antal', 0], { 2020: 7, 2024: 7 }, { 2024: '..' }),
    panel('Dolda', ['Antal', 0], { 2024: '..' }, { 2024: 9 }),
  ]);
  expect(altText(chart)).toBe(
    'Järva mot hela staden. Linjediagram i 4 rutor med var sin skala, Järva mot hela staden. ' +
      'Andel nöjda, procent: 84,0 (2024), hela staden 85,0, högre än 2020 (80,0). ' +
      'Hemlösa, antal: 8 (2024), hela staden 30, lägre än 2022 (9). ' +
      'Lika, antal: 7 (2024), hela staden .., oförändrat sedan 2020. Redovisas inte: Dolda.',
  );
});
