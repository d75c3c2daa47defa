import { cellKeyId } from '../../src/indicators/cell-key.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import type { Observation } from '../../src/indicators/observation.js';
import type { PlannedAnalysis } from '../../src/plan/plan.js';
import { planYear } from '../support/analysed.js';
import { count, key, observed, ratioOf, table } from '../support/observed.js';

const plan = (indicators: readonly Indicator[], observations: readonly Observation[], year = 2024): PlannedAnalysis =>
  planYear({ indicators, observations, year }).planned;
const cells = (planned: PlannedAnalysis): readonly string[] => [...new Set(planned.cells.map(cellKeyId))].sort();
const total = (id: string, ...years: readonly number[]): readonly Observation[] =>
  years.flatMap((year) => table(id, year, { '': 100 }));

describe('the series of an indicator', () => {
  it('is its total, every year that the workbooks have up to the report’s, ascending', () => {
    const { subjects } = plan([count('a.x')], total('a.x', 2024, 2025, 2020, 2022));
    expect(subjects).toEqual([{ indicator: 'a.x', members: {}, years: [2020, 2022, 2024] }]);
  });

  it('has the years also where they are hidden or missing: what is not shown must be known to be so', () => {
    const given = [...total('a.x', 2024), ...table('a.x', 2023, { '': '..' }), ...table('a.x', 2022, { '': 'm' })];
    expect(plan([count('a.x')], given).subjects[0]?.years).toEqual([2022, 2023, 2024]);
  });

  it('goes back fifteen points', () => {
    const years = Array.from({ length: 20 }, (_, index) => 2005 + index);
    expect(plan([count('a.x')], total('a.x', ...years)).subjects[0]?.years).toEqual(years.slice(5));
  });

  it('is that of each member of its own dimension where it has no total', () => {
    const at = (year: number, boende: string) => observed(key('a.x', year, { boende }), 100);
    const given = [at(2023, 'HVB'), at(2024, 'HVB'), at(2024, 'Familjehem')];
    expect(plan([count('a.x')], given).subjects).toEqual([
      { indicator: 'a.x', members: { boende: 'HVB' }, years: [2023, 2024] },
      { indicator: 'a.x', members: { boende: 'Familjehem' }, years: [2024] },
    ]);
    expect(plan([count('a.x')], [...given, ...total('a.x', 2024)]).subjects).toHaveLength(1);
  });

  it('is none where it is divided by nothing but nämnder and sexes, or not measured', () => {
    const given = table('a.x', 2024, { 'Järva kvinnor': 10, 'Järva män': 10 });
    expect(plan([count('a.x'), count('a.y')], given).subjects).toEqual([]);
  });
});

describe('women and men', () => {
  it('are planned for the years that the total has them', () => {
    const given = [...table('a.x', 2022, { '': 50 }), ...table('a.x', 2023, { kvinnor: 20, män: 30 })];
    const both = table('a.x', 2024, { '': 50, kvinnor: 20, män: 30 });
    const planned = plan([count('a.x')], [...given, ...both]);
    expect(planned.sexes).toEqual([{ indicator: 'a.x', members: {}, years: [2024], women: 'kvinnor', men: 'män' }]);
    expect(cells(planned)).toEqual(['a.x|2022', 'a.x|2024', 'a.x|2024|kön=kvinnor', 'a.x|2024|kön=män']);
  });

  it('are not planned of what has none', () => {
    expect(plan([count('a.x')], total('a.x', 2024)).sexes).toEqual([]);
  });
});

describe('nämnder', () => {
  it('are those in force, for the years that the city has too', () => {
    const given = [2022, 2023, 2024].flatMap((year) =>
      table('a.x', year, { Järva: 10, Bromma: 20, Rest: 5, ...(year === 2022 ? {} : { '': 35 }) }),
    );
    const planned = plan([count('a.x')], given);
    expect(planned.districts).toEqual([
      { indicator: 'a.x', members: {}, years: [2023, 2024], names: ['Bromma', 'Järva'] },
    ]);
    expect(cells(planned)).not.toContain('a.x|2024|stadsdelsnämnd=Rest');
    expect(cells(planned)).toContain('a.x|2023|stadsdelsnämnd=Järva');
  });

  it('are not planned without a city to be compared with', () => {
    expect(plan([count('a.x')], table('a.x', 2024, { Järva: 10 })).districts).toEqual([]);
  });
});

describe('what targets are held against', () => {
  const twice = (changes: Partial<Indicator>) =>
    plan(
      [count('a.x', changes), count('a.mål')],
      [...table('a.x', 2024, { '': 50, kvinnor: 20, män: 30 }), ...total('a.mål', 2023, 2024)],
    );

  it('is planned whether the workbooks have it or not', () => {
    expect(cells(plan([count('a.x', { target: { value: 5, year: 2024 } })], []))).toEqual(['a.x|2024']);
    expect(cells(twice({ target: { value: 5, year: 2024 } }))).toContain('a.x|2024|kön=män');
  });

  it('is not planned for a target of another year', () => {
    expect(cells(plan([count('a.x', { target: { value: 5, year: 2023 } })], []))).toEqual([]);
  });

  it('is planned with the cells that hold the target', () => {
    const from = { indicator: 'a.mål', members: {} };
    expect(cells(twice({ target: { from } }))).toEqual(expect.arrayContaining(['a.mål|2023', 'a.mål|2024']));
  });
});

it('has the answers of a survey, in all and by sex, without dimensions that they are not divided by', () => {
  const term = (indicator: string) => ({ indicator, members: {} });
  const share = count('a.s', {
    kind: 'share',
    per: 100,
    survey: { answers: term('a.svar'), invited: term('a.frågade') },
  });
  const given = [
    ...table('a.s', 2024, { '': 80, kvinnor: 81, män: 79 }),
    ...table('a.svar', 2024, { '': 400, kvinnor: 200, män: 200 }),
    ...table('a.frågade', 2024, { '': 900 }),
  ];
  expect(
    cells(plan([share, count('a.svar'), count('a.frågade')], given)).filter((one) => !one.startsWith('a.s|')),
  ).toEqual(['a.frågade|2024', 'a.svar|2024', 'a.svar|2024|kön=kvinnor', 'a.svar|2024|kön=män']);
});

it('has the cells that nämnder are compared like for like by', () => {
  const ages = ['0–17 år', '18 år och äldre'];
  const at = (id: string, age: string, area?: string) =>
    observed(key(id, 2024, { ålder: age, ...(area ? { stadsdelsnämnd: area } : {}) }), 100);
  const given = [
    ...['a.x', 'a.n'].flatMap((id) => table(id, 2024, { '': 400, Järva: 200, Bromma: 200 })),
    ...ages.flatMap((age) => [at('a.x', age), at('a.n', age), at('a.n', age, 'Järva'), at('a.n', age, 'Bromma')]),
  ];
  const planned = plan([count('a.x'), count('a.n'), ratioOf('a.r', 'a.x', 'a.n', { standardiseBy: 'ålder' })], given);
  const { standardised } = planned.districts.find(({ indicator }) => indicator === 'a.r') ?? {};
  expect(standardised?.classes.map(({ numerator }) => cellKeyId(numerator))).toEqual(
    ages.map((age) => `a.x|2024|ålder=${age}`),
  );
  expect(cells(planned)).toEqual(expect.arrayContaining([`a.n|2024|stadsdelsnämnd=Järva|ålder=${ages[0]}`]));
});
