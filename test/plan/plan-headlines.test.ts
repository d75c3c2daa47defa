import { formatPlace } from '../../src/diagnostics/place.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import { planHeadlines } from '../../src/plan/plan-headlines.js';
import { must } from '../support/must.js';
import { faultsOf, smallPlanning } from '../support/small-planning.js';
import { secondChapter } from '../support/small-project.js';

const file = 'chapters/2024/02-bistand.yaml';

async function headlines(yaml: string) {
  const { project, context } = await smallPlanning({
    [file]: secondChapter.replace('sections:', `${yaml}\nsections:`),
  });
  const planned = planHeadlines(must(project.chapters[1]), context);
  return { planned, faults: faultsOf(context), messages: context.diagnostics.map(({ message }) => message) };
}

it('are planned in the order that the chapter has them, with all their years', async () => {
  const { planned, faults } = await headlines('headlines: [andel, { indicator: vartannat, since: 2020 }]');
  expect(faults).toEqual([]);
  expect(planned.map(({ indicator, since }) => [indicator, since])).toEqual([
    ['bistånd.andel', undefined],
    ['bistånd.vartannat', 2020],
  ]);
  expect(planned[1]?.cells.map(cellKeyId)).toEqual([
    'bistånd.vartannat|2020',
    'bistånd.vartannat|2022',
    'bistånd.vartannat|2024',
  ]);
});

it('may be of one group, as workbooks may spell it, and of another chapter', async () => {
  const { planned } = await headlines(
    'headlines: [{ indicator: tagare, where: { kön: Kvinnor } }, demografi.folkmängd]',
  );
  expect(planned.map(({ indicator, members }) => ({ indicator, members }))).toEqual([
    { indicator: 'bistånd.tagare', members: { kön: 'kvinnor' } },
    { indicator: 'demografi.folkmängd', members: {} },
  ]);
  expect(planned[0]?.cells[0]).toEqual({ indicator: 'bistånd.tagare', year: 2022, members: { kön: 'kvinnor' } });
});

it('stand where they are written', async () => {
  const { planned } = await headlines('headlines:\n  - tagare\n  - { indicator: andel }');
  expect(planned.map(({ place }) => formatPlace(place))).toEqual([`${file}:10:5`, `${file}:11:5`]);
});

it.each<[string, string, string]>([
  ['an unknown indicator', 'headlines: [hushåll]', 'SR-IND-001'],
  ['an unknown member', 'headlines: [{ indicator: tagare, where: { kön: Andra } }]', 'SR-PLA-002'],
  ['a group without a value', 'headlines: [{ indicator: barn, where: {} }]', 'SR-PLA-003'],
  ['a year that the series does not have', 'headlines: [{ indicator: vartannat, since: 2021 }]', 'SR-PLA-003'],
])('are told of when they are of %s', async (_, yaml, code) => {
  const { faults } = await headlines(yaml);
  expect(faults).toEqual([expect.stringMatching(`^${code} ${file}:9:`)]);
});

it('that cannot be planned are left out, the others kept', async () => {
  const { planned, messages } = await headlines('headlines: [{ indicator: vartannat, since: 2021 }, tagare]');
  expect(planned.map(({ indicator }) => indicator)).toEqual(['bistånd.tagare']);
  expect(messages[0]).toContain('2021');
});

it('are none where the chapter has none', async () => {
  expect(await headlines('')).toEqual({ planned: [], faults: [], messages: [] });
});
