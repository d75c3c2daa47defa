import { analyseSeries } from '../../../src/analysis/series/analyse-series.js';
import type { SeriesAnalysis } from '../../../src/analysis/series/series-analysis.js';
import { withOverrides } from '../../../src/indicators/analysis-settings.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { planYear } from '../../support/analysed.js';
import { must } from '../../support/must.js';
import { count, disclose, ratioOf } from '../../support/observed.js';
import { analysedSeries, countSeries, valuesOf } from './series-year.js';

const years = ({ run }: SeriesAnalysis): readonly number[] => run.map(({ key }) => key.year);
const silences = ({ silenced }: SeriesAnalysis): readonly string[] => silenced.map(({ rule, by }) => `${rule} ${by}`);
/** Of a group so small that counts below five are hidden. */
const small: Partial<Indicator> = { narrowed: ['ålder', 'insats'] };
const all = ['change', 'trend', 'deviation', 'record', 'streak'];

const own = (overrides: NonNullable<Indicator['analysis']>['overrides']): Partial<Indicator> => ({
  analysis: { overrides, reason: 'Eget.' },
});
const brokenAt = (year: number): Partial<Indicator> => ({
  breaks: [{ year, kind: 'definition', comparable: 'no', note: 'Ny definition.' }],
});

it('tells every rule of a whole series', () => {
  const found = countSeries([100, 140, 180, 220, 260, 300]);
  expect(found).toMatchObject({
    id: 'a.x',
    members: {},
    change: { type: 'change', rule: 'percent', direction: 'up' },
    trend: { classification: 'increasing', from: 2019, to: 2024 },
    records: [{ side: 'high', type: 'all', year: 2019, yearsExceeded: 5 }],
    streak: { direction: 'up', yearsInRow: 5 },
  });
  expect(years(found)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
  expect(found.records[0]?.point.key.year).toBe(2019);
  expect(found.changeTest?.z).toBeGreaterThan(0);
});

describe('the latest value against the earlier ones', () => {
  const level = [1000, 1010, 990, 1010, 990, 1000];

  it('is judged where no trend is', () => {
    expect(countSeries([...level, 1500]).deviation).toMatchObject({ signal: 'above', baseline: 6, mean: 1000 });
    expect(countSeries([...level, 500]).deviation?.signal).toBe('below');
    expect(countSeries([...level, 1005]).deviation?.signal).toBe('none');
  });

  it('is silent where the years go one way, however little', () => {
    const found = countSeries([1000, 1001, 1002, 1003, 1004, 1005, 1500]);
    expect(found.trend.classification).toBe('no_clear_trend');
    expect(found.deviation).toBeUndefined();
    expect(silences(found)).toEqual(['deviation trend']);
  });

  it('needs as many earlier years as the settings say', () => {
    expect(silences(countSeries(level.slice(1)))).toEqual(['deviation too_few_years']);
    expect(silences(countSeries(level))).toEqual([]);
    const three = countSeries([1000, 1010, 990, 1500], own({ deviation: { minBaseline: 3 } }));
    expect(three.deviation?.signal).toBe('above');
    expect(silences(three)).toEqual([]);
  });

  it('lets a count vary as counts do, but not a balance that may fall below zero', () => {
    // Moving by one each year, 100 to 102 is far outside its own variation, but not outside that of a count.
    const smooth = [100, 101, 100, 101, 100, 110];
    expect(countSeries(smooth).deviation?.signal).toBe('none');
    expect(countSeries(smooth).deviation?.sigma).toBeCloseTo(Math.sqrt(100.4), 10);
    const balance = [-1, 0, -1, 0, -1, 9];
    expect(countSeries(balance).deviation?.signal).toBe('above');
  });
});

describe('a series whose newest value is not shown', () => {
  it.each<[string, SeriesAnalysis, string]>([
    ['hidden', countSeries([100, 140, 180, 220, 3], small), 'suppressed'],
    ['missing', countSeries([100, 140, 180, 220, 'm']), 'missing'],
    [
      'from an earlier year than it should be',
      analysedSeries([count('a.x')], valuesOf('a.x', [100, 140, 180, 220]), 2025).series,
      'not_latest',
    ],
  ])('says nothing when it is %s', (_, found, by) => {
    expect(found).toMatchObject({ run: [], records: [], trend: { classification: 'too_few_years', n: 0 } });
    expect([found.deviation, found.streak, found.changeTest]).toEqual([undefined, undefined, undefined]);
    expect(silences(found)).toEqual(all.map((rule) => `${rule} ${by}`));
  });

  it('is newest all the same where the next is not due', () => {
    const wave = valuesOf('a.x', [100, 140, 180], 2);
    expect(years(analysedSeries([count('a.x', { step: 2 })], wave, 2025).series)).toEqual([2020, 2022, 2024]);
    const late = valuesOf('a.x', [100, 140, 180]);
    expect(years(analysedSeries([count('a.x', { lag: 1 })], late, 2025).series)).toEqual([2022, 2023, 2024]);
  });
});

describe('a hole', () => {
  it.each<[string, SeriesAnalysis]>([
    ['hidden', countSeries([10, 900, 3, 800, 700, 600, 500], small)],
    ['missing', countSeries([10, 900, 'm', 800, 700, 600, 500])],
    ['without a row', countSeries([10, 900, undefined, 800, 700, 600, 500])],
    ['at a break', countSeries([10, 20, 900, 800, 700, 600, 500], brokenAt(2021))],
  ])('that is %s lies before everything that is said', (_, found) => {
    expect(years(found)).toEqual([2021, 2022, 2023, 2024]);
    expect(found).toMatchObject({
      trend: { n: 4, from: 2021, to: 2024, classification: 'decreasing' },
      records: [{ side: 'low', type: 'all', year: 2021, yearsExceeded: 3 }],
      streak: { direction: 'down', yearsInRow: 3 },
    });
  });

  it('next to the newest year leaves it alone', () => {
    const found = countSeries([100, 140, 180, 3, 220], small);
    expect(years(found)).toEqual([2024]);
    expect(found).toMatchObject({ change: { type: 'no-statement', reason: 'suppressed' }, records: [] });
    expect(silences(found)).toEqual(['trend too_few_years', 'deviation too_few_years']);
    const cut = countSeries([100, 140, 180], brokenAt(2024));
    expect(cut.change).toMatchObject({ type: 'no-statement', reason: 'break' });
  });
});

it('goes by the indicator’s own thresholds', () => {
  const values = [100, 130, 90, 120, 140];
  expect(countSeries(values).records).toMatchObject([{ side: 'high', yearsExceeded: 4 }]);
  expect(countSeries(values, own({ records: { minExceeded: 5 } })).records).toEqual([]);
  expect(countSeries(values).streak).toBeUndefined();
  expect(countSeries(values, own({ records: { minStreak: 2 } })).streak).toEqual({ direction: 'up', yearsInRow: 2 });
  expect(countSeries([100, 140, 180, 220], own({ trend: { minYears: 5 } })).trend.classification).toBe('too_few_years');
  expect(countSeries([40, 44]).change).toMatchObject({ rule: 'percent' });
  expect(countSeries([40, 44], own({ change: { smallBase: 50 } })).change).toMatchObject({ rule: 'small_base' });
});

it('says nothing of a survey that too few answered', () => {
  const survey = { answers: { indicator: 'a.n', members: {} } };
  const share = ratioOf('a.s', 'a.x', 'a.n', { survey });
  const { planned, data } = planYear({
    indicators: [count('a.x'), count('a.n'), share],
    observations: [...valuesOf('a.x', [70, 80, 90]), ...valuesOf('a.n', [100, 100, 100])],
  });
  const subject = must(planned.subjects.find(({ indicator }) => indicator === 'a.s'));
  const enough = analyseSeries(subject, data);
  expect(enough.survey).toMatchObject({ few: false });
  expect(years(enough)).toEqual([2022, 2023, 2024]);
  const strict = withOverrides(data.settings, { surveys: { minAnswers: 101 } });
  const few = analyseSeries(subject, { ...data, settings: strict });
  expect([few.run, few.survey?.silenced]).toEqual([[], 'few_answers']);
  expect(silences(few)).toEqual(all.map((rule) => `${rule} few_answers`));
});

it('is of an indicator that the data know', () => {
  const { data } = disclose({ indicators: [], observations: [] });
  expect(() => analyseSeries({ indicator: 'a.x', members: {}, years: [2024] }, data)).toThrow(/unknown indicator a\.x/);
});
