import { acknowledge, outdatedAcknowledgements } from '../../../src/cli/year/acknowledge.js';
import { type Diagnostic, diagnose } from '../../../src/diagnostics/diagnostic.js';
import { formatPlace } from '../../../src/diagnostics/place.js';
import { loadProject } from '../../../src/project/load-project.js';
import type { Project } from '../../../src/project/project.js';
import { firstChapter, memoryFiles, secondChapter, smallProject } from '../../support/small-project.js';

interface Answer {
  readonly code: string;
  readonly at?: string;
}

const yaml = (answers: readonly Answer[]): string =>
  answers.length === 0
    ? ''
    : `acknowledge:\n${answers.map(({ code, at }) => `  - { code: ${code}, ${at ? `at: "${at}", ` : ''}reason: Det är prövat. }\n`).join('')}`;

/** The small project: demografi.xlsx in the first chapter, bistand.xlsx in the second. */
async function projectWith(first: readonly Answer[], second: readonly Answer[] = []): Promise<Project> {
  const { value, diagnostics } = await loadProject(
    memoryFiles({
      ...smallProject,
      'chapters/2024/01-demografi.yaml': firstChapter + yaml(first),
      'chapters/2024/02-bistand.yaml': secondChapter + yaml(second),
    }),
    2024,
  );
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

function at(workbook: string, sheet: string, address: string): { place: Diagnostic['place'] & object } {
  return { place: { kind: 'workbook', workbook, sheet, address } };
}

const sum = { indicator: 'a.b', year: 2024, sum: '2', total: '3' };
const twice = { key: 'a.b|2024', value: '1', first: 'x', firstValue: '2' };

async function severityOf(
  diagnostic: Diagnostic,
  ...given: Parameters<typeof projectWith>
): Promise<string | undefined> {
  return acknowledge([diagnostic], await projectWith(...given))[0]?.severity;
}

describe('acknowledge', () => {
  it('makes a warning, and an error of arithmetic, information with its reason', async () => {
    const project = await projectWith([{ code: 'SR-IND-008' }, { code: 'SR-IND-013' }]);
    const answered = acknowledge(
      [
        diagnose('SR-IND-008', sum, at('demografi.xlsx', 'Folkmängd', 'B4')),
        diagnose('SR-IND-013', twice, at('demografi.xlsx', 'Folkmängd', 'B5')),
      ],
      project,
    );
    expect(answered.map(({ severity, hints }) => [severity, hints])).toEqual([
      ['upplysning', ['granskad: Det är prövat.']],
      ['upplysning', ['granskad: Det är prövat.']],
    ]);
  });

  it('never answers for what cannot be read', async () => {
    const unread = diagnose('SR-ARB-004', { text: 'saknas' }, at('demografi.xlsx', 'Folkmängd', 'B4'));
    expect(await severityOf(unread, [{ code: 'SR-ARB-004' }])).toBe('fel');
  });

  it.each([
    ['the sheet', 'Hushåll', 'upplysning'],
    ['the sheet in decomposed letters', 'Hushåll'.normalize('NFD'), 'upplysning'],
    ['the cell', 'Hushåll!B14', 'upplysning'],
    ['the workbook', 'demografi.xlsx', 'upplysning'],
    ['a part of a word', 'Hush', 'varning'],
    ['a part of a number', 'Hushåll!B1', 'varning'],
    ['another sheet', 'Hushållstyp', 'varning'],
  ])('is held to %s', async (_, where, severity) => {
    const found = diagnose('SR-IND-008', sum, at('demografi.xlsx', 'Hushåll', 'B14'));
    expect(await severityOf(found, [{ code: 'SR-IND-008', at: where }])).toBe(severity);
  });

  it('of one chapter does not answer for another, but for what is in none', async () => {
    const other = diagnose('SR-IND-008', sum, at('bistand.xlsx', 'Hushåll', 'B14'));
    expect(await severityOf(other, [{ code: 'SR-IND-008' }])).toBe('varning');
    expect(await severityOf(other, [], [{ code: 'SR-IND-008' }])).toBe('upplysning');
    const copy = { file: 'bistand.xlsx', copy: 'bistand (2).xlsx' };
    const beside = diagnose('SR-ARB-018', copy, { place: { kind: 'file', file: 'data/2024/bistand (2).xlsx' } });
    expect(await severityOf(beside, [{ code: 'SR-ARB-018' }])).toBe('upplysning');
  });

  it("knows last year's workbook as the chapter's", async () => {
    const gone = { indicator: 'a.b|2019', count: 1, values: ['…'] };
    const found = diagnose('SR-REV-003', gone, at('data/2023/bistand.xlsx', 'Hushåll', 'B14'));
    expect(await severityOf(found, [], [{ code: 'SR-REV-003' }])).toBe('upplysning');
    expect(await severityOf(found, [{ code: 'SR-REV-003' }])).toBe('varning');
  });
});

describe('outdatedAcknowledgements', () => {
  const found = [diagnose('SR-IND-008', sum, at('demografi.xlsx', 'Hushåll', 'B14'))];

  async function outdated(...answers: readonly Answer[]): Promise<readonly Diagnostic[]> {
    return outdatedAcknowledgements(found, await projectWith(answers));
  }

  it('are none where each answers something', async () => {
    expect(await outdated({ code: 'SR-IND-008' }, { code: 'SR-IND-008', at: 'Hushåll' })).toEqual([]);
  });

  it('are told at their line of the chapter', async () => {
    const told = await outdated({ code: 'SR-IND-008' }, { code: 'SR-IND-008', at: 'Barn' });
    expect(told.map(({ code, severity, place }) => [code, severity, place && formatPlace(place)])).toEqual([
      ['SR-YML-011', 'varning', 'chapters/2024/01-demografi.yaml:15:5'],
    ]);
    expect(told[0]?.frame).toContain('at: "Barn"');
  });

  it.each([
    ['a code that is misspelt', 'SR-IND-08', 'SR-IND-008'],
    ['a code that cannot be answered for', 'SR-ARB-004', 'kan inte besvaras'],
  ])('say what is wrong with %s', async (_, code, hint) => {
    const [told] = await outdated({ code });
    expect(told?.hints.join()).toContain(hint);
  });
});
