import { describeSummaries, summariesToJson } from '../../src/cli/describe-summaries.js';
import type { EvaluatedProse } from '../../src/text/evaluate-prose.js';
import type { SummaryPoint } from '../../src/text/summary/summary-points.js';

const said = (text: string): EvaluatedProse => ({
  blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
  notes: [],
});
const nothing: EvaluatedProse = { blocks: [], notes: [] };
const finding = 'utveckling.hushåll';

const points: readonly SummaryPoint[] = [
  { origin: 'drafted', finding, draft: 'Antalet ökade.', said: said('Antalet ökade.') },
  { origin: 'pinned', finding, draft: 'Antalet ökade.', said: said('Antalet ökade.') },
  { origin: 'accepted', finding, draft: 'Antalet ökade.', said: said('Antalet ökade.') },
  { origin: 'reworded', finding, draft: 'Antalet ökade.', said: said('Fler fick bistånd.') },
  { origin: 'reworded', finding, said: said('Fler fick bistånd.') },
  { origin: 'dropped', finding, draft: 'Antalet ökade.', said: nothing, written: 'Sägs i kapitlet.' },
  { origin: 'own', said: said('Egna ord.') },
];

it('shows each point: whose words it has, what the draft said and what is printed', () => {
  expect(describeSummaries([{ number: 2, title: 'Ekonomiskt bistånd', points }]).split('\n')).toEqual([
    'Sammanfattningar',
    '',
    '2 Ekonomiskt bistånd',
    '  utkast     utveckling.hushåll',
    '             Antalet ökade.',
    '  fäst       utveckling.hushåll',
    '             Antalet ökade.',
    '  godtagen   utveckling.hushåll',
    '             Antalet ökade.',
    '  omskriven  utveckling.hushåll',
    '             Utkast: Antalet ökade.',
    '             Tryckt: Fler fick bistånd.',
    '  omskriven  utveckling.hushåll',
    '             Tryckt: Fler fick bistånd.',
    '  struken    utveckling.hushåll',
    '             Antalet ökade.',
    '             Skäl: Sägs i kapitlet.',
    '  egen       Egna ord.',
    '',
  ]);
});

it('has an empty line between chapters and leaves out those without a summary', () => {
  const own = points.slice(-1);
  const shown = describeSummaries([
    { number: 1, title: 'Ett', points: own },
    { number: 2, title: 'Två', points: [] },
    { number: 3, title: 'Tre', points: own },
  ]);
  expect(shown).toBe('Sammanfattningar\n\n1 Ett\n  egen       Egna ord.\n\n3 Tre\n  egen       Egna ord.\n');
});

it('is empty where no chapter has one', () => {
  expect(describeSummaries([{ number: 1, title: 'Ett', points: [] }])).toBe('');
});

it('is the same in JSON, with what is printed, and no key for what is not there', () => {
  const json = summariesToJson([{ number: 2, title: 'Ekonomiskt bistånd', points: points.slice(3) }]);
  expect(json).toEqual([
    {
      chapter: 2,
      title: 'Ekonomiskt bistånd',
      points: [
        { origin: 'reworded', finding, draft: 'Antalet ökade.', printed: 'Fler fick bistånd.' },
        { origin: 'reworded', finding, printed: 'Fler fick bistånd.' },
        { origin: 'dropped', finding, draft: 'Antalet ökade.', reason: 'Sägs i kapitlet.', printed: '' },
        { origin: 'own', printed: 'Egna ord.' },
      ],
    },
  ]);
});
