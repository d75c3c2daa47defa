import { drawChart } from '../../../src/charts/draw-chart.js';
import { pyramidRows } from '../../../src/charts/pyramid/pyramid-rows.js';
import { metrics, population, pyramid, theme } from '../chart-fixture.js';
import { readSvg } from '../read-svg.js';

const seen = async (chart: Parameters<typeof drawChart>[0]) => readSvg((await drawChart(chart, theme, metrics)).svg);

describe('area', () => {
  it('is proportional to the value, also when classes differ in width', async () => {
    const { bars } = await seen(population);
    const women = bars.filter(({ fill }) => fill === theme.charts.women);
    const values = population.classes
      .map(({ women: { state }, women: value }) => (state === 'value' && 'value' in value ? value.value.valueOf() : 0))
      .reverse();
    const perPerson = women.map(
      ({ left, right, top, bottom }, index) => ((right - left) * (bottom - top)) / (values[index] ?? 1),
    );
    expect(women).toHaveLength(8);
    for (const ratio of perPerson) expect(ratio / (perPerson[0] ?? 1)).toBeCloseTo(1, 2);
  });

  it('gives an open class the width of its neighbour, and says so', async () => {
    expect(pyramidRows(population).assumed).toEqual([{ name: '80 år och äldre', years: 15 }]);
    const { texts } = await seen(population);
    expect(texts.map(({ text }) => text)).toContain('Klassen 80 år och äldre är öppen och ritad som 15 årsklasser.');
  });

  it('leaves equal classes as lengths, without a word about areas', async () => {
    const { texts } = await seen(
      pyramid([
        ['0–4', 5, 10, 20],
        ['5–9', 5, 30, 40],
        ['10–', undefined, 5, 4],
      ]),
    );
    expect(texts.map(({ text }) => text)).toContain('Antal invånare');
    expect(texts.some(({ text }) => text.includes('öppen'))).toBe(false);
  });
});

describe('sides', () => {
  it('have women to the left, men to the right, named in words, on one scale', async () => {
    const { bars, texts, width } = await seen(pyramid([['0–4', 5, 10, 20]]));
    const [women, men] = bars;
    expect(women?.fill).toBe(theme.charts.women);
    expect(men?.fill).toBe(theme.charts.men);
    expect(women?.right).toBeLessThan(width / 2);
    expect(men?.left).toBeGreaterThan(width / 2);
    expect(((men?.right ?? 0) - (men?.left ?? 0)) / ((women?.right ?? 0) - (women?.left ?? 0))).toBeCloseTo(2, 2);
    const [kvinnor, man] = ['Kvinnor', 'Män'].map((name) => texts.find(({ text }) => text === name));
    expect(kvinnor?.right).toBeLessThan(man?.left ?? 0);
  });

  it('stand with the youngest at the bottom', async () => {
    const { texts } = await seen(population);
    const at = (name: string) => texts.find(({ text }) => text === name)?.baseline ?? Number.NaN;
    expect(at('0–5 år')).toBeGreaterThan(at('6–15 år'));
    expect(at('6–15 år')).toBeGreaterThan(at('80 år och äldre'));
  });

  it('have no bar for a hidden value, only two dots in its row', async () => {
    const { bars, texts } = await seen(population);
    expect(bars.filter(({ fill }) => fill === theme.charts.men)).toHaveLength(7);
    const mark = texts.filter(({ text }) => text === '..');
    expect(mark.map(({ baseline }) => baseline)).toEqual([texts.find(({ text }) => text === '20–24 år')?.baseline]);
  });
});

it('has an axis on both sides and fewer names when classes are many', async () => {
  const { texts } = await seen(
    pyramid(Array.from({ length: 101 }, (_, age) => [String(age), 1, 9000 - 80 * age, 9000 - 70 * age])),
  );
  expect(texts.filter(({ text }) => text === '5\u00a0000')).toHaveLength(2);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '5', '10', '100']));
});
