// A folder without prose: which files define, what is laid over what, and where its workbooks are.
import { formatPlace } from '../../src/diagnostics/place.js';
import type { Definitions } from '../../src/project/definitions.js';
import { findDefinitions } from '../../src/project/find-definitions.js';
import { loadDefinitions } from '../../src/project/load-definitions.js';
import {
  dimensionsYaml,
  districtsYaml,
  type FileTexts,
  firstShared,
  memoryFiles,
  secondChapter,
  secondShared,
} from '../support/small-project.js';

const program = memoryFiles({
  'chapters/gemensamt/dimensioner.yaml': dimensionsYaml,
  'chapters/gemensamt/stadsdelsnamnder.yaml': districtsYaml,
});

const bare: FileTexts = {
  '01-demografi.yaml': firstShared,
  '02-bistand.yaml': secondShared,
  'demografi.xlsx': '',
  'bistand.xlsx': '',
};

const load = (texts: FileTexts) => loadDefinitions({ files: memoryFiles(texts), program }, 2024);

async function definitions(texts: FileTexts): Promise<Definitions> {
  const { value, diagnostics } = await load(texts);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  expect(diagnostics).toEqual([]);
  return value;
}

async function told(texts: FileTexts): Promise<readonly string[]> {
  const { value, diagnostics } = await load(texts);
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`);
}

const chaptersOf = ({ chapters }: Definitions) =>
  chapters.map(({ yaml: { chapter, key, title, workbook } }) => [chapter, key, title, workbook]);

describe('findDefinitions', () => {
  it('knows definitions by `indicators`, and a chapter’s file by its sections or its folder', async () => {
    const files = memoryFiles({
      ...bare,
      'docker-compose.yaml': 'services: [*unknown',
      'dimensioner.yaml': dimensionsYaml,
      'definitioner/mer.yml': 'key: mer\n"indicators" : {}\n',
      'chapters/gemensamt/03-x.yaml': 'key: x\nindicators: {}\n',
      'chapters/2024/02-bistand.yaml': secondChapter,
      'chapters/2024/03-x.yaml': 'key: x\nworkbook: y.xlsx\n',
      'chapters/2023/04-y.yaml': 'key: y\nindicators: {}\n',
      'andra/z.yaml': 'indicators: {}\n',
    });
    expect((await findDefinitions(files, 2024)).map(({ file, kind }) => `${kind} ${file}`)).toEqual([
      'definitions 01-demografi.yaml',
      'definitions 02-bistand.yaml',
      'definitions definitioner/mer.yml',
      'definitions chapters/gemensamt/03-x.yaml',
      'chapter chapters/2024/02-bistand.yaml',
      'chapter chapters/2024/03-x.yaml',
    ]);
  });
});

describe('loadDefinitions', () => {
  it('numbers by the files’ names, and needs nothing but definitions and workbooks', async () => {
    const found = await definitions(bare);
    expect(chaptersOf(found)).toEqual([
      [1, 'demografi', 'demografi', 'demografi.xlsx'],
      [2, 'bistånd', 'bistånd', 'bistand.xlsx'],
    ]);
    expect(found.threshold).toBe(5);
    expect(found.analysis).toBeUndefined();
    expect(found.districts.districts.map(({ name }) => name)).toContain('Järva');
  });

  it('reads number, title and workbook where the definitions say them', async () => {
    const texts = {
      'alla.yaml': `chapter: 7\ntitle: Folket\nworkbook: siffror.xlsx\n${firstShared}`,
      'fler.yaml': secondShared,
      'data/siffror.xlsx': '',
      'data/fler.xlsx': '',
    };
    const found = await definitions(texts);
    expect(chaptersOf(found)).toEqual([
      [7, 'demografi', 'Folket', 'siffror.xlsx'],
      [8, 'bistånd', 'bistånd', 'fler.xlsx'],
    ]);
    expect(Object.fromEntries(found.workbooks)).toEqual({
      'siffror.xlsx': 'data/siffror.xlsx',
      'fler.xlsx': 'data/fler.xlsx',
    });
  });

  it('tells two workbooks of one name apart by their folders', async () => {
    const found = await definitions({
      '01-demografi.yaml': `workbook: a/data.xlsx\n${firstShared}`,
      '02-bistand.yaml': `workbook: b/data.xlsx\n${secondShared}`,
      'a/data.xlsx': '',
      'b/data.xlsx': '',
    });
    expect([...found.workbooks.keys()]).toEqual(['a/data.xlsx', 'b/data.xlsx']);
  });

  it('lays the figures of the year’s chapter over the definitions, and passes by its prose', async () => {
    const own = `${secondChapter.replace('{{ tagare }}', '{{ finns | inte')}indicators: { tagare: { decimals: 1 } }\n`;
    const found = await definitions({
      'chapters/gemensamt/01-demografi.yaml': firstShared,
      'chapters/gemensamt/02-bistand.yaml': secondShared,
      'chapters/2024/02-bistand.yaml': `${own}acknowledge: [{ code: SR-GRA-001, at: H4, reason: Granskat. }]\n`,
      'data/demografi.xlsx': '',
      'data/bistand.xlsx': '',
    });
    expect(chaptersOf(found)[1]).toEqual([2, 'bistånd', 'Ekonomiskt bistånd', 'bistand.xlsx']);
    const [, second] = found.chapters;
    expect(second?.yaml.indicators).toEqual({ tagare: { decimals: 1 } });
    expect(Object.keys(second?.shared?.yaml.indicators ?? {})).toEqual(['tagare', 'andel']);
    expect(second?.acknowledged).toEqual([{ code: 'SR-GRA-001', at: 'H4', path: ['acknowledge', 0] }]);
  });

  it('takes the folder’s own dimensions, threshold and limits before the program’s', async () => {
    const found = await definitions({
      ...bare,
      'dimensioner.yaml': 'dimensions:\n  hus: { label: Hus, total: Alla }\n',
      'rapport.yaml': 'year: 2024\ntitle: Något\ndisclosure: { threshold: 7 }\nanalysis: { trend: { alpha: 0.05 } }\n',
    });
    expect(Object.keys(found.dimensions.dimensions)).toEqual(['hus']);
    expect([found.threshold, found.analysis]).toEqual([7, { trend: { alpha: 0.05 } }]);
  });

  it.each<[string, FileTexts, readonly string[]]>([
    ['a workbook that is not there', { 'bistand.xlsx': undefined, 'x.xlsx': '' }, ['SR-YML-012 02-bistand.yaml:1:6']],
    ['two workbooks of one name', { 'a/bistand.xlsx': '' }, ['SR-YML-013 02-bistand.yaml:1:6']],
    [
      'a named workbook that is not there',
      { '02-bistand.yaml': `workbook: annan.xlsx\n${secondShared}` },
      ['SR-YML-012 02-bistand.yaml:1:11'],
    ],
    [
      'two definitions of one key',
      { 'definitioner/09-demografi.yaml': firstShared },
      ['SR-IND-012 definitioner/09-demografi.yaml:1:6'],
    ],
    ['a key that is misspelt', { '02-bistand.yaml': `titel: X\n${secondShared}` }, ['SR-YML-003 02-bistand.yaml:1:1']],
    [
      'a threshold out of bounds',
      { 'rapport.yaml': 'disclosure: { threshold: 1 }\n' },
      ['SR-YML-010 rapport.yaml:1:26'],
    ],
  ])('tells of %s', async (_, changes, expected) => {
    expect(await told({ ...bare, ...changes })).toEqual(expected);
  });

  it('says which years have workbooks when the name stands under several', async () => {
    const { diagnostics } = await load({
      ...bare,
      'bistand.xlsx': undefined,
      '2022/bistand.xlsx': '',
      '2023/bistand.xlsx': '',
    });
    expect(diagnostics.map(({ hints }) => hints)).toEqual([['det finns arbetsböcker för 2022 och 2023']]);
  });
});
