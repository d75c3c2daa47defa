import { analyseSexes } from '../../../src/analysis/sexes/analyse-sexes.js';
import type { SexAnalysis, SexSilence } from '../../../src/analysis/sexes/sex-analysis.js';
import { defaultAnalysisSettings, withOverrides } from '../../../src/indicators/analysis-settings.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import type { Observation } from '../../../src/indicators/observation.js';
import { planYear } from '../../support/analysed.js';
import { count, type Given, ratioOf, table } from '../../support/observed.js';
import { readVectors } from '../../vectors/read-vectors.js';

/** What is said of the indicator, all the way from raw values. */
function analysed(
  id: string,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  settings = defaultAnalysisSettings,
): SexAnalysis | SexSilence {
  const { planned, data } = planYear({ indicators, observations });
  const found = planned.sexes.find(({ indicator }) => indicator === id);
  if (found === undefined) throw new Error(`${id} was not planned by sex`);
  return analyseSexes(found, data, settings);
}

function told(given: SexAnalysis | SexSilence): SexAnalysis {
  if ('by' in given) throw new Error(`silent: ${given.by}`);
  return given;
}

type Pair = readonly [x: Given, n: Given];

const withTotal = (women: Given, men: Given) => {
  const whole = typeof women === 'number' && typeof men === 'number' ? { '': women + men } : { '': 1000 };
  return { kvinnor: women, män: men, ...whole };
};
const counts = (year: number, women: Pair, men: Pair): readonly Observation[] => [
  ...table('a.x', year, withTotal(women[0], men[0])),
  ...table('a.n', year, withTotal(women[1], men[1])),
];
const pair = [count('a.x'), count('a.n')];
const share = (changes: Partial<Indicator> = {}) => [...pair, ratioOf('a.r', 'a.x', 'a.n', changes)];
const rate = (changes: Partial<Indicator> = {}) => share({ kind: 'rate', per: 1000, ...changes });
const ofShares = (women: Pair, men: Pair, settings = defaultAnalysisSettings) =>
  analysed('a.r', share(), counts(2024, women, men), settings);

describe('shares', () => {
  const { cases } = readVectors<{
    readonly cases: readonly {
      readonly x_women: number;
      readonly n_women: number;
      readonly x_men: number;
      readonly n_men: number;
      readonly diff: number;
      readonly newcombe95: readonly [number, number];
      readonly ratio: number;
      readonly katz95: readonly [number, number];
      readonly fisher_p: number;
    }[];
  }>('sexgap.json');

  it.each(cases)('$x_women of $n_women against $x_men of $n_men', (vector) => {
    const { gap, ratio, p } = told(ofShares([vector.x_women, vector.n_women], [vector.x_men, vector.n_men]));
    expect(gap?.points).toBeCloseTo(100 * vector.diff, 9);
    expect(gap?.interval).toEqual(vector.newcombe95.map((end) => expect.closeTo(100 * end, 7)));
    expect(ratio).toEqual({
      value: expect.closeTo(vector.ratio, 9),
      interval: vector.katz95.map((end) => expect.closeTo(end, 9)),
    });
    expect(p).toBeCloseTo(vector.fisher_p, 6);
  });

  it.each([
    ['apart', [590, 2300], [430, 2250]],
    // 4 procentenheter, but only 100 of each.
    ['unclear', [26, 100], [22, 100]],
    ['equal', [996, 1000], [992, 1000]],
    // Surely apart, but by less than three procentenheter, and the interval reaches further.
    ['unclear', [1130, 5000], [1000, 5000]],
    ['apart', [1150, 5000], [1000, 5000]],
  ] as const)('%s: %j against %j', (verdict, women, men) => {
    expect(told(ofShares(women, men)).verdict).toBe(verdict);
  });

  it('has no ratio to nothing', () => {
    expect(told(ofShares([0, 100], [30, 100]))).not.toHaveProperty('ratio');
  });

  it('are silent over fewer than twenty of either, unless asked otherwise', () => {
    expect(ofShares([9, 19], [50, 100])).toMatchObject({ by: 'small_denominator', year: 2024 });
    expect(ofShares([50, 100], [9, 19])).toMatchObject({ by: 'small_denominator' });
    expect(ofShares([9, 20], [50, 100])).toHaveProperty('verdict');
    const settings = withOverrides(defaultAnalysisSettings, { sexes: { minDenominator: 19 } });
    expect(ofShares([9, 19], [50, 100], settings)).toHaveProperty('verdict');
  });

  it('are silent without counts, and where the newest year has not both', () => {
    const given = count('a.r', { kind: 'share', per: 100, basisUnknown: true });
    expect(analysed('a.r', [given], table('a.r', 2024, { '': 60, kvinnor: 62, män: 58 }))).toMatchObject({
      by: 'no_counts',
    });
    expect(ofShares(['..', 100], [30, 100])).toMatchObject({ by: 'hidden' });
    expect(ofShares(['m', 100], [30, 100])).toMatchObject({ by: 'missing' });
  });

  it('are taken from the newest year that has both', () => {
    const observations = [...counts(2023, [40, 100], [30, 100]), ...counts(2024, ['m', 100], [30, 100])];
    expect(analysed('a.r', share(), observations)).toMatchObject({ year: 2023, gap: { points: 10 } });
  });
});

