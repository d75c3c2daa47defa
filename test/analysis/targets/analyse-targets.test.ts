import { analyseDistricts } from '../../../src/analysis/districts/analyse-districts.js';
import type { DistrictAnalysis } from '../../../src/analysis/districts/district-analysis.js';
import { countJudgements } from '../../../src/analysis/judgements/count-judgements.js';
import { analyseTarget } from '../../../src/analysis/targets/analyse-targets.js';
import { sexShareDoubts } from '../../../src/analysis/targets/sex-share-doubts.js';
import type { TargetAnalysis } from '../../../src/analysis/targets/target-analysis.js';
import { targetAt } from '../../../src/analysis/targets/target-at.js';
import { exact } from '../../../src/arithmetic/exact.js';
import { defaultAnalysisSettings as settings } from '../../../src/indicators/analysis-settings.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import type { Observation } from '../../../src/indicators/observation.js';
import { planYear } from '../../support/analysed.js';
import { count, type Given, ratioOf, table } from '../../support/observed.js';
import { readVectors } from '../../vectors/read-vectors.js';

interface TargetCase {
  readonly name: string;
  readonly better: 'higher' | 'lower';
  readonly unit: string;
  readonly target: number;
  readonly outcome: number;
  readonly women: number | null;
  readonly men: number | null;
  readonly relative_deviation: number;
  readonly judgement: string;
  readonly judgement_women?: string;
  readonly judgement_men?: string;
}

const { cases, summary_expected } = readVectors<{
  readonly cases: readonly TargetCase[];
  readonly summary_expected: string;
}>('targets.json');

const share = (changes: Partial<Indicator>) =>
  count('a.mål', { kind: 'share', per: 100, basisUnknown: true, ...changes });

function judged(
  indicator: Indicator,
  observations: readonly Observation[],
  { year = 2024, others = [] as readonly Indicator[], byDistrict = false } = {},
): TargetAnalysis | undefined {
  const { planned, data } = planYear({ indicators: [...others, indicator], observations, year });
  const [first] = planned.districts.filter((one) => one.indicator === indicator.id);
  const districts = byDistrict && first ? analyseDistricts(first, data, settings) : undefined;
  const compared: DistrictAnalysis | undefined = districts && 'areas' in districts ? districts : undefined;
  return analyseTarget(indicator, year, data, settings, compared);
}

const bySex = (total: Given, women: Given | null, men: Given | null) => ({
  '': total,
  ...(women === null ? {} : { kvinnor: women }),
  ...(men === null ? {} : { män: men }),
});

/** As the city judged it in 2022. */
const real = ({ better, unit, target, outcome, women, men }: TargetCase): TargetAnalysis => {
  const indicator = share({
    kind: unit === '%' ? 'share' : 'count',
    desired: better,
    target: { value: target, year: 2022 },
  });
  const found = judged(indicator, table('a.mål', 2022, bySex(outcome, women, men)), { year: 2022 });
  if (found === undefined) throw new Error('not judged');
  return found;
};

describe('the eight indicators of 2022', () => {
  it.each(cases)('$name: $judgement', (vector) => {
    const found = real(vector);
    expect(found.judgement).toBe(vector.judgement);
    expect(found.total?.deviation?.valueOf()).toBeCloseTo(vector.relative_deviation, 12);
    expect([found.women?.judgement, found.men?.judgement]).toEqual([vector.judgement_women, vector.judgement_men]);
  });

  it('are counted as the city’s own sentence counts them', () => {
    const judgements = cases.flatMap((vector) => real(vector).judgement ?? []);
    expect(judgements.filter((one) => one === 'Helt')).toHaveLength(7);
    expect(judgements.filter((one) => one === 'Ej')).toHaveLength(1);
    expect(countJudgements(judgements)).toBe(summary_expected);
    expect(summary_expected).toBe('sju av åtta indikatorer uppnås helt, en uppnås ej');
  });

  it('raise one question: whether seven to nine of ten children in foster homes are girls', () => {
    const doubts = cases.flatMap((vector) => sexShareDoubts(real(vector)));
    expect(doubts).toEqual([{ code: 'SR-FYN-009', indicator: 'a.mål', share: '70–90\u00A0procent' }]);
  });
});

