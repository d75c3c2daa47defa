import type { TargetAnalysis } from '../../src/analysis/targets/target-analysis.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import { targetTable } from '../../src/tables/target-table.js';
import { indicator, point, share, silent } from '../analysis/points.js';
import { must } from '../support/must.js';
import { type GivenTarget, targetFinding, year } from '../text/findings/make-findings.js';

const target = (about: Indicator, given: GivenTarget, changes: Partial<TargetAnalysis> = {}): TargetAnalysis =>
  targetFinding(about, given, changes).target;
const texts = (one: TargetAnalysis): readonly string[] =>
  must(targetTable([one]).rows[0]).cells.map(({ text }) => text.replaceAll('\u00A0', '~'));

const percent = share({
  name: 'Nöjda',
  desired: 'higher',
  unit: { one: 'procent', many: 'procent', short: '%', gender: 'common' },
});
const outcomes = { total: point(year, '99.4'), women: point(year, 100), men: silent(year, 'suppressed') };

it('has target, outcomes and judgement, each number with its unit, as the city’s own tables have them', () => {
  const table = targetTable([target(percent, { target: 100, total: '99.4' }, { outcomes })]);
  expect(table.header.map((row) => row.map(({ text }) => text))).toEqual([
    ['Indikator', 'Årsmål', 'Utfall totalt', 'Utfall kvinnor', 'Utfall män', 'Måluppfyllelse'],
  ]);
  expect(table.rows.map(({ label }) => label)).toEqual(['Nöjda']);
  expect(texts(target(percent, { target: 100, total: '99.4' }, { outcomes }))).toEqual([
    '100~%',
    '99,4~%',
    '100~%',
    '..',
    'Helt',
  ]);
  expect(table.marks).toEqual(['..']);
});

it('has numbers as st, and the unit’s short name where it has one', () => {
  const number = indicator({ desired: 'higher' });
  const short = indicator({ kind: 'money', unit: { one: 'krona', many: 'kronor', short: 'mnkr', gender: 'common' } });
  expect(texts(target(number, { target: 600, total: 423 })).slice(0, 2)).toEqual(['600~st', '423~st']);
  expect(texts(target(short, { target: 1600, total: 1700 })).slice(0, 2)).toEqual(['1~600~mnkr', '1~700~mnkr']);
});

it('has a point where the indicator is not divided by sex, and says nothing of what is hidden', () => {
  expect(texts(target(percent, { target: 100, total: 90 })).slice(2, 4)).toEqual(['.', '.']);
  const hidden = target(percent, { target: 100 });
  expect(texts(hidden)).toEqual(['100~%', '..', '.', '.', '..']);
  expect(targetTable([hidden]).marks).toEqual(['..', '.']);
});

it('prints the judgement that holds, whoever made it, and rests it on target and outcomes', () => {
  const own = target(percent, { target: 100, total: 50, women: 60, men: 40 }, { judgement: 'Delvis' });
  expect(texts(own).at(-1)).toBe('Delvis');
  expect(must(targetTable([own]).rows[0]).cells.at(-1)?.sources).toHaveLength(4);
});
