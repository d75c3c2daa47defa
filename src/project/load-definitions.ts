// A folder with nothing but workbooks and definitions of indicators, read as far as figures need: no prose, no templates.
import path from 'node:path';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import { joinList } from '../language/join-list.js';
import type { DefinedChapter } from './defined-chapter.js';
import type { Definitions } from './definitions.js';
import { distinctChapters } from './distinct-chapters.js';
import { findDefinitions } from './find-definitions.js';
import { chooseWorkbook, findWorkbooks } from './find-workbooks.js';
import type { ProjectFiles } from './project-files.js';
import { type SharedChapterYaml, sharedChapterSchema } from './schemas/chapter-schema.js';
import { dimensionsSchema, districtsSchema } from './schemas/dimension-schema.js';
import { type ChapterFiguresFileYaml, chapterFiguresSchema, folderReportSchema } from './schemas/folder-schema.js';
import { type Read, YamlLoader } from './yaml-loader.js';

/** The threshold where no rapport.yaml says another: that of the report. */
const usualThreshold = 5;

export interface DefinitionSources {
  readonly files: ProjectFiles;
  /** The installed program's own, for dimensions and stadsdelsnämnder that the folder does not have. */
  readonly program: ProjectFiles;
}

/** Nothing when any file is at fault, or a definition's workbook is not there: every fault of all files in one run. */
export async function loadDefinitions(
  { files, program }: DefinitionSources,
  year: number,
): Promise<Outcome<Definitions | undefined>> {
  const loader = new YamlLoader(files);
  const programLoader = new YamlLoader(program);
  const common = async <T>(name: string, read: (loader: YamlLoader, file: string) => Promise<T>): Promise<T> => {
    const own = await firstThere(files, [name, `definitioner/${name}`, `chapters/gemensamt/${name}`]);
    return own === undefined ? read(programLoader, `chapters/gemensamt/${name}`) : read(loader, own);
  };
  const dimensions = await common('dimensioner.yaml', (from, file) => from.file(file, dimensionsSchema));
  const districts = await common('stadsdelsnamnder.yaml', (from, file) => from.file(file, districtsSchema));
  const report = (await firstThere(files, ['rapport.yaml']))
    ? await loader.file('rapport.yaml', folderReportSchema)
    : undefined;
  const definitions: Read<SharedChapterYaml>[] = [];
  const chapterFiles: Read<ChapterFiguresFileYaml>[] = [];
  for (const { file, kind } of await findDefinitions(files, year)) {
    if (kind === 'definitions') definitions.push(...given(await loader.file(file, sharedChapterSchema)));
    else chapterFiles.push(...given(await loader.file(file, chapterFiguresSchema)));
  }
  const layered = layersOf(definitions, chapterFiles);
  const workbooks = await workbooksOf(layered, loader, { files, year });
  const chapters = chaptersOf(layered, workbooks);
  const diagnostics = [...loader.diagnostics, ...programLoader.diagnostics, ...distinctChapters(chapters)];
  if (!dimensions || !districts || diagnostics.some(({ severity }) => severity === 'fel'))
    return { value: undefined, diagnostics };
  const value: Definitions = {
    year,
    chapters,
    workbooks: new Map([...workbooks.values()].map((file) => [nameOf(file, workbooks), file])),
    dimensions: dimensions.yaml,
    districts: districts.yaml,
    threshold: report?.yaml.disclosure?.threshold ?? usualThreshold,
    analysis: report?.yaml.analysis,
    inputs: [...loader.inputs, ...programLoader.inputs],
  };
  return { value, diagnostics };
}

/** Definitions with the year's own settings over them; a chapter may also define all of its indicators itself. */
interface Layers {
  readonly shared?: Read<SharedChapterYaml>;
  readonly own?: Read<ChapterFiguresFileYaml>;
  /** The one that names the chapter's workbook and number. */
  readonly file: string;
  readonly key: string;
}

