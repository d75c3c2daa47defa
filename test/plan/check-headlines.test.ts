import { formatPlace } from '../../src/diagnostics/place.js';
import { planReport } from '../../src/plan/plan-report.js';
import { definitions, smallPlanning } from '../support/small-planning.js';
import { secondChapter } from '../support/small-project.js';

const file = 'chapters/2024/02-bistand.yaml';
const memo = 'chapters/2024/tjansteutlatande.yaml';

/** The messages about the memo's Resultat, when it says `text` of the chapter. */
async function told(headlines: string, text: string | undefined): Promise<readonly string[]> {
  const { project, data } = await smallPlanning({
    ...definitions,
    [file]: secondChapter.replace('sections:', `headlines: ${headlines}\nsections:`),
    [memo]: text === undefined ? 'results: {}\n' : `results:\n  bistånd: |\n    ${text}\n`,
  });
  return planReport(project, data).diagnostics.flatMap(({ code, place, message }) =>
    code === 'SR-FYN-005' ? [`${place ? formatPlace(place) : ''} ${message}`] : [],
  );
}

it('are missed at the chapter’s headline, by name', async () => {
  expect(await told('[andel, tagare]', 'Andelen är {{ andel }}.')).toEqual([
    `${file}:9:20 huvudsiffran \`bistånd.tagare\` i Ekonomiskt bistånd finns inte i tjänsteutlåtandets Resultat`,
  ]);
});

it.each([
  '{{ tagare }}',
  'Antalet har {{ tagare | ändring, sedan: 2020 }}',
  '{{ bistånd.tagare | år: 2022 }}',
  '{{ fynd.utveckling.tagare }}',
  '{{ fynd.utveckling.bistånd.tagare }}',
])('are there as %s', async (text) => {
  expect(await told('[tagare]', `${text}.`)).toEqual([]);
});

it.each([
  'Ingenting sägs.',
  '{{ andel }}',
  '{{ tagare | kön: kvinnor }}',
  '{{ fynd.kön.tagare }}',
  '{{ fynd.utveckling.andel }}',
  'Se {{ kapitel.bistånd }}',
])('are not there as %s', async (text) => {
  expect(await told('[tagare]', `${text}.`)).toHaveLength(1);
});

it('of one group are there only as the same group', async () => {
  const women = '[{ indicator: tagare, where: { kön: kvinnor } }]';
  expect(await told(women, '{{ tagare | kön: Kvinnor }}.')).toEqual([]);
  expect(await told(women, '{{ fynd.utveckling.tagare.kvinnor }}.')).toEqual([]);
  expect(await told(women, '{{ tagare }}.')).toHaveLength(1);
  expect(await told(women, '{{ tagare | kön: män }}.')).toHaveLength(1);
});

it('are all there where the area has no paragraph of its own: it is drafted of them', async () => {
  expect(await told('[andel, tagare]', undefined)).toEqual([]);
});
