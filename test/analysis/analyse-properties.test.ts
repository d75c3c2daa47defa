// What holds of the whole analysis, whatever the figures are.
import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis.js';
import { isBroken } from '../../src/analysis/change/comparable-points.js';
import type { SeriesAnalysis } from '../../src/analysis/series/series-analysis.js';
import { exact } from '../../src/arithmetic/exact.js';
import { analysisToJson } from '../../src/cli/analysis-json/analysis-to-json.js';
import { publish } from '../../src/disclosure/published-store.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import type { Observation } from '../../src/indicators/observation.js';
import type { PlannedChapter } from '../../src/plan/plan.js';
import { type AnalysedYear, analysePlanned, analyseYear, planYear } from '../support/analysed.js';
import { must } from '../support/must.js';
import { dimensionsOf, disclose } from '../support/observed.js';
import { lastYear, observedHoles, observedYear, type RandomYear, randomYear } from './random-year.js';

const runs = { numRuns: 25 };

const json = ({ analysis, sentences }: Pick<AnalysedYear, 'analysis' | 'sentences'>) =>
  analysisToJson(analysis, sentences);
const seriesOf = ({ chapters }: Analysis, id: string): SeriesAnalysis =>
  must(chapters.flatMap(({ series }) => series).find((one) => one.id === id));

/** What is concluded of every series and every finding, without any value or year. Sizes as far as a float has them. */
function conclusions({ chapters }: Analysis) {
  return chapters.map(({ series, districts, sexes, findings, drafted }) => ({
    drafted,
    findings: findings.map(({ id, score, evidence }) => [
      id,
      near(score),
      evidence.map(({ type, m }) => [type, near(m)]),
    ]),
    districts: districts.map(({ id, spread, areas }) => [id, spread, areas.map(({ deviates }) => deviates)]),
    sexes: sexes.map(({ id, verdict, gapOverTime }) => [id, verdict, gapOverTime]),
    series: series.map(({ id, change, trend, deviation, records, streak, silenced }) => ({
      id,
      change: change?.type === 'no-statement' ? change.reason : change?.rule,
      trend: [trend.classification, trend.n, trend.s, trend.p, near(trend.z ?? 0), near(trend.size ?? 0)],
      deviation: deviation?.signal,
      records: records.map(({ side, type, yearsExceeded }) => [side, type, yearsExceeded]),
      streak,
      silenced,
    })),
  }));
}

const near = (value: number): number => Math.round(value * 1e9);

it('is the same in whatever order the rows come', () => {
  const shuffled = randomYear.chain((given) => {
    const observed = observedYear(given);
    const all = [...observed.observations];
    return fc.record({
      observed: fc.constant(observed),
      observations: fc.shuffledSubarray(all, { minLength: all.length }),
    });
  });
  fc.assert(
    fc.property(shuffled, ({ observed, observations }) => {
      expect(json(analyseYear({ ...observed, observations }))).toEqual(json(analyseYear(observed)));
    }),
    runs,
  );
});

it('draws the same conclusions of kronor whether counted in one or in thousands', () => {
  fc.assert(
    fc.property(randomYear, (given) => {
      const [one, many] = [1, 1000].map((perKrona) => analyseYear(observedYear(given, { perKrona })));
      expect(conclusions(must(many).analysis)).toEqual(conclusions(must(one).analysis));
    }),
    runs,
  );
});

it('draws the same conclusions of the same figures in other years, which are all that its words differ in', () => {
  const moved = (text: string, shift: number): string =>
    text.replace(/(?<!\d)\d{4}(?!\d)/gu, (year) => String(Number(year) + shift));
  fc.assert(
    fc.property(randomYear, fc.integer({ min: -40, max: 40 }), (given, shift) => {
      const [now, then] = [analyseYear(observedYear(given)), analyseYear(observedYear(given, { shift }))];
      expect(conclusions(then.analysis)).toEqual(conclusions(now.analysis));
      expect([...then.sentences]).toEqual([...now.sentences].map(([id, text]) => [id, moved(text, shift)]));
    }),
    runs,
  );
});

