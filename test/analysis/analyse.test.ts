import type { ChapterAnalysis } from '../../src/analysis/analysis.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import type { Observation } from '../../src/indicators/observation.js';
import type { PlannedBinding, PlannedChapter, PlannedHeadline, PlannedSection } from '../../src/plan/plan.js';
import { analyseYear, type Written } from '../support/analysed.js';
import { must } from '../support/must.js';
import { count, key, observed, ratioOf, table } from '../support/observed.js';
import { fixedAt, plannedTable, years } from '../support/planned.js';
import { valuesOf } from './series/series-year.js';

const place = { kind: 'text', file: 'prov.yaml', line: 1, column: 1, length: 1 } as const;

const chapters = (
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  written: Written = {},
): readonly ChapterAnalysis[] => analyseYear({ indicators, observations }, written).analysis.chapters;
const chapterOf = (...given: Parameters<typeof chapters>): ChapterAnalysis => must(chapters(...given)[0]);
const ids = ({ findings }: ChapterAnalysis): readonly string[] => findings.map(({ id }) => id);

const rising = [200, 260, 320, 380, 440, 500];
const still = [300, 300, 300, 300, 300, 300];

const headline = (indicator: string, more: Partial<PlannedHeadline> = {}): PlannedHeadline => {
  const cells = [2023, 2024].map((year) => ({ indicator, year, members: more.members ?? {} }));
  return { indicator, members: {}, cells, place, ...more };
};

/** A section whose only table shows these. */
const section = (...indicators: readonly string[]): PlannedSection => ({
  heading: 'Avsnitt',
  number: '2.1',
  label: 'avsnitt.a.1',
  text: { blocks: [], notes: [] },
  charts: [],
  tables: [plannedTable(indicators, years(2024), [])],
});

it('is chapter by chapter: each has the series, the findings and the draft of its own indicators', () => {
  const [first, second] = chapters(
    [count('a.x', { chapter: 2 }), count('a.y', { chapter: 3 })],
    [...valuesOf('a.x', rising), ...valuesOf('a.y', rising)],
  );
  expect(first).toMatchObject({ number: 2, drafted: ['utveckling.a.x'] });
  expect(must(first).series.map(({ id }) => id)).toEqual(['a.x']);
  expect(ids(must(second))).toEqual(['utveckling.a.y']);
});

it('tells of nämnder, women and men and targets beside the movements', () => {
  const others = Array.from({ length: 10 }, (_, index) => `Nämnd${String.fromCharCode(65 + index)}`);
  const areas = { Järva: 80, ...Object.fromEntries(others.map((name) => [name, 20])) };
  const sum = (cells: Readonly<Record<string, number>>) => Object.values(cells).reduce((total, one) => total + one, 0);
  const population = Object.fromEntries(Object.keys(areas).map((name) => [name, 400]));
  const found = chapterOf(
    [
      count('a.x', { target: { value: 400, year: 2024 }, desired: 'higher' }),
      count('a.n'),
      ratioOf('a.r', 'a.x', 'a.n'),
    ],
    [
      ...table('a.x', 2024, { ...areas, '': sum(areas), kvinnor: 200, män: 80 }),
      ...table('a.n', 2024, { ...population, '': sum(population), kvinnor: 2200, män: 2200 }),
    ],
  );
  expect([...ids(found)].sort()).toEqual(['kön.a.r', 'mål.a.x', 'nämnder.a.r']);
  expect(found.targets.map(({ id, judgement }) => [id, judgement])).toEqual([['a.x', 'Ej']]);
  // Numbers have nothing that nämnder of different size could be compared by.
  expect(found.silent.map(({ id, by }) => [id, by])).toEqual(expect.arrayContaining([['a.x', 'no_denominator']]));
});