function layersOf(
  definitions: readonly Read<SharedChapterYaml>[],
  chapterFiles: readonly Read<ChapterFiguresFileYaml>[],
): readonly Layers[] {
  const keys = new Set(definitions.map(({ yaml }) => yaml.key));
  const alone = chapterFiles.filter(({ yaml }, index) => {
    const isFirst = chapterFiles.findIndex((one) => one.yaml.key === yaml.key) === index;
    return (!keys.has(yaml.key) && yaml.indicators !== undefined) || !isFirst;
  });
  return [
    ...definitions.map((shared): Layers => {
      const own = chapterFiles.find(({ yaml }) => yaml.key === shared.yaml.key);
      return { shared, ...(own ? { own } : {}), file: shared.source.file, key: shared.yaml.key };
    }),
    ...alone.map((own): Layers => ({ own, file: own.source.file, key: own.yaml.key })),
  ];
}

/** By the file of the definitions; what cannot be settled is diagnosed where the workbook is named. */
async function workbooksOf(
  layered: readonly Layers[],
  loader: YamlLoader,
  { files, year }: { readonly files: ProjectFiles; readonly year: number },
): Promise<ReadonlyMap<string, string>> {
  const found = await findWorkbooks(files);
  return new Map(
    layered.flatMap(({ file, shared, own }): readonly (readonly [string, string])[] => {
      const workbook = own?.yaml.workbook ?? shared?.yaml.workbook;
      const chosen = chooseWorkbook({ file, workbook }, found, year);
      if (chosen.kind === 'one') return [[file, chosen.file]];
      const source = (own?.yaml.workbook === undefined ? shared : own)?.source;
      const place = source?.placeOfValue([workbook === undefined ? 'key' : 'workbook']);
      const context = source && place ? { place, frame: source.frame(place) } : {};
      const { wanted } = chosen;
      loader.diagnostics.push(
        chosen.kind === 'none'
          ? diagnose('SR-YML-012', { workbook: wanted, found }, context)
          : diagnose(
              'SR-YML-013',
              { workbook: wanted, files: chosen.files },
              { ...context, hints: yearHints(chosen.files) },
            ),
      );
      return [];
    }),
  );
}

/** Years that folders among the paths are named for: another may be the one that was meant. */
function yearHints(files: readonly string[]): readonly string[] {
  const years = files.flatMap((file) => file.split('/').filter((folder) => /^[12]\d{3}$/u.test(folder)));
  return years.length === 0 ? [] : [`det finns arbetsböcker för ${joinList([...new Set(years)].sort())}`];
}

/** Numbered as they or their files say, those without a number after the others. */
function chaptersOf(layered: readonly Layers[], workbooks: ReadonlyMap<string, string>): readonly DefinedChapter[] {
  const numbers = layered.map(({ own, shared, file }) => {
    const inName = /^(\d+)-/u.exec(path.posix.basename(file))?.[1];
    return own?.yaml.chapter ?? shared?.yaml.chapter ?? (inName === undefined ? undefined : Number(inName));
  });
  let last = Math.max(0, ...numbers.flatMap((number) => number ?? []));
  return layered
    .flatMap(({ own, shared, file, key }, index): readonly DefinedChapter[] => {
      const source = own?.source ?? shared?.source;
      if (source === undefined) return [];
      const chapter = numbers[index] ?? ++last;
      const title = own?.yaml.title ?? shared?.yaml.title ?? key;
      const acknowledged = (own?.yaml.acknowledge ?? []).map(({ code, at }, item) => {
        return { code, ...(at === undefined ? {} : { at }), path: ['acknowledge', item] };
      });
      const workbook = nameOf(workbooks.get(file) ?? '', workbooks);
      const yaml = { ...own?.yaml, chapter, key, title, workbook };
      return [{ yaml, source, acknowledged, ...(shared ? { shared } : {}) }];
    })
    .sort((a, b) => a.yaml.chapter - b.yaml.chapter);
}

/** As cells name it: without its folder, where no other workbook has that name. */
function nameOf(file: string, workbooks: ReadonlyMap<string, string>): string {
  const name = path.posix.basename(file);
  const others = [...workbooks.values()].some((other) => other !== file && path.posix.basename(other) === name);
  return others ? file : name;
}

async function firstThere(files: ProjectFiles, candidates: readonly string[]): Promise<string | undefined> {
  for (const file of candidates) {
    const names = await files.list(path.posix.dirname(file).replace(/^\.$/u, ''));
    if (names.includes(path.posix.basename(file))) return file;
  }
  return undefined;
}

function given<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
