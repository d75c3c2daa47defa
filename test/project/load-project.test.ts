import { formatPlace } from '../../src/diagnostics/place.js';
import { loadProject, reportYears } from '../../src/project/load-project.js';
import { bindingsOf } from '../../src/project/prose/prose.js';
import { type FileTexts, firstChapter, memoryFiles, secondChapter, smallProject } from '../support/small-project.js';

const load = (changes: FileTexts = {}) => loadProject(memoryFiles({ ...smallProject, ...changes }), 2024);

/** `code place` of each diagnostic. */
async function faults(changes: FileTexts): Promise<string[]> {
  const { value, diagnostics } = await load(changes);
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`);
}

const first = 'chapters/2024/01-demografi.yaml';
const second = 'chapters/2024/02-bistand.yaml';
const memo = 'chapters/2024/tjansteutlatande.yaml';

describe('reportYears', () => {
  it('are the folders that have a rapport.yaml', async () => {
    const files = memoryFiles({
      'chapters/2023/rapport.yaml': '',
      'chapters/2024/rapport.yaml': '',
      'chapters/2025/01-demografi.yaml': '',
      'chapters/gemensamt/rapport.yaml': '',
      'chapters/20240/rapport.yaml': '',
    });
    expect(await reportYears(files)).toEqual([2023, 2024]);
  });

  it('are none where there is no project', async () => {
    expect(await reportYears(memoryFiles({}))).toEqual([]);
  });
});

describe('loadProject', () => {
  it('reads everything of a year', async () => {
    const { value, diagnostics } = await load();
    expect(diagnostics).toEqual([]);
    expect(value?.chapters.map(({ yaml }) => `${yaml.chapter} ${yaml.key}`)).toEqual(['1 demografi', '2 bistånd']);
    expect(value?.memo.results.map(({ chapter }) => chapter)).toEqual(['bistånd']);
    expect(value?.districts.districts).toHaveLength(17);
    expect([...(value?.sources.keys() ?? [])].sort()).toEqual(Object.keys(smallProject).sort());
    expect(value?.inputs.map(({ file }) => file).sort()).toEqual(Object.keys(smallProject).sort());
  });

  it('puts chapters in the order of their numbers, whatever their files are called', async () => {
    const { value } = await load({
      [first]: undefined,
      'chapters/2024/09-demografi.yaml': firstChapter,
      'chapters/gemensamt/09-demografi.yaml': smallProject['chapters/gemensamt/01-demografi.yaml'],
    });
    expect(value?.chapters.map(({ yaml }) => yaml.key)).toEqual(['demografi', 'bistånd']);
    expect(value?.chapters[0]?.shared?.yaml.key).toBe('demografi');
  });

  it('passes by files that are no chapters', async () => {
    const { diagnostics } = await load({
      'chapters/2024/.01-demografi.yaml.swp': '{{{',
      'chapters/2024/anteckningar.yaml': '{{{',
      'chapters/2024/01-demografi.yaml~': '{{{',
    });
    expect(diagnostics).toEqual([]);
  });

  it('does without a shared file', async () => {
    const { value } = await load({ 'chapters/gemensamt/01-demografi.yaml': undefined });
    expect(value?.chapters[0]?.shared).toBeUndefined();
  });

  it('reads a file with a byte order mark and Windows line ends, at the same places', async () => {
    const text = `\uFEFF${secondChapter.replace('{{ tagare }}', '{{ 1 }}').replaceAll('\n', '\r\n')}`;
    const { value, diagnostics } = await load({ [second]: text });
    // A fault of prose leaves a gap, so that a draft can go on.
    expect(value).toBeDefined();
    expect(diagnostics.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`)).toEqual([
      `SR-TXT-002 ${second}:12:21`,
    ]);
  });

  it.each(Object.keys(smallProject).filter((file) => !/\d\d-/.test(file) && !file.endsWith('2024/rapport.yaml')))(
    'misses %s',
    async (file) => {
      expect(await faults({ [file]: undefined })).toContain(`SR-YML-009 ${file}`);
    },
  );

  it('tells the faults of all files in one run', async () => {
    const found = await faults({
      [first]: firstChapter.replace('title:', 'titel:'),
      [second]: secondChapter.replace('{{ tagare }}', '{{ tagare | }}'),
      [memo]: 'results: [\n',
      'templates/theme.yaml': 'a: 1\na: 2\n',
    });
    expect(found.sort()).toEqual([
      `SR-TXT-002 ${second}:12:30`,
      `SR-YML-001 ${memo}:2:1`,
      `SR-YML-002 templates/theme.yaml:2:1`,
      `SR-YML-003 ${first}:3:1`,
      `SR-YML-005 ${first}:1:1`,
    ]);
  });

  it('drafts an area without a paragraph in the memo, and wants none for a chapter that is no area', async () => {
    const { value } = await load({ [memo]: 'results: {}\n' });
    expect(value?.memo.results).toEqual([{ chapter: 'bistånd', title: 'Ekonomiskt bistånd' }]);
    const extra = `${smallProject[memo]}  demografi: Text.\n  hemlöshet: Text.\n`;
    expect(await faults({ [memo]: extra })).toEqual([`SR-YML-003 ${memo}:4:3`, `SR-YML-003 ${memo}:5:3`]);
  });

  it('lets the year replace texts of the template', async () => {
    const { value } = await load({
      [memo]: `${smallProject[memo]}replace:\n  purpose: |\n    Nytt {{ tagare }}.\n  decisions: ["Ett {{ år }}.", Två.]\n`,
    });
    expect(value?.memo.texts.purpose && bindingsOf(value.memo.texts.purpose).map(({ path }) => path.text)).toEqual([
      'tagare',
    ]);
    expect(value?.memo.texts.method && bindingsOf(value.memo.texts.method)).toEqual([]);
    expect(value?.memo.decisions).toHaveLength(2);
    expect(value?.memo.decisions[0] && bindingsOf(value.memo.decisions[0])[0]?.path.place).toMatchObject({
      file: memo,
      line: 7,
      column: 23,
    });
  });

  it('refuses two chapters with one number or one key', async () => {
    expect(await faults({ [second]: secondChapter.replace('chapter: 2', 'chapter: 1') })).toEqual([
      `SR-IND-012 ${second}:1:10`,
    ]);
    expect(await faults({ [second]: secondChapter.replace('key: bistånd', 'key: demografi') })).toContain(
      `SR-IND-012 ${second}:2:6`,
    );
  });

  it('refuses a file that is not written in UTF-8, rather than print its letters wrong', async () => {
    const bytes = Uint8Array.from(secondChapter, (letter) => letter.charCodeAt(0));
    expect(await faults({ [second]: bytes })).toEqual([`SR-YML-001 ${second}`]);
  });

  it('is not misled by chapters and areas named after what every object has', async () => {
    for (const key of ['constructor', 'toString', '__proto__']) {
      const text = secondChapter.replace('key: bistånd', `key: ${key}`);
      const { value } = await load({ [second]: text, [memo]: 'results: {}\n' });
      expect(value?.memo.results).toEqual([{ chapter: key, title: 'Ekonomiskt bistånd' }]);
    }
  });
});
