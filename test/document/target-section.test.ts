import type { Composed } from '../support/composed-project.js';
import { must } from '../support/must.js';
import { plainLines } from '../support/plain-document.js';
import { blocksOf } from '../support/published-channel.js';
import { composeCity } from './compared-city.js';

const own = `    desired: lower
    target: { value: 5, year: 2024, comment: Målet är nytt., judged: Delvis, reason: Järva drar upp andelen. }
`;

function section(composed: Composed): readonly string[] {
  const lines = plainLines(composed.part('kapitel-2').blocks);
  const from = lines.findIndex((line) => line.endsWith('Måluppfyllelse'));
  if (from < 0) return [];
  const length = lines.slice(from + 1).findIndex((line) => line.startsWith('---') || line.startsWith('h2'));
  return lines.slice(from, from + 1 + length);
}

describe('a chapter whose indicators have targets', () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await composeCity({
      andel: own,
      personer: '    desired: higher\n    target: { value: 500, year: 2024 }\n',
    });
  });

  it('counts what they came to, by the judgements that are printed', () => {
    const lines = section(composed);
    expect(lines[0]).toBe('h2 2.2 Måluppfyllelse');
    expect(lines).toContain('p En av två indikatorer uppnås helt, en uppnås delvis.');
  });

  it('has comments, and the reason for a judgement beside the rule’s own, under the table', () => {
    expect(section(composed).slice(-3)).toEqual([
      'table Tabell 2.4 Årsmål och utfall för insatser 2024',
      'under Andel med insats: Målet är nytt. Enligt regeln nås målet helt. Förvaltningens bedömning är Delvis. Järva drar upp andelen.',
      'under Källa: Provregistret; SCB.',
    ]);
    const [table] = blocksOf(composed.part('kapitel-2'), 'table').filter(({ label }) =>
      label.endsWith('måluppfyllelse'),
    );
    expect(must(table).table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['Helt', 'Delvis']);
  });
});

it('is left out where the only target is of another year', async () => {
  expect(section(await composeCity({ andel: '    target: { value: 5, year: 2023 }\n' }))).toEqual([]);
});

it('says of a single target that is not met what it is, and nothing more under the table than the source', async () => {
  const lines = section(await composeCity({ andel: '    desired: higher\n    target: { value: 9, year: 2024 }\n' }));
  expect(lines).toContain('p En indikator uppnås ej.');
  expect(lines.filter((line) => line.startsWith('under'))).toEqual(['under Källa: Provregistret; SCB.']);
});