describe('shares of answers in a survey', () => {
  const survey = { answers: { indicator: 'a.svar', members: {} } };
  const nöjd = count('a.nöjd', { kind: 'share', per: 100, basisUnknown: true, survey });
  const of = (answers: Parameters<typeof table>[2]) =>
    analysed(
      'a.nöjd',
      [nöjd, count('a.svar')],
      [...table('a.nöjd', 2024, { '': 81, kvinnor: 88, män: 75 }), ...table('a.svar', 2024, answers)],
    );

  it('rest on how many of each answered', () => {
    const found = told(of({ '': 810, kvinnor: 401, män: 409 }));
    expect(found.gap?.points).toBe(13);
    expect(found.verdict).toBe('apart');
    expect(found.p).toBeLessThan(1e-4);
  });

  it('are silent where that is not known of each, or too few', () => {
    expect(of({ '': 810 })).toMatchObject({ by: 'no_counts' });
    expect(of({ '': 60, kvinnor: 15, män: 45 })).toMatchObject({ by: 'small_denominator' });
    expect(of({ '': 54, kvinnor: 9, män: 45 })).toMatchObject({ by: 'hidden' });
  });
});

describe('the gap over time', () => {
  const years = (gaps: readonly number[], changes: Partial<Indicator> = {}) => {
    const observations = gaps.flatMap((gap, i) =>
      counts(2025 - gaps.length + i, [4000 + 100 * gap, 10_000], [4000, 10_000]),
    );
    return told(analysed('a.r', share(changes), observations)).gapOverTime;
  };

  it.each([
    [[2, 4, 6, 8, 10], 'increasing'],
    [[10, 8, 6, 4, 2], 'decreasing'],
    [[5, 5.1, 5, 5.1], 'stable'],
    [[2, 8, 1, 9], 'no_clear_trend'],
    [[2, 4, 6], 'too_few_years'],
  ])('of %j procentenheter: %s', (gaps, expected) => {
    expect(years(gaps)).toBe(expected);
  });

  it('stops at a break', () => {
    const breaks = [{ year: 2023, kind: 'law', comparable: 'no', note: 'Ny lag.' }] as const;
    expect(years([2, 4, 6, 8, 10], { breaks })).toBe('too_few_years');
  });

  it('is told of shares only', () => {
    expect(told(analysed('a.r', rate(), counts(2024, [40, 1000], [60, 1000])))).not.toHaveProperty('gapOverTime');
  });
});

