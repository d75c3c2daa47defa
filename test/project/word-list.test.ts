// ordlista.yaml: what it may say, what is told of its faults, and how the project's own lists are laid over the templates'.
import { readFileSync } from 'node:fs';
import { loadProject } from '../../src/project/load-project.js';
import { wordListSchema } from '../../src/project/schemas/word-list-schema.js';
import { validate } from '../../src/project/validate.js';
import { readWordList } from '../../src/project/word-list.js';
import { memoryFiles, smallProject, source } from '../support/small-project.js';

const template = 'templates/ordlista.yaml';

/** `code line:column message` of each fault. */
function faults(yaml: string): readonly string[] {
  return validate(source(yaml, template), wordListSchema).diagnostics.map(({ code, place, message }) => {
    const at = place?.kind === 'text' ? `${place.line}:${place.column}` : '';
    return `${code} ${at} ${message}`;
  });
}

describe('a word list', () => {
  it('may have either part, or be both', () => {
    expect(faults('abbreviations: [{ short: LSS, long: lagen }]\n')).toEqual([]);
    expect(faults('foreign: [{ words: Housing First, language: en-GB }]\n')).toEqual([]);
  });

  it.each([
    [
      'an unknown key',
      'abbreviations: [{ short: A, lång: b }]\n',
      'SR-YML-003 1:29 okänd nyckel `lång` i abbreviations[0]',
    ],
    ['an unknown part', 'forkortningar: []\n', 'SR-YML-003 1:1 okänd nyckel `forkortningar`'],
    [
      'an empty text',
      'abbreviations:\n  - { short: A, long: " " }\n',
      'SR-YML-010 2:23 `abbreviations[0].long` går inte att använda: texten är tom',
    ],
    [
      'an abbreviation twice',
      'abbreviations:\n  - { short: A, long: b }\n  - { short: B, long: b }\n  - { short: A, long: c }\n',
      'SR-YML-010 4:14 `abbreviations[2].short` går inte att använda: förkortningen A står två gånger',
    ],
    [
      'years that overlap',
      'abbreviations:\n  - { short: A, long: b, to: 2025 }\n  - { short: A, long: c, from: 2025 }\n',
      'SR-YML-010 3:14 `abbreviations[1].short` går inte att använda: förkortningen A står två gånger',
    ],
    [
      'words twice',
      'foreign:\n  - { words: Housing First, language: en }\n  - { words: housing first, language: en }\n',
      'SR-YML-010 3:14 `foreign[1].words` går inte att använda: housing first står två gånger',
    ],
    [
      'a language that is no code',
      'foreign: [{ words: a, language: engelska }]\n',
      'SR-YML-010 1:33 `foreign[0].language` går inte att använda: språket skrivs som en BCP 47-kod, till exempel en',
    ],
  ])('tells %s at its place', (_, yaml, expected) => {
    expect(faults(yaml)).toContain(expected);
  });

  it('may explain an abbreviation otherwise from another year', () => {
    expect(faults('abbreviations: [{ short: A, long: b, to: 2024 }, { short: A, long: c, from: 2025 }]\n')).toEqual([]);
  });
});

describe('the words of a year', () => {
  const sol = [
    { short: 'SoL', long: 'gamla lagen', to: 2024 },
    { short: 'SoL', long: 'nya lagen', from: 2025 },
  ];

  it.each([
    [2001, 'gamla lagen'],
    [2024, 'gamla lagen'],
    [2025, 'nya lagen'],
    [2040, 'nya lagen'],
  ])('of %i have the law that holds', (year, long) => {
    expect(readWordList([{ abbreviations: sol }], year).abbreviations).toEqual([{ short: 'SoL', long }]);
  });

  it('are the last list’s where several have them', () => {
    const list = readWordList(
      [
        {
          abbreviations: [
            { short: 'A', long: 'a' },
            { short: 'B', long: 'b' },
          ],
          foreign: [{ words: 'X y', language: 'en' }],
        },
        {
          abbreviations: [
            { short: 'B', long: ' vårt ' },
            { short: 'C', long: 'c' },
          ],
          foreign: [{ words: 'x Y', language: 'fr' }],
        },
        { abbreviations: [{ short: 'A', long: 'ett annat år', to: 2000 }] },
      ],
      2024,
    );
    expect(list.abbreviations).toEqual([
      { short: 'A', long: 'a' },
      { short: 'B', long: 'vårt' },
      { short: 'C', long: 'c' },
    ]);
    expect(list.foreign).toEqual([{ words: 'x Y', language: 'fr' }]);
  });

  it('are read from the templates, then for every year, then for the year', async () => {
    const entry = (short: string, long: string): string => `abbreviations: [{ short: ${short}, long: ${long} }]\n`;
    const { value, diagnostics } = await loadProject(
      memoryFiles({
        ...smallProject,
        [template]:
          'abbreviations: [{ short: A, long: mallens }, { short: B, long: mallens }, { short: C, long: mallens }]\n',
        'chapters/gemensamt/ordlista.yaml':
          'abbreviations: [{ short: B, long: stadens }, { short: C, long: stadens }]\n',
        'chapters/2024/ordlista.yaml': entry('C', 'årets'),
        'chapters/2023/ordlista.yaml': entry('C', 'förra årets'),
      }),
      2024,
    );
    expect(diagnostics).toEqual([]);
    expect(value?.wordList.abbreviations.map(({ short, long }) => `${short} ${long}`)).toEqual([
      'A mallens',
      'B stadens',
      'C årets',
    ]);
    expect(value?.inputs.map(({ file }) => file)).toEqual(
      expect.arrayContaining([template, 'chapters/gemensamt/ordlista.yaml', 'chapters/2024/ordlista.yaml']),
    );
  });

  it('stop the reading where a list has a fault', async () => {
    const { value, diagnostics } = await loadProject(
      memoryFiles({ ...smallProject, 'chapters/2024/ordlista.yaml': 'abbreviations: [{ short: A }]\n' }),
      2024,
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'SR-YML-005', place: { file: 'chapters/2024/ordlista.yaml' } }]);
  });
});

describe('templates/ordlista.yaml', () => {
  const yaml = validate(source(readFileSync(template, 'utf8'), template), wordListSchema).value ?? {};

  it('has the laws that held in 2024 and those that hold after', () => {
    const laws = (year: number) =>
      Object.fromEntries(
        readWordList([yaml], year).abbreviations.map(({ short, long }) => [short, /\d{4}:\d+/.exec(long)?.[0]]),
      );
    expect(laws(2024)).toMatchObject({
      LSS: '1993:387',
      SoL: '2001:453',
      LVU: '1990:52',
      LVM: '1988:870',
      OSL: '2009:400',
    });
    expect(laws(2025)).toMatchObject({ LSS: '1993:387', SoL: '2025:400' });
  });

  it('writes each long form to stand inside a sentence: a small letter unless it is a name', () => {
    for (const { long } of yaml.abbreviations ?? []) expect(long).toMatch(/^(?:\p{Ll}|[A-ZÅÄÖ]\p{Ll}+ )/u);
  });
});
