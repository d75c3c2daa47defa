// A folder with nothing but workbooks and definitions of indicators, read as far as figures need: no prose, no templates.
import path from 'node:path';
import { diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import { joinList } from '../language/join-list.js';
import type { Definitions } from './definitions.js';
import { distinctChapters } from './distinct-chapters.js';
import { findDefinitions } from './find-definitions.js';
import { chooseWorkbook, findWorkbooks } from './find-workbooks.js';
import { chaptersOf, type Layers, layersOf, nameOf } from './layer-definitions.js';
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