describe('rates', () => {
  const of = (women: Pair, men: Pair) => analysed('a.r', rate(), counts(2024, women, men));

  const { cases } = readVectors<{
    readonly cases: readonly {
      readonly x1: number;
      readonly t1: number;
      readonly x2: number;
      readonly t2: number;
      readonly ratio: number;
      readonly p_exact: number;
      readonly ci95: readonly [number, number];
    }[];
  }>('poisson_ratio.json');

  it.each(cases.filter(({ t1, t2, x1 }) => Math.min(t1, t2) >= 20 && x1 > 0))(
    'are compared by their ratio: $x2 of $t2 women, $x1 of $t1 men',
    ({ x1, t1, x2, t2, ratio, p_exact, ci95 }) => {
      const found = told(of([x2, t2], [x1, t1]));
      expect(found.ratio).toEqual({
        value: expect.closeTo(ratio, 9),
        interval: ci95.map((end) => expect.closeTo(end, 6)),
      });
      expect(found.p).toBeCloseTo(p_exact, 9);
      expect(found).not.toHaveProperty('gap');
    },
  );

  it.each([
    ['equal', [5000, 100_000], [5000, 100_000]],
    ['unclear', [31, 10_000], [30, 10_000]],
    ['unclear', [5300, 100_000], [5000, 100_000]],
    ['apart', [5600, 100_000], [5000, 100_000]],
    ['apart', [4400, 100_000], [5000, 100_000]],
    ['apart', [30, 1000], [0, 1000]],
  ] as const)('%s: %j against %j', (verdict, women, men) => {
    expect(told(of(women, men)).verdict).toBe(verdict);
  });

  it('have no ratio to nothing, and nothing to compare without events', () => {
    expect(told(of([30, 1000], [0, 1000]))).not.toHaveProperty('ratio');
    expect(of([0, 1000], [0, 1000])).toMatchObject({ by: 'no_comparison' });
  });

  it('are silent over few, and over kronor', () => {
    expect(of([5, 19], [5, 1000])).toMatchObject({ by: 'small_denominator' });
    const kronor = [count('a.x', { kind: 'money' }), count('a.n'), ratioOf('a.r', 'a.x', 'a.n', { kind: 'rate' })];
    expect(analysed('a.r', kronor, counts(2024, [60, 1000], [30, 1000]))).toMatchObject({ by: 'no_counts' });
  });
});

describe('counts', () => {
  it('tell women’s part, without a verdict where there is nothing to hold it against', () => {
    const found = told(analysed('a.x', [count('a.x')], table('a.x', 2024, { '': 100, kvinnor: 60, män: 40 })));
    expect(found).toMatchObject({ verdict: 'unclear', part: { percent: 60 } });
    expect(found.part).not.toHaveProperty('ofPopulation');
    expect(found).not.toHaveProperty('p');
  });

  it('stand beside the population that a rate of them is divided by', () => {
    const observations = counts(2024, [600, 10_000], [400, 10_000]);
    expect(told(analysed('a.x', rate(), observations))).toMatchObject({
      verdict: 'apart',
      part: { percent: 60, ofPopulation: 50 },
      ratio: { value: expect.closeTo(1.5, 12) },
    });
    expect(told(analysed('a.x', share(), observations)).part).toEqual({ percent: 60 });
    const part = ratioOf('a.r', { indicator: 'a.x', members: { ålder: '0–17' } }, 'a.n', { kind: 'rate' });
    expect(told(analysed('a.x', [...pair, part], observations)).part).toEqual({ percent: 60 });
  });

  it('of nobody, and kronor, have nothing to compare', () => {
    const none = table('a.x', 2024, { '': 0, kvinnor: 0, män: 0 });
    expect(analysed('a.x', [count('a.x')], none)).toMatchObject({ by: 'no_comparison' });
    const money = table('a.x', 2024, { '': 9, kvinnor: 4, män: 5 });
    expect(analysed('a.x', [count('a.x', { kind: 'money' })], money)).toMatchObject({ by: 'no_comparison' });
  });
});