describe('a series with holes and breaks', () => {
  /** The first year after everything that cuts the series, told without the analysis; undefined when the newest is no value. */
  function firstUsable({ holed, breaks }: RandomYear): number | undefined {
    if (typeof holed.at(-1) !== 'number') return undefined;
    const cuts = [
      lastYear - holed.length + 1,
      ...holed.flatMap((one, index) => (typeof one === 'number' ? [] : [lastYear - (holed.length - 1 - index) + 1])),
      ...breaks.flatMap(({ year, comparable }) => (comparable === 'no' ? [year] : [])),
    ];
    return Math.max(...cuts);
  }

  it('is told from after the last of them, in every statement and every sentence', () => {
    fc.assert(
      fc.property(randomYear, (given) => {
        const { analysis, sentences } = analyseYear(observedHoles(given));
        const found = seriesOf(analysis, 'a.hål');
        const first = firstUsable(given);
        const years = found.run.map(({ key }) => key.year);
        const expected = first === undefined ? [] : Array.from({ length: lastYear - first + 1 }, (_, at) => first + at);
        expect(years).toEqual(expected);
        expect(found.trend).toMatchObject({
          n: years.length,
          from: first ?? 0,
          to: first === undefined ? 0 : lastYear,
        });
        for (const { year, point, yearsExceeded } of found.records) {
          expect(years).toContain(year);
          expect(point.key.year).toBe(year);
          expect(yearsExceeded).toBeLessThan(years.length);
        }
        expect(found.streak?.yearsInRow ?? 0).toBeLessThan(Math.max(1, years.length));
        expect(found.deviation?.baseline ?? 0).toBeLessThan(Math.max(1, years.length));
        const { change } = found;
        if (change !== undefined && change.type !== 'no-statement') {
          expect(isBroken(found.indicator, change.previous.key.year, change.current.key.year)).toBe(false);
        }
        const told = sentences.get('utveckling.a.hål')?.match(/(?<!\d)20\d\d/gu) ?? [];
        expect(told.map(Number).filter((year) => first === undefined || year < first)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is told in the same way whichever small numbers are hidden', () => {
    fc.assert(
      fc.property(randomYear, fc.integer({ min: 1, max: 4 }), (given, small) => {
        const one = observedHoles(given);
        const other = observedHoles(given, { small });
        // Rows of the same places, with other numbers in them.
        const sameCells = other.observations.map((observation, index) => ({
          ...observation,
          cells: must(one.observations[index]).cells,
        }));
        expect(json(analyseYear({ ...other, observations: sameCells }))).toEqual(json(analyseYear(one)));
      }),
      runs,
    );
  });
});

/** The observation with `instead` for every number of it that is hidden. */
function behind(one: Observation, hidden: ReadonlySet<string>, instead: number): Observation {
  const value = one.value !== undefined && hidden.has(cellKeyId(one.key)) ? { value: exact(instead) } : {};
  if (one.terms === undefined) return { ...one, ...value };
  const { numerator, denominator } = one.terms;
  const terms = {
    numerator: behind(numerator, hidden, instead),
    denominator: behind(denominator, hidden, instead),
  };
  return { ...one, ...value, terms };
}

it('rests on what is published: whatever stands behind what is hidden, nothing that is said changes', () => {
  let replacedCells = 0;
  fc.assert(
    fc.property(randomYear, fc.integer({ min: 0, max: 4 }), (given, instead) => {
      const observed = observedYear(given);
      const { planned } = planYear(observed);
      const { scope, mask, cells, indicators, observations } = disclose({ ...observed, wanted: planned.cells });
      const hidden = new Set(mask.hidden.keys());
      const told = (of: typeof scope): string => {
        const dimensions = dimensionsOf(observations);
        const data = publish({ year: lastYear, cells, scope: of, mask, indicators, dimensions, notes: [] });
        return JSON.stringify(json(analysePlanned({ planned, data })));
      };
      const others = new Map([...scope.cells].map(([id, one]) => [id, behind(one, hidden, instead)]));
      replacedCells += hidden.size;
      expect(told({ ...scope, cells: others })).toBe(told(scope));
    }),
    runs,
  );
  expect(replacedCells).toBeGreaterThan(0);
});

const asked = (ids: readonly string[]): PlannedChapter['summary'] =>
  ids.map((finding) => ({
    kind: 'pin',
    finding,
    place: { kind: 'text', file: 'prov.yaml', line: 1, column: 1, length: 1 },
  }));

describe('the change of a share', () => {
  /** `ökade med tre procent`, `tre procent högre`; not `jämfört med tre procent`, which is a level. */
  const relative =
    /(?<!jämfört )\bmed\s[\p{L}\d,\u00A0]+procent(?!enhet)|procent(?!enhet)\s(?:högre|lägre|fler|färre)/u;

  it('is never told in procent, as that of a number is', () => {
    const [ofNumbers, ofShares]: string[][] = [[], []];
    fc.assert(
      fc.property(randomYear, (given) => {
        // What is asked for is told however little it weighs: every movement, so that there is much to read.
        const { analysis, sentences } = analyseYear(observedYear(given), {
          chapter: { summary: asked(['utveckling.andel', 'utveckling.personer', 'kön.andel', 'nämnder.andel']) },
        });
        for (const { id, indicator } of analysis.chapters.flatMap(({ findings }) => findings))
          (indicator.kind === 'share' ? ofShares : ofNumbers)?.push(sentences.get(id) ?? '');
      }),
      runs,
    );
    expect(ofShares?.filter((text) => relative.test(text))).toEqual([]);
    expect(ofShares?.filter((text) => /procentenhet/u.test(text)).length).toBeGreaterThan(5);
    expect(ofNumbers?.filter((text) => relative.test(text)).length).toBeGreaterThan(5);
  });
});