describe('an outcome', () => {
  const target = { value: 80, year: 2024 } as const;

  it('that is hidden or missing is not judged, and stands in the table all the same', () => {
    const indicator = share({ target, desired: 'higher' });
    for (const [given, state] of [
      ['..', 'suppressed'],
      ['m', 'missing'],
    ] as const) {
      const found = judged(indicator, table('a.mål', 2024, bySex(given, 85, 70)));
      expect(found).not.toHaveProperty('judgement');
      expect(found).not.toHaveProperty('total');
      expect(found?.outcomes.total.state).toBe(state);
    }
  });

  it('that the workbook has not yet is missing too', () => {
    const found = judged(share({ target }), table('a.mål', 2023, bySex(85, 90, 80)));
    expect(found?.outcomes).toMatchObject({ total: { state: 'missing' }, women: { state: 'missing' } });
    expect(found).not.toHaveProperty('judgement');
  });

  it('is judged for each sex by the same rule', () => {
    const found = judged(share({ target, desired: 'higher' }), table('a.mål', 2024, bySex(80, 90, 60)));
    expect([found?.judgement, found?.women?.judgement, found?.men?.judgement]).toEqual(['Helt', 'Helt', 'Ej']);
  });

  it('is better higher where no direction is wanted', () => {
    const of = (desired: Indicator['desired']) =>
      judged(share({ target, desired }), table('a.mål', 2024, { '': 50 }))?.judgement;
    expect([of('none'), of('higher'), of('lower')]).toEqual(['Ej', 'Ej', 'Helt']);
  });

  it('follows the indicator’s own limits', () => {
    const analysis = { reason: 'Prov.', overrides: { targets: { ejBelow: 0.4 } } };
    const found = judged(share({ target, analysis }), table('a.mål', 2024, { '': 50 }));
    expect(found?.judgement).toBe('Delvis');
  });

  it('without a target for the year is no matter', () => {
    const before = share({ target: { value: 80, year: 2023 } });
    expect(judged(before, table('a.mål', 2024, { '': 50 }))).toBeUndefined();
    expect(judged(share({}), table('a.mål', 2024, { '': 50 }))).toBeUndefined();
  });
});

it('the author’s judgement is printed in place of the rule’s, which is kept; but never of what is hidden', () => {
  const override = { judgement: 'Delvis', reason: 'Ny metod.' } as const;
  const indicator = share({ target: { value: 80, year: 2024, override } });
  const found = judged(indicator, table('a.mål', 2024, { '': 50 }));
  expect(found).toMatchObject({ judgement: 'Delvis', override, total: { judgement: 'Ej' } });
  const hidden = judged(indicator, table('a.mål', 2024, { '': '..' }));
  expect(hidden).not.toHaveProperty('judgement');
  expect(hidden?.override).toEqual(override);
});

describe('a target that is another indicator’s value', () => {
  const from = { indicator: 'a.årsmål', members: {} };
  const aimed = share({ target: { from } });
  const others = [count('a.årsmål', { kind: 'share', per: 100, basisUnknown: true })];
  const outcome = table('a.mål', 2024, bySex(79, 81, 77));

  it('is the published one of the year, and holds for each sex', () => {
    const found = judged(aimed, [...outcome, ...table('a.årsmål', 2024, { '': 80 })], { others });
    expect(found?.target.value.equals(exact(80))).toBe(true);
    expect(found?.target.source?.key).toEqual({ indicator: 'a.årsmål', year: 2024, members: {} });
    expect([found?.judgement, found?.men?.judgement]).toEqual(['Delvis', 'Delvis']);
  });

  it('is each sex’s own where it is planned', () => {
    const own = table('a.årsmål', 2024, { '': 80, kvinnor: 90, män: 70 });
    const found = judged(aimed, [...outcome, ...own], { others });
    expect([found?.women?.judgement, found?.men?.judgement]).toEqual(['Delvis', 'Helt']);
  });

  it('is none when it is hidden or of another year', () => {
    expect(judged(aimed, [...outcome, ...table('a.årsmål', 2024, { '': '..' })], { others })).toBeUndefined();
    expect(judged(aimed, [...outcome, ...table('a.årsmål', 2023, { '': 80 })], { others })).toBeUndefined();
  });

  it('is looked up for any planned year', () => {
    const observations = [...table('a.årsmål', 2022, { '': 70 }), ...table('a.årsmål', 2024, { '': 80 }), ...outcome];
    const { data } = planYear({ indicators: [...others, aimed], observations });
    expect(targetAt(aimed, {}, 2022, data)?.value.equals(exact(70))).toBe(true);
    expect(targetAt(aimed, {}, 2023, data)).toBeUndefined();
    expect(targetAt(aimed, { kön: 'män' }, 2024, data)?.source?.key.members).toEqual({});
  });
});