describe('headlines', () => {
  const all = [count('a.x'), count('a.y'), count('a.z')];
  const given = [...valuesOf('a.x', rising), ...valuesOf('a.y', still), ...valuesOf('a.z', still)];

  it('come first, as declared, though nothing else speaks for them', () => {
    const found = chapterOf(all, given, {
      chapter: { headlines: [headline('a.z'), headline('a.y', { since: 2020 })] },
    });
    expect(ids(found)).toEqual(['utveckling.a.z', 'utveckling.a.y', 'utveckling.a.x']);
    expect(found.drafted).toEqual(ids(found));
    expect(found.findings).toMatchObject([
      { headline: true, evidence: [] },
      { headline: true, since: 2020 },
      { headline: false },
    ]);
  });

  it('may be of a group that is no series by itself, and of another chapter', () => {
    const sexes = [2023, 2024].flatMap((year) => table('a.x', year, { '': 90, kvinnor: 50, män: 40 }));
    const women = headline('a.x', { members: { kön: 'kvinnor' } });
    const found = chapterOf([count('a.x')], sexes, { chapter: { headlines: [women] } });
    expect(ids(found)).toEqual(['utveckling.a.x.kvinnor']);
    const [, second] = chapters(
      [count('a.x'), count('a.y', { chapter: 3 })],
      [...valuesOf('a.x', rising), ...valuesOf('a.y', still)],
      { chapter: { headlines: [headline('a.x')] } },
    );
    expect(ids(must(second))).toEqual(['utveckling.a.x']);
  });

  it('that cannot be shown are not told', () => {
    const hidden = [...valuesOf('a.y', [300, 300, 'm'])];
    expect(ids(chapterOf([count('a.y')], hidden, { chapter: { headlines: [headline('a.y')] } }))).toEqual([]);
  });
});

describe('what weighs too little', () => {
  const given: readonly [readonly Indicator[], readonly Observation[]] = [[count('a.x')], valuesOf('a.x', still)];
  const decided = (finding: string): Written => ({ chapter: { summary: [{ kind: 'pin', finding, place }] } });
  const bound = (binding: PlannedBinding): Written => ({ bindings: new Map([['prov.yaml:1:1', binding]]) });

  it('is left out', () => {
    expect(ids(chapterOf(...given))).toEqual([]);
  });

  it.each<[string, Written]>([
    ['the chapter has decided on', decided('utveckling.x')],
    ['the chapter has decided on by its whole name', decided('utveckling.a.x')],
    ['a text of the chapter tells', bound({ kind: 'finding', id: 'utveckling.x', chapterKey: 'a' })],
    ['a text elsewhere tells', bound({ kind: 'finding', id: 'utveckling.a.x' })],
  ])('is told when it is what %s', (_, written) => {
    expect(ids(chapterOf(...given, written))).toEqual(['utveckling.a.x']);
  });

  it('is left out when something else is asked for', () => {
    expect(ids(chapterOf(...given, decided('utveckling.y')))).toEqual([]);
    expect(ids(chapterOf(...given, bound({ kind: 'finding', id: 'utveckling.x', chapterKey: 'b' })))).toEqual([]);
  });
});

describe('what a chapter does not show', () => {
  const all = [count('a.x'), count('a.y'), count('a.z')];
  const given = all.flatMap(({ id }) =>
    valuesOf(
      id,
      rising.map((one, index) => one + id.charCodeAt(2) * index),
    ),
  );
  const told = (chapter: Partial<PlannedChapter>) => [...ids(chapterOf(all, given, { chapter }))].sort();

  it('is not told in it', () => {
    expect(told({ sections: [section('a.x')] })).toEqual(['utveckling.a.x']);
  });

  it('is told when it is a key figure or a headline', () => {
    const keyFigure = { label: 'Y', fixed: fixedAt('a.y'), previous: 2023, recentYears: [2024], cells: [] };
    expect(told({ sections: [section('a.x')], keyFigures: [keyFigure] })).toEqual(['utveckling.a.x', 'utveckling.a.y']);
    expect(told({ sections: [section('a.x')], headlines: [headline('a.z')] })).toEqual([
      'utveckling.a.x',
      'utveckling.a.z',
    ]);
  });

  it('is analysed all the same', () => {
    const found = chapterOf(all, given, { chapter: { sections: [section('a.x')] } });
    expect(found.series.map(({ id }) => id)).toEqual(['a.x', 'a.y', 'a.z']);
  });
});

