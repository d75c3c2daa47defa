import { surveyChange } from '../../../src/analysis/surveys/survey-change.js';
import { surveyStanding } from '../../../src/analysis/surveys/survey-standing.js';
import { defaultAnalysisSettings } from '../../../src/indicators/analysis-settings.js';
import type { Members } from '../../../src/indicators/cell-key.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { planYear } from '../../support/analysed.js';
import { count, type Given, table } from '../../support/observed.js';
import { readVectors } from '../../vectors/read-vectors.js';

const { surveys } = defaultAnalysisSettings;
const term = (indicator: string) => ({ indicator, members: {} });
const nöjd = (changes: Partial<Indicator> = {}) =>
  count('a.nöjd', {
    kind: 'share',
    per: 100,
    basisUnknown: true,
    survey: { answers: term('a.svar'), invited: term('a.tillfrågade') },
    ...changes,
  });

type Cells = Readonly<Record<string, Given>>;

function standing(shares: Cells, answers: Cells, invited: Cells, members: Members = {}) {
  const indicator = nöjd();
  const { data } = planYear({
    indicators: [indicator, count('a.svar'), count('a.tillfrågade')],
    observations: [
      ...table('a.nöjd', 2024, shares),
      ...table('a.svar', 2024, answers),
      ...table('a.tillfrågade', 2024, invited),
    ],
  });
  const share = data.cell('a.nöjd', 2024, members);
  return { share, standing: surveyStanding(indicator, members, 2024, data, defaultAnalysisSettings) };
}

const whole = (share: number, answers: Given, invited: Given) =>
  standing({ '': share }, { '': answers }, { '': invited }).standing;

describe('the standing of a share of answers', () => {
  const { fpc_cases: cases } = readVectors<{
    readonly fpc_cases: readonly {
      readonly x: number;
      readonly n: number;
      readonly N: number;
      readonly conf: number;
      readonly interval: readonly [number, number];
    }[];
  }>('wilson.json');

  it.each(cases.filter(({ x, n, N, conf }) => conf === 0.95 && (x < n ? n >= 10 : n >= 20) && n / N > 0.1 && n < N))(
    'has the interval of $x of $n answers among $N',
    ({ x, n, N, interval }) => {
      const share = (100 * x) / n;
      const found = whole(share, n, N)?.interval;
      expect(found).toEqual(interval.map((end) => expect.closeTo(100 * end, 6)));
    },
  );

  it('corrects from a tenth of the population on, and has no interval where all answered', () => {
    const plain = whole(50, 100, 'm')?.interval;
    expect(plain).toEqual([expect.closeTo(40.383, 3), expect.closeTo(59.617, 3)]);
    expect(whole(50, 100, 1000)?.interval).toEqual(plain);
    expect(whole(50, 100, 999)?.interval?.[0]).toBeGreaterThan(plain?.[0] ?? 100);
    expect(whole(50, 100, 100)).not.toHaveProperty('interval');
    // More answers than were asked is a fault of the source, and corrects nothing.
    expect(whole(50, 100, 90)?.interval).toEqual(plain);
  });

  it.each([
    [29, 200, { few: true, lowResponse: true }],
    [30, 60, { few: false, lowResponse: false }],
    [30, 61, { few: false, lowResponse: true }],
    [400, 'm', { few: false, lowResponse: false }],
  ])('of %s answers of %s: %j', (answers, invited, flags) => {
    expect(whole(50, answers, invited)).toMatchObject(flags);
  });

  it('tells the response rate', () => {
    expect(whole(50, 300, 400)?.responseRate).toBe(75);
    expect(whole(50, 300, 'm')).not.toHaveProperty('responseRate');
  });

  it('is each group’s own: never the whole’s answers for one sex', () => {
    const shares = { '': 80, kvinnor: 85, män: 75 };
    const women = { kön: 'kvinnor' };
    const own = standing(shares, { '': 100, kvinnor: 25, män: 75 }, { '': 200, kvinnor: 90, män: 110 }, women);
    expect(own.standing).toMatchObject({ few: true, lowResponse: true, answers: { key: { members: women } } });
    const none = standing(shares, { '': 25 }, { '': 200 }, women).standing;
    expect(none).toEqual({ few: false, lowResponse: false });
  });

  it('is silent where disclosure control is', () => {
    const few = standing({ '': 60 }, { '': 9 }, { '': 50 });
    expect([few.share.state, few.standing?.interval]).toEqual(['suppressed', undefined]);
    const unanimous = standing({ '': 100 }, { '': 19 }, { '': 50 });
    expect(unanimous.share.state).toBe('suppressed');
    expect(whole(100, 20, 50)).not.toHaveProperty('silenced');
  });

  it('silences on its own where the settings are stricter than what was hidden', () => {
    const indicator = nöjd();
    const { data } = planYear({
      indicators: [indicator, count('a.svar')],
      observations: [...table('a.nöjd', 2023, { '': 60 }), ...table('a.nöjd', 2024, { '': 100 })].concat(
        table('a.svar', 2023, { '': 25 }),
        table('a.svar', 2024, { '': 25 }),
      ),
    });
    const strict = { ...defaultAnalysisSettings, surveys: { ...surveys, minAnswers: 26, minUnanimous: 30 } };
    const unanimous = { ...defaultAnalysisSettings, surveys: { ...surveys, minUnanimous: 30 } };
    expect(surveyStanding(indicator, {}, 2023, data, strict)?.silenced).toBe('few_answers');
    expect(surveyStanding(indicator, {}, 2024, data, unanimous)?.silenced).toBe('unanimous');
    expect(surveyStanding(indicator, {}, 2023, data, unanimous)?.silenced).toBeUndefined();
  });

  it('is none of an indicator that is no survey', () => {
    const { data } = planYear({ indicators: [count('a.x')], observations: table('a.x', 2024, { '': 9 }) });
    expect(surveyStanding(count('a.x'), {}, 2024, data, defaultAnalysisSettings)).toBeUndefined();
  });
});

describe('the change between two survey years', () => {
  const change = (before: readonly [number, Given, Given], after: readonly [number, Given, Given]) => {
    const [previous, current] = [before, after].map(([share, answers, invited]) => {
      const found = standing({ '': share }, { '': answers }, { '': invited });
      if (found.share.state !== 'value' || found.standing === undefined) throw new Error('not shown');
      return { share: found.share, standing: found.standing };
    });
    if (!previous || !current) throw new Error('two years');
    return surveyChange(previous, current, nöjd(), surveys);
  };

  it('is judged by how many answered', () => {
    // (60 − 50)/√(0,55 · 0,45 · (1/400 + 1/400))
    expect(change([50, 400, 'm'], [60, 400, 'm'])?.z).toBeCloseTo(2.842676, 6);
    expect(change([60, 400, 'm'], [50, 400, 'm'])?.z).toBeCloseTo(-2.842676, 6);
    expect(change([50, 400, 'm'], [60, 400, 'm'])?.p).toBeCloseTo(0.004474, 5);
  });

  it('is surer the more of all who were asked have answered', () => {
    const z = (invited: Given) => change([50, 400, invited], [60, 400, invited])?.z ?? 0;
    // n (N − 1)/(N − n) = 400 · 499/100
    expect(z(500)).toBeCloseTo(2.842676 * Math.sqrt(499 / 100), 5);
    expect(z(4000)).toBeCloseTo(2.842676, 6);
  });

  it('is not judged where all answered, or the answers are not known', () => {
    expect(change([50, 400, 400], [60, 400, 900])).toBeUndefined();
    expect(change([50, 'm', 400], [60, 400, 900])).toBeUndefined();
  });
});
