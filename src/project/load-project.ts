// Finds and reads all YAML of a year. Every fault of every file in one run; a project only when there is none.
import type { z } from 'zod';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import type { Chapter } from './chapter.js';
import { distinctChapters } from './distinct-chapters.js';
import { type Memo, type MemoText, memoTexts, type Project, type ReportTexts } from './project.js';
import type { ProjectFiles } from './project-files.js';
import type { Prose } from './prose/prose.js';
import { readChapter } from './read-chapter.js';
import { chapterSchema, sharedChapterSchema } from './schemas/chapter-schema.js';
import { dimensionsSchema, districtsSchema } from './schemas/dimension-schema.js';
import { memoSchema, memoTemplateSchema, reportTemplateSchema } from './schemas/memo-schema.js';
import { reportSchema } from './schemas/report-schema.js';
import { type WordListYaml, wordListSchema } from './schemas/word-list-schema.js';
import { readWordList } from './word-list.js';
import { type Read, YamlLoader } from './yaml-loader.js';
import type { YamlSource } from './yaml-source.js';

const chapterFile = /^\d{2}-[a-z0-9-]+\.yaml$/;

/** Years that the project has: folders of `chapters/` with a rapport.yaml. */
export async function reportYears(files: ProjectFiles): Promise<readonly number[]> {
  const names = (await files.list('chapters')).filter((name) => /^\d{4}$/.test(name));
  const found = await Promise.all(
    names.map(async (name) => ((await files.list(`chapters/${name}`)).includes('rapport.yaml') ? [Number(name)] : [])),
  );
  return found.flat();
}

/** Loads the project of `year`, which must be one of `reportYears`. */
export async function loadProject(files: ProjectFiles, year: number): Promise<Outcome<Project | undefined>> {
  const loader = new YamlLoader(files);
  const folder = `chapters/${year}`;
  const report = await loader.file(`${folder}/rapport.yaml`, reportSchema);
  const dimensions = await loader.file('chapters/gemensamt/dimensioner.yaml', dimensionsSchema);
  const districts = await loader.file('chapters/gemensamt/stadsdelsnamnder.yaml', districtsSchema);
  const memoTemplate = await loader.file('templates/tjansteutlatande.yaml', memoTemplateSchema);
  const memo = await loader.file(`${folder}/tjansteutlatande.yaml`, memoSchema);
  const reportTemplate = await loader.file('templates/rapport.yaml', reportTemplateSchema);
  const theme = report && (await loadTheme(loader, report));
  const wordLists = await loadWordLists(loader, files, folder);
  const chapters: Chapter[] = [];
  for (const name of (await files.list(folder)).filter((file) => chapterFile.test(file))) {
    const chapter = await loader.file(`${folder}/${name}`, chapterSchema);
    const shared = (await files.list('chapters/gemensamt')).includes(name)
      ? await loader.file(`chapters/gemensamt/${name}`, sharedChapterSchema)
      : undefined;
    if (chapter) chapters.push(loader.take(readChapter(chapter.yaml, chapter.source, shared)));
  }
  chapters.sort((a, b) => a.yaml.chapter - b.yaml.chapter);
  loader.diagnostics.push(...distinctChapters(chapters));
  if (
    !report ||
    !dimensions ||
    !districts ||
    !memoTemplate ||
    !memo ||
    !reportTemplate ||
    !theme ||
    loader.diagnostics.some(blocksReading)
  ) {
    return { value: undefined, diagnostics: loader.diagnostics };
  }
  const project: Project = {
    year,
    report: report.yaml,
    reportSource: report.source,
    dimensions: dimensions.yaml,
    districts: districts.yaml,
    districtsSource: districts.source,
    chapters,
    memo: readMemo(loader, memoTemplate, memo, chapters),
    reportTexts: readReportTexts(loader, reportTemplate, report),
    wordList: readWordList(wordLists, year),
    theme,
    inputs: loader.inputs,
    sources: loader.sources,
  };
  return { value: loader.diagnostics.some(blocksReading) ? undefined : project, diagnostics: loader.diagnostics };
}

/** Faults of prose leave a gap in the text; any other leaves no project to go on with. */
function blocksReading(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'fel' && !diagnostic.code.startsWith('SR-TXT-');
}

