import { planAnalysis } from '../../src/plan/plan-analysis.js';
import { equalityCharts } from '../../src/plan/plan-equality.js';
import { must } from '../support/must.js';
import { definitions, faultsOf, smallPlanning } from '../support/small-planning.js';
import { secondChapter } from '../support/small-project.js';

const file = 'chapters/2024/02-bistand.yaml';
const shared = 'chapters/gemensamt/02-bistand.yaml';
const share = 'kind: share, unit: { one: procent, many: procent }, reference: R, source: K';
const terms = 'numerator: tagare, denominator: demografi.folkmängd';
const more = `${definitions[shared]}  hälften: { name: Hälften, ${share}, ${terms} }
  tredje: { name: Tredje, ${share}, ${terms} }
  barnens: { name: Barnens, ${share}, numerator: barn, denominator: demografi.folkmängd }
`;

async function charts(yaml: string, definitions = more, chapter = 1) {
  const { project, data, context } = await smallPlanning({
    [file]: secondChapter.replace('sections:', `${yaml}\nsections:`),
    [shared]: definitions,
  });
  const planned = equalityCharts(must(project.chapters[chapter]), planAnalysis(data.indicators, context), context);
  return { shown: planned.map(({ yaml }) => yaml), paths: planned.map(({ path }) => path), faults: faultsOf(context) };
}

it('are a funnel of the first main indicator and intervals of the others, in the newest year', async () => {
  const { shown } = await charts('');
  expect(shown).toEqual([
    {
      key: 'likställighet-andel',
      type: 'funnel',
      indicator: 'bistånd.andel',
      title: 'Andel efter stadsdelsnämnd',
      years: [2024],
    },
    expect.objectContaining({ key: 'likställighet-hälften', type: 'interval', indicator: 'bistånd.hälften' }),
  ]);
});

it('are those that the chapter says, in its order', async () => {
  const { shown, paths, faults } = await charts('equality: { indicators: [tredje, andel, hälften] }');
  expect(faults).toEqual([]);
  expect(shown.map(({ indicator, type }) => [indicator, type])).toEqual([
    ['bistånd.tredje', 'funnel'],
    ['bistånd.andel', 'interval'],
    ['bistånd.hälften', 'interval'],
  ]);
  expect(paths[1]).toEqual(['equality', 'indicators', 1]);
});

it.each<[string, string, string]>([
  ['numbers, which have nothing to be divided by', 'tagare', 'SR-PLA-005'],
  ['shares without nämnder', 'barnens', 'SR-PLA-005'],
  ['what is not measured', 'hushåll', 'SR-IND-001'],
])('are not drawn of %s', async (_, name, code) => {
  const { shown, faults } = await charts(`equality: { indicators: [${name}, andel] }`);
  expect(shown.map(({ indicator }) => indicator)).toEqual(['bistånd.andel']);
  expect(faults).toEqual([`${code} ${file}:9:26`]);
});

it('are none in a chapter that has no share or rate by nämnd', async () => {
  expect((await charts('', more, 0)).shown).toEqual([]);
});