describe('nämnder below the target', () => {
  const counts = [count('a.x'), count('a.n')];
  const names = ['Järva', 'Farsta', 'Bromma', 'Södermalm', 'Skarpnäck', 'Kungsholmen'];
  const xs = [60, 70, 79, 85, 90, 95];
  const rows = (scale: number, which: 'x' | 'n') => {
    const values = which === 'x' ? xs.map((x) => x * scale) : xs.map(() => 100 * scale);
    const sum = values.reduce((total, one) => total + one, 0);
    return { '': sum, ...Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])) };
  };
  const below = (desired: Indicator['desired'], scale = 1) => {
    const observations = [...table('a.x', 2024, rows(scale, 'x')), ...table('a.n', 2024, rows(scale, 'n'))];
    const indicator = ratioOf('a.r', 'a.x', 'a.n', { desired, target: { value: 80, year: 2024 } });
    return judged(indicator, observations, { others: counts, byDistrict: true })?.belowTarget.map(({ name }) => name);
  };

  it('are those whose whole interval is on the wrong side', () => {
    expect(below('higher')?.sort()).toEqual(['Farsta', 'Järva']);
    expect(below('higher', 100)?.sort()).toEqual(['Bromma', 'Farsta', 'Järva']);
    expect(below('lower')?.sort()).toEqual(['Kungsholmen', 'Skarpnäck']);
  });
});

describe('whether the figures of the sexes belong together', () => {
  const doubts = (total: Given, women: Given, men: Given) => {
    const found = judged(share({ target: { value: 80, year: 2024 } }), table('a.mål', 2024, bySex(total, women, men)));
    return found && sexShareDoubts(found);
  };

  it('is doubted when the total lies outside both', () => {
    expect(doubts('83.5', '85.2', '86.1')).toEqual([
      {
        code: 'SR-FYN-008',
        indicator: 'a.mål',
        total: '83,5\u00A0procent',
        women: '85,2\u00A0procent',
        men: '86,1\u00A0procent',
      },
    ]);
  });

  it.each([
    [82, 85, 75, []],
    [83, 85, 75, ['70–90\u00A0procent']],
    [84, 84, 84, []],
    [50, 60, 40, []],
    ['42', '60', '40', ['5–15\u00A0procent']],
    [40, 60, 40, ['0–5\u00A0procent']],
  ])('%s of %s and %s: %j', (total, women, men, shares) => {
    expect(doubts(total, women, men)).toEqual(
      shares.map((part) => ({ code: 'SR-FYN-009', indicator: 'a.mål', share: part })),
    );
  });

  it('is not asked of shares computed from their counts, nor where one is hidden', () => {
    const indicator = ratioOf('a.r', 'a.x', 'a.n', { target: { value: 80, year: 2024 } });
    const observations = [
      ...table('a.x', 2024, { '': 99, kvinnor: 90, män: 9 }),
      ...table('a.n', 2024, { '': 110, kvinnor: 95, män: 15 }),
    ];
    const found = judged(indicator, observations, { others: [count('a.x'), count('a.n')] });
    expect(found?.men?.outcome.state).toBe('value');
    expect(found && sexShareDoubts(found)).toEqual([]);
    expect(doubts(83, 85, '..')).toEqual([]);
  });
});