/** The templates' word list, then those that the project may have: for every year, and for this one. */
async function loadWordLists(
  loader: YamlLoader,
  files: ProjectFiles,
  folder: string,
): Promise<readonly WordListYaml[]> {
  const name = 'ordlista.yaml';
  const template = await loader.file(`templates/${name}`, wordListSchema);
  const layers = [template];
  for (const own of ['chapters/gemensamt', folder]) {
    if ((await files.list(own)).includes(name)) layers.push(await loader.file(`${own}/${name}`, wordListSchema));
  }
  return layers.flatMap((layer) => (layer ? [layer.yaml] : []));
}

function readMemo(
  loader: YamlLoader,
  template: Read<z.output<typeof memoTemplateSchema>>,
  memo: Read<z.output<typeof memoSchema>>,
  chapters: readonly Chapter[],
): Memo {
  const replace = memo.yaml.replace ?? {};
  const text = (name: MemoText): Prose => {
    const own = replace[name];
    return own === undefined
      ? loader.prose(template.source, [name], template.yaml[name])
      : loader.prose(memo.source, ['replace', name], own);
  };
  const [decisions, source, path] = replace.decisions
    ? [replace.decisions, memo.source, ['replace', 'decisions']]
    : [template.yaml.decisions, template.source, ['decisions']];
  const given = new Map(Object.entries(memo.yaml.results));
  const areas = chapters.filter((chapter) => chapter.yaml.area !== undefined);
  for (const key of given.keys()) {
    if (areas.some((chapter) => chapter.yaml.key === key)) continue;
    const place = memo.source.placeOfKey(['results', key]);
    loader.diagnostics.push(
      diagnose('SR-YML-003', { key, where: ' i results' }, { place, frame: memo.source.frame(place) }),
    );
  }
  return {
    template: { ...template.yaml, ...withoutUndefined(replace) },
    decisions: decisions.map((decision, index) => loader.prose(source, [...path, index], decision)),
    texts: Object.fromEntries(memoTexts.map((name) => [name, text(name)])) as unknown as Memo['texts'],
    results: areas.map((chapter) => {
      const key = chapter.yaml.key;
      const result = given.get(key);
      const text = result === undefined ? {} : { text: loader.prose(memo.source, ['results', key], result) };
      return { chapter: key, title: chapter.yaml.title, ...text };
    }),
  };
}

/** The theme that the report names; a missing file is told where it is named. */
async function loadTheme(
  loader: YamlLoader,
  { yaml, source }: Read<z.output<typeof reportSchema>>,
): Promise<YamlSource | undefined> {
  const place = source.placeOfValue(['theme']);
  const named = 'theme' in Object(source.data) ? { place, frame: source.frame(place) } : undefined;
  return loader.source(`templates/${yaml.theme}`, named);
}

function readReportTexts(
  loader: YamlLoader,
  { yaml, source }: Read<z.output<typeof reportTemplateSchema>>,
  report: Read<z.output<typeof reportSchema>>,
): ReportTexts {
  const { news } = report.yaml;
  const method = (name: keyof ReportTexts['method']): Prose =>
    loader.prose(source, ['method', name], yaml.method[name]);
  const section = (name: keyof ReportTexts['sections']): Prose => loader.prose(source, [name, 'text'], yaml[name].text);
  return {
    template: yaml,
    imprint: yaml.imprint.map((line, index) => loader.prose(source, ['imprint', index], line)),
    introduction: [
      ...yaml.introduction.sections.map((section, index) => ({
        heading: section.heading,
        text: loader.prose(source, ['introduction', 'sections', index, 'text'], section.text),
      })),
      ...(news === undefined
        ? []
        : [{ heading: yaml.introduction.news, text: loader.prose(report.source, ['news'], news) }]),
    ],
    method: {
      introduction: method('introduction'),
      disclosure: method('disclosure'),
      changes: method('changes'),
      districts: method('districts'),
      analysis: method('analysis'),
      indicators: method('indicators'),
    },
    sections: {
      targets: section('targets'),
      equality: section('equality'),
      profiles: section('profiles'),
    },
    ...(yaml.method.deviations === undefined
      ? {}
      : { deviations: loader.prose(source, ['method', 'deviations'], yaml.method.deviations) }),
  };
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
