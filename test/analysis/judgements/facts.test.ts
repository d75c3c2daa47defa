import fc from 'fast-check';
import { factsOf } from '../../../src/analysis/judgements/facts.js';
import { scoreOf, volumeOf } from '../../../src/analysis/judgements/score-finding.js';
import { exact } from '../../../src/arithmetic/exact.js';
import { defaultAnalysisSettings } from '../../../src/indicators/analysis-settings.js';
import { readVectors } from '../../vectors/read-vectors.js';

const { unchangedPercent, unchangedPoints } = defaultAnalysisSettings.change;
const factSettings = { ...defaultAnalysisSettings.records, unchangedPercent, unchangedPoints };

interface RecordVector {
  readonly type: string;
  readonly year: number;
  readonly years_exceeded: number;
}

const vectors = readVectors<{
  readonly config: {
    readonly min_span_years: number;
    readonly streak_min: number;
    readonly unchanged_share_of_base: number;
    readonly unchanged_pp: number;
  };
  readonly facts: readonly {
    readonly years: readonly number[];
    readonly step: number;
    readonly values: readonly (number | 'x' | null)[];
    readonly kind: 'count' | 'share';
    readonly usable_years: readonly number[];
    readonly high: RecordVector | null;
    readonly low: RecordVector | null;
    readonly streak: { readonly direction: string; readonly years_in_row: number } | null;
  }[];
  /** `spc`: the latest value deviates. `record` holds streaks too. */
  readonly ranking_weights: Readonly<Record<string, number>>;
}>('facts.json');

type Value = number | string | null;
const exactly = (values: readonly Value[]) =>
  values.map((value) => (value === null || value === 'x' ? undefined : exact(value)));
const facts = (values: readonly Value[], kind: 'count' | 'share' = 'count') =>
  factsOf(
    values.map((_, i) => 2010 + i),
    exactly(values),
    { kind, step: 1, settings: factSettings },
  );
const record = (fact: RecordVector | null) =>
  fact ? { type: fact.type, year: fact.year, yearsExceeded: fact.years_exceeded } : undefined;

describe('the facts of a series', () => {
  it('have the thresholds of the worked examples by default', () => {
    expect(factSettings).toEqual({
      minExceeded: vectors.config.min_span_years - 1,
      minStreak: vectors.config.streak_min,
      unchangedPercent: 100 * vectors.config.unchanged_share_of_base,
      unchangedPoints: vectors.config.unchanged_pp,
    });
  });

  it.each(vectors.facts)('of $values', ({ years, values, kind, step, usable_years, high, low, streak }) => {
    const result = factsOf(years, exactly(values), { kind, step, settings: factSettings });
    expect(result.usableYears).toEqual(usable_years);
    expect(result.high).toEqual(record(high));
    expect(result.low).toEqual(record(low));
    expect(result.streak).toEqual(
      streak ? { direction: streak.direction, yearsInRow: streak.years_in_row } : undefined,
    );
  });

  it('tell a level that was met before from one that was passed', () => {
    expect(facts([50, 9, 7, 8, 50]).high).toEqual({ type: 'equal', year: 2010, yearsExceeded: 3 });
    expect(facts([51, 9, 7, 8, 50]).high).toEqual({ type: 'since', year: 2010, yearsExceeded: 3 });
    expect(facts([49, 9, 7, 8, 50]).high).toEqual({ type: 'all', year: 2010, yearsExceeded: 4 });
    expect(facts([9, 7, 50, 8, 50]).high).toBeUndefined();
  });

  it('end at a hidden year, a missing one, and one left out', () => {
    expect(facts([1, 2, 3, 4, null, 6, 7]).usableYears).toEqual([2015, 2016]);
    expect(facts([1, 2, 3, 4, null])).toEqual({ usableYears: [] });
    expect(
      factsOf([2018, 2020, 2021, 2022, 2023], exactly([1, 2, 3, 4, 5]), {
        kind: 'count',
        step: 1,
        settings: factSettings,
      }).usableYears,
    ).toEqual([2020, 2021, 2022, 2023]);
    expect(facts([])).toEqual({ usableYears: [] });
  });

  it('break a streak by a change too small to tell, and not by one at the threshold', () => {
    expect(facts([1000, 1010, 1030, 1050]).streak).toEqual({ direction: 'up', yearsInRow: 3 });
    expect(facts([1000, 1009, 1030, 1050]).streak).toBeUndefined();
    expect(facts([1000, 1020, 1040, 1045]).streak).toBeUndefined();
    expect(facts(['24.4', '24.9', '25.4', '25.9'], 'share').streak).toEqual({ direction: 'up', yearsInRow: 3 });
    expect(facts(['24.4', '24.89', '25.4', '25.9'], 'share').streak).toBeUndefined();
    expect(facts([5, 3, 1, 0]).streak).toEqual({ direction: 'down', yearsInRow: 3 });
    expect(facts([0, 0, 0, 0]).streak).toBeUndefined();
    expect(facts([9, 0, 4, 5, 6]).streak).toEqual({ direction: 'up', yearsInRow: 3 });
  });

  it('turn with the values, and a record is never both', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 12 }), (values) => {
        const [own, turned] = [facts(values), facts(values.map((value) => -value))];
        expect([turned.high, turned.low]).toEqual([own.low, own.high]);
        expect(turned.streak?.yearsInRow).toBe(own.streak?.yearsInRow);
        expect(own.high && own.low).toBeUndefined();
      }),
    );
  });
});

describe('the score of a finding', () => {
  it('has the weights of the worked examples by default', () => {
    const { spc: deviation, sex_gap: sex, record, ...others } = vectors.ranking_weights;
    expect(defaultAnalysisSettings.weights).toEqual({ ...others, deviation, sex, record, streak: record });
  });

  it('is a hundred for a target missed by thousands', () => {
    expect(scoreOf({ type: 'target', m: 1, q: 0, volume: 1 })).toBe(100);
    expect(scoreOf({ type: 'trend', m: 0.25, q: 0.1, volume: 0.5 })).toBeCloseTo(100 * 0.8 * 0.5 * 0.9 * 0.75, 12);
    expect(scoreOf({ type: 'record', m: 1, q: 0, volume: 0 }, { ...defaultAnalysisSettings.weights, record: 1 })).toBe(
      50,
    );
  });

  it('grows with persons up to ten thousand', () => {
    expect([volumeOf(0), volumeOf(9), volumeOf(99), volumeOf(9999), volumeOf(1e6)]).toEqual([0, 0.25, 0.5, 1, 1]);
    expect(volumeOf(-3)).toBe(0);
  });
});
