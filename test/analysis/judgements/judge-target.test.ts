import fc from 'fast-check';
import { countJudgements } from '../../../src/analysis/judgements/count-judgements.js';
import { impliedShareOfWomen } from '../../../src/analysis/judgements/implied-share.js';
import { judgeTarget } from '../../../src/analysis/judgements/judge-target.js';
import { exact, toDrawing } from '../../../src/arithmetic/exact.js';
import { defaultAnalysisSettings } from '../../../src/indicators/analysis-settings.js';
import type { Judgement } from '../../../src/indicators/indicator.js';
import { readVectors } from '../../vectors/read-vectors.js';

interface TargetCase {
  readonly name: string;
  readonly better: 'higher' | 'lower';
  readonly target: number;
  readonly outcome: number;
  readonly women: number | null;
  readonly men: number | null;
  readonly published_judgement?: Judgement;
  readonly relative_deviation: number | null;
  readonly judgement: Judgement;
  readonly judgement_women?: Judgement;
  readonly judgement_men?: Judgement;
  readonly implied_share_women_range?: readonly [number, number];
}

const vectors = readVectors<{
  readonly config: { readonly helt_tolerance: number; readonly ej_below: number };
  readonly identified_by_the_eight: {
    readonly helt_tolerance_min: number;
    readonly helt_tolerance_max_exclusive: number;
    readonly ej_below_max_exclusive: number;
  };
  readonly summary_expected: string;
  readonly cases: readonly TargetCase[];
}>('targets.json');

const judge = (outcome: number | string, target: number | string, better: 'higher' | 'lower' = 'higher') =>
  judgeTarget(exact(outcome), exact(target), better, defaultAnalysisSettings.targets).judgement;
const published = vectors.cases.flatMap(({ published_judgement }) => published_judgement ?? []);

/** How the eight of 2022 come out, under other parameters. */
const judgedWith = (heltTolerance: number, ejBelow: number) =>
  vectors.cases
    .filter(({ published_judgement }) => published_judgement)
    .map(
      ({ outcome, target, better }) =>
        judgeTarget(exact(outcome), exact(target), better, { heltTolerance, ejBelow }).judgement,
    );

describe('the judgement of a target', () => {
  it('has the thresholds of the worked examples by default', () => {
    expect(defaultAnalysisSettings.targets).toEqual({
      heltTolerance: vectors.config.helt_tolerance,
      ejBelow: vectors.config.ej_below,
    });
  });

  it.each(vectors.cases)('$name: $judgement', (example) => {
    const result = judgeTarget(
      exact(example.outcome),
      exact(example.target),
      example.better,
      defaultAnalysisSettings.targets,
    );
    expect(result.judgement).toBe(example.judgement);
    if (example.relative_deviation === null || !result.deviation) {
      expect([result.deviation, example.relative_deviation]).toEqual([undefined, null]);
    } else expect(toDrawing(result.deviation)).toBeCloseTo(example.relative_deviation, 12);
    for (const [value, expected] of [
      [example.women, example.judgement_women],
      [example.men, example.judgement_men],
    ] as const) {
      if (value !== null && expected) expect(judge(value, example.target, example.better)).toBe(expected);
    }
  });

  it('reproduces what was published, within the limits that this pins down and not beyond', () => {
    const { helt_tolerance_min: least, ej_below_max_exclusive: most } = vectors.identified_by_the_eight;
    expect(judgedWith(0.01, 0.2)).toEqual(published);
    expect(judgedWith(least, most - 0.001)).toEqual(published);
    expect(judgedWith(least - 0.001, 0.2)).not.toEqual(published);
    expect(judgedWith(0.01, most)).not.toEqual(published);
    expect(countJudgements(judgedWith(0.01, 0.2))).toBe(vectors.summary_expected);
  });

  it.each([
    [99, 100, 'Helt'],
    ['98.99', 100, 'Delvis'],
    [80, 100, 'Delvis'],
    ['79.99', 100, 'Ej'],
    ['69.3', 70, 'Helt'],
    ['0.297', '0.3', 'Helt'],
  ] as const)('of %s against %s is %s: a boundary belongs to the better', (outcome, target, expected) => {
    expect(judge(outcome, target)).toBe(expected);
  });

  it('turns where lower is better', () => {
    expect([101, '101.01', 120, '120.01'].map((outcome) => judge(outcome, 100, 'lower'))).toEqual([
      'Helt',
      'Delvis',
      'Delvis',
      'Ej',
    ]);
  });

  it('meets a target of 0 by 0 only, and measures a negative one by its size', () => {
    expect([judge(0, 0), judge(1, 0), judge(1, 0, 'lower'), judge(0, 0, 'lower')]).toEqual([
      'Helt',
      'Ej',
      'Ej',
      'Helt',
    ]);
    expect([judge(-10, -10), judge('-10.1', -10), judge(-11, -10), judge(-13, -10)]).toEqual([
      'Helt',
      'Helt',
      'Delvis',
      'Ej',
    ]);
  });

  it('is never better for a worse outcome', () => {
    const rank = { Helt: 2, Delvis: 1, Ej: 0 };
    const value = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(
        value,
        value,
        value.filter((target) => target !== 0),
        (a, b, target) => {
          expect(rank[judge(Math.max(a, b), target)]).toBeGreaterThanOrEqual(rank[judge(Math.min(a, b), target)]);
        },
      ),
    );
  });
});

describe('the share of women that figures imply', () => {
  const decimalsOf = (values: readonly number[]) =>
    Math.max(...values.map((value) => `${value}`.split('.')[1]?.length ?? 0));

  it.each(vectors.cases.filter(({ implied_share_women_range }) => implied_share_women_range))(
    '$outcome of $women and $men',
    ({ outcome, women, men, implied_share_women_range: expected }) => {
      if (women === null || men === null) throw new Error('no sexes');
      const result = impliedShareOfWomen(exact(outcome), exact(women), exact(men), decimalsOf([outcome, women, men]));
      if (result.type !== 'range') throw new Error(result.type);
      expect([toDrawing(result.lo), toDrawing(result.hi)]).toEqual(expected);
    },
  );

  it('can be any, or none at all', () => {
    expect(impliedShareOfWomen(exact(82), exact(82), exact(82), 0)).toEqual({ type: 'any' });
    expect(impliedShareOfWomen(exact(83), exact(82), exact(82), 0)).toEqual({ type: 'any' });
    expect(impliedShareOfWomen(exact(84), exact(82), exact(82), 0)).toEqual({ type: 'impossible' });
    expect(impliedShareOfWomen(exact(90), exact(85), exact(75), 0)).toEqual({ type: 'impossible' });
    expect(impliedShareOfWomen(exact(70), exact(75), exact(85), 0)).toEqual({ type: 'impossible' });
  });
});