it('does not tell by itself how many answered a survey, nor what a target was', () => {
  const term = (indicator: string) => ({ indicator, members: {} });
  const share = ratioOf('a.s', 'a.x', 'a.svar', {
    survey: { answers: term('a.svar'), invited: term('a.frågade') },
    target: { from: term('a.mål') },
  });
  const others = ['a.x', 'a.svar', 'a.frågade', 'a.mål'];
  const found = chapterOf(
    [...others.map((id) => count(id)), share],
    others.flatMap((id) =>
      valuesOf(
        id,
        rising.map((one, index) => (id === 'a.x' ? one / 2 + 7 * index : one)),
      ),
    ),
  );
  expect(found.series.map(({ id }) => id)).toEqual(expect.arrayContaining(others));
  expect(ids(found).filter((id) => /svar|frågade|utveckling\.a\.mål/u.test(id))).toEqual([]);
  expect(ids(found)).toContain('utveckling.a.x');
});

describe('the rate beside a count', () => {
  const rate = (changes: Partial<Indicator> = {}) =>
    ratioOf('a.r', 'a.x', 'a.n', { kind: 'rate', per: 1000, measure: 'Per 1 000', ...changes });

  function companion(x: readonly number[], n: readonly number[], about: Indicator = rate()): string | undefined {
    const given = [...valuesOf('a.x', x), ...valuesOf('a.n', n)];
    const written = { chapter: { headlines: [headline('a.x')] } };
    const [found] = chapterOf([count('a.x'), count('a.n'), about], given, written).findings;
    return found?.kind === 'utveckling' ? found.companion?.id : 'no movement';
  }
  const growing = [10_000, 12_000, 14_000, 16_000, 18_000, 20_000];
  const asGrowing = growing.map((one) => one / 50);

  it('is told where the population has moved and they do not go the same way', () => {
    expect(companion(asGrowing, growing)).toBe('a.r');
  });

  it('is not told where the population stands still, or where both go the same way', () => {
    expect(
      companion(
        rising,
        still.map(() => 20_000),
      ),
    ).toBeUndefined();
    expect(
      companion(
        rising.map((one, index) => one * (1 + index)),
        growing,
      ),
    ).toBeUndefined();
  });

  it('is not told of a mean per head, nor of a share', () => {
    expect(companion(asGrowing, growing, rate({ per: 1 }))).toBeUndefined();
    expect(companion(asGrowing, growing, ratioOf('a.r', 'a.x', 'a.n'))).toBeUndefined();
  });

  it('is that of the same events only: a group’s rate is not the rate of all', () => {
    const women = ratioOf('a.r', { indicator: 'a.x', members: { kön: 'kvinnor' } }, 'a.n', { kind: 'rate', per: 1000 });
    const given = [...valuesOf('a.x', asGrowing), ...valuesOf('a.n', growing)];
    const ofWomen = asGrowing.map((one, index) => observed(key('a.x', 2019 + index, { kön: 'kvinnor' }), one / 2));
    const found = chapterOf([count('a.x'), count('a.n'), women], [...given, ...ofWomen], {
      chapter: { headlines: [headline('a.x')] },
    });
    expect(found.findings[0]).not.toHaveProperty('companion');
  });
});

it('counts which indicators about persons are divided by sex, over all chapters', () => {
  const { analysis } = analyseYear({
    indicators: [count('a.x'), count('a.y', { chapter: 3 }), count('a.z', { sex: 'not_collected' })],
    observations: [...table('a.x', 2024, { '': 90, kvinnor: 50, män: 40 }), ...valuesOf('a.y', still)],
  });
  const { divided, lacking, notCollected } = analysis.coverage;
  expect([divided, lacking, notCollected].map((all) => all.map(({ id }) => id))).toEqual([['a.x'], ['a.y'], ['a.z']]);
});
