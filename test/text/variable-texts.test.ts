import { protect } from '../../src/disclosure/protect.js';
import { publish } from '../../src/disclosure/published-store.js';
import { type VariableName, variableNames } from '../../src/plan/variables.js';
import type { Project } from '../../src/project/project.js';
import { variableTexts } from '../../src/text/variable-texts.js';
import { prepareGiven, withMargins } from '../support/composed-project.js';
import { count, disclose, table } from '../support/observed.js';

const cells = { Järva: [3000, 4000], Farsta: [2000, 2200] } as const;
const prepared = await prepareGiven({ personer: withMargins(2024, cells), folkmangd: withMargins(2024, cells) });
const { project, scope, policy, plan } = prepared;
const { indicators, dimensions } = prepared.data;
const data = publish({ year: 2024, cells: plan.cells, scope, mask: protect(scope, policy), indicators, dimensions });

const texts = (of: Project = project, districtCount = 11) => variableTexts({ project: of, data, districtCount });
const say = (name: VariableName, changes: Partial<Project> = {}) => texts({ ...project, ...changes }).get(name);

it('every variable has a text', () => {
  expect([...texts().keys()].sort()).toEqual([...variableNames].sort());
  for (const text of texts().values()) expect(text).not.toMatch(/^$|undefined|NaN/);
});

it.each([
  [2009, 'första', '1'],
  [2018, 'tionde', '10'],
  [2023, 'femtonde', '15'],
  [2024, 'sextonde', '16'],
  [2029, 'tjugoförsta', '21'],
])('the edition of %i in words: %s', (year, word, number) => {
  expect([say('upplaga', { year }), say('upplaga-nummer', { year })]).toEqual([word, number]);
});

it('an edition before the first, or past the hundredth, has no word', () => {
  expect(say('upplaga', { year: 2008 })).toBe('0:e');
  expect(say('upplaga', { year: 2109 })).toBe('101:e');
});

it('the years around', () => {
  expect([say('föregående-år'), say('år'), say('nästa-år')]).toEqual(['2023', '2024', '2025']);
});

it('the list of areas is the chapters’, and Demografi is never in it', () => {
  expect([say('områden'), say('antal-områden'), say('antal-kapitel')]).toEqual(['insatser', 'ett', 'två']);
  const [population, services] = project.chapters;
  if (!population || !services) throw new Error('two chapters');
  const area = (name: string) => ({ ...services, yaml: { ...services.yaml, area: name } });
  const chapters = [population, area('familjerätt'), area('hemlöshet'), area('socialpsykiatri')];
  expect([
    say('områden', { chapters }),
    say('antal-områden', { chapters }),
    say('antal-kapitel', { chapters }),
  ]).toEqual(['familjerätt, hemlöshet och socialpsykiatri', 'tre', 'fyra']);
});

it('dates: in text without the year of the memo, with it otherwise; the month of publication with a capital', () => {
  expect([say('nämnddatum'), say('förvaltningsgruppen-datum'), say('funktionshinderrådet-datum')]).toEqual([
    'den\u00A010\u00A0juni',
    'den\u00A014\u00A0maj',
    'den\u00A015\u00A0maj',
  ]);
  expect([say('dokumentdatum'), say('publicerad')]).toEqual([
    '19\u00A0maj\u00A02025',
    'Juni 2025'.replace(' ', '\u00A0'),
  ]);
  const later = { ...project.report, dates: { ...project.report.dates, board: '2026-01-20' } };
  expect(say('nämnddatum', { report: later })).toBe('den\u00A020\u00A0januari\u00A02026');
});

it('the threshold, the largest hidden number, and who decided', () => {
  expect([say('tröskel'), say('tröskel-högst'), say('tröskel-beslutad-av')]).toEqual(['5', '4', 'direktören']);
});

it('numbers of districts in words up to twelve', () => {
  expect(texts(project, 11).get('antal-stadsdelsnämnder')).toBe('elva');
  expect(texts(project, 14).get('antal-stadsdelsnämnder')).toBe('14');
});

it('Dnr does not break', () => {
  expect(say('dnr')).toBe('PN\u00A02025/7');
});

describe('the coverage of sexes', () => {
  const coverage = (given: Parameters<typeof disclose>[0]) => {
    const found = variableTexts({ project, data: disclose(given).data, districtCount: 11 });
    return (['personindikatorer', 'könsuppdelade-indikatorer', 'könsuppdelad-andel'] as const).map((name) =>
      found.get(name),
    );
  };
  const divided = { kvinnor: 30, män: 40, '': 70 };

  it('counts indicators of persons, and those shown by sex', () => {
    const indicators = [
      count('a.x'),
      count('a.y'),
      count('a.z', { sex: 'not_collected' }),
      count('a.hushåll', { sex: 'not_applicable' }),
    ];
    const observations = [
      ...table('a.x', 2024, divided),
      ...table('a.y', 2024, { '': 9 }),
      ...table('a.z', 2024, { '': 9 }),
      ...table('a.hushåll', 2024, divided),
    ];
    expect(coverage({ indicators, observations })).toEqual(['3', '1', '33\u00A0procent']);
    expect(coverage({ indicators: [], observations: [] })).toEqual(['0', '0', '0\u00A0procent']);
  });

  it('counts no indicator whose sexes are all hidden', () => {
    const observations = table('a.x', 2024, { 'Järva kvinnor': 3, 'Järva män': 2, Järva: 5, '': 5 });
    expect(coverage({ indicators: [count('a.x')], observations })).toEqual(['1', '0', '0\u00A0procent']);
  });

  it('counts an indicator that shows its sexes without a total, or in an earlier year', () => {
    const observations = table('a.x', 2022, { kvinnor: 30, män: 40 });
    expect(coverage({ indicators: [count('a.x')], observations })[1]).toBe('1');
  });

  it('counts only what the report shows', () => {
    const observations = table('a.x', 2024, divided);
    const wanted = [{ indicator: 'a.x', year: 2024, members: {} }];
    expect(coverage({ indicators: [count('a.x')], observations, wanted })[1]).toBe('0');
  });
});
