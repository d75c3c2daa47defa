// From the project's files to published values: load, read, observe, plan, protect. Pure stages; the reading happens here.
import path from 'node:path';
import { auditYear } from '../audit/audit-year.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { DisclosurePolicy } from '../disclosure/policy.js';
import { type Scope, scopeOf } from '../disclosure/scope.js';
import { type AnalysisSettings, defaultAnalysisSettings, withOverrides } from '../indicators/analysis-settings.js';
import { type DistrictRegister, readDistricts } from '../indicators/district.js';
import { observeYear, type YearData } from '../indicators/observe-year.js';
import { readIndicators } from '../indicators/read-indicators.js';
import type { Plan } from '../plan/plan.js';
import { planReport } from '../plan/plan-report.js';
import { loadProject } from '../project/load-project.js';
import type { InputFile, Project } from '../project/project.js';
import type { ProjectFiles } from '../project/project-files.js';
import type { CellFrames } from '../workbook/cells/cell-frame.js';
import { readWorkbook } from '../workbook/read-workbook.js';
import type { ReaderVocabulary, WorkbookContent } from '../workbook/sheet-table.js';
import { strayFiles } from '../workbook/stray-files.js';
import { atDeclaration, declarationsOf } from './declared-tables.js';
import { compareWithPrevious, readPreviousWorkbooks } from './previous-workbooks.js';
import { vocabularyOf } from './reader-vocabulary.js';
import { toldDoubts, toldWarnings } from './told-doubts.js';
import { toldUnreadTables, toldUnusedIndicators } from './told-unused.js';

export interface PreparedYear {
  readonly project: Project;
  readonly data: YearData;
  readonly districts: DistrictRegister;
  readonly plan: Plan;
  readonly scope: Scope;
  readonly policy: DisclosurePolicy;
  /** The analysis' thresholds: the method's, with the report's own over them. */
  readonly settings: AnalysisSettings;
}

export interface Preparation {
  /** Absent when there is nothing to go on with: a workbook that cannot be read, or YAML that is not valid. */
  readonly prepared?: PreparedYear;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PrepareOptions {
  readonly files: ProjectFiles;
  readonly year: number;
  readonly progress: (stage: string, done?: number, total?: number) => void;
  readonly signal?: AbortSignal;
}

export async function prepareYear(options: PrepareOptions): Promise<Preparation> {
  options.progress('läser YAML');
  const loaded = await loadProject(options.files, options.year);
  const project = loaded.value;
  if (project === undefined) return { inputs: [], diagnostics: loaded.diagnostics };
  const vocabulary = vocabularyOf(project.dimensions, project.districts);
  const read = await readWorkbooks(project, vocabulary, options);
  const previous = await readPreviousWorkbooks(project, { ...options, vocabulary });
  const inputs = [...project.inputs, ...read.inputs, ...previous.inputs];
  const diagnostics = [...loaded.diagnostics, ...read.diagnostics, ...previous.diagnostics];
  // Other faults of the workbooks hide nothing, and all are told in one run.
  if (project.chapters.some(({ yaml }) => !read.workbooks.has(yaml.workbook))) return { inputs, diagnostics };
  options.progress('beräknar');
  const defined = readIndicators(project.chapters);
  const districts = readDistricts(project.districts);
  const observed = observeYear({
    year: project.year,
    defined: defined.value,
    workbooks: read.workbooks,
    dimensions: project.dimensions,
    districts,
  });
  const audited = auditYear(observed, { defined: defined.value, districts });
  const revised = compareWithPrevious({ observed, defined: defined.value, districts, before: previous.workbooks });
  const planned = planReport(project, observed.value);
  const { disclosure, analysis } = project.report;
  const settings = withOverrides(defaultAnalysisSettings, analysis);
  const { minAnswers, minUnanimous } = settings.surveys;
  const policy: DisclosurePolicy = { threshold: disclosure.threshold, minAnswers, minUnanimous };
  const scope = scopeOf(planned.value.cells, observed.value.observations, observed.value.indicators);
  return {
    prepared: { project, data: observed.value, districts, plan: planned.value, scope, policy, settings },
    inputs,
    diagnostics: [
      ...toldWarnings(diagnostics, defined.value, read.workbooks),
      ...defined.diagnostics,
      ...toldDoubts(defined.value, read.workbooks),
      ...withFrames([...observed.diagnostics, ...audited, ...revised], read.frames),
      ...planned.diagnostics,
      ...toldUnusedIndicators(defined.value, planned.value),
      ...toldUnreadTables(defined.value, read.workbooks, project.chapters),
    ],
  };
}

interface ReadWorkbooks {
  readonly workbooks: ReadonlyMap<string, WorkbookContent>;
  readonly frames: ReadonlyMap<string, CellFrames>;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readWorkbooks(
  project: Project,
  vocabulary: ReaderVocabulary,
  { files, progress, signal }: PrepareOptions,
): Promise<ReadWorkbooks> {
  const workbooks = new Map<string, WorkbookContent>();
  const frames = new Map<string, CellFrames>();
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [...(await strayFilesOf(project, files))];
  for (const [index, chapter] of project.chapters.entries()) {
    signal?.throwIfAborted();
    progress('läser arbetsböcker', index, project.chapters.length);
    const name = chapter.yaml.workbook;
    const file = path.posix.join(project.report.data, name);
    const bytes = await files.read(file);
    if (bytes === undefined) {
      const place = chapter.source.placeOfValue(['workbook']);
      diagnostics.push(diagnose('SR-ARB-001', { file }, { place, frame: chapter.source.frame(place) }));
      continue;
    }
    inputs.push({ file, bytes });
    const declared = declarationsOf(chapter);
    const declarations = declared.map(({ declaration }) => declaration);
    const reading = await readWorkbook(bytes, name, vocabulary, declarations);
    diagnostics.push(...reading.diagnostics.map((diagnostic) => atDeclaration(diagnostic, declared)));
    frames.set(name, reading.frameOf);
    if (reading.value) workbooks.set(name, reading.value);
  }
  return { workbooks, frames, inputs, diagnostics };
}

/** What lies beside the chapters' workbooks and could be taken for one of them. */
async function strayFilesOf({ report, chapters }: Project, files: ProjectFiles): Promise<readonly Diagnostic[]> {
  const read = chapters.map(({ yaml }) => path.posix.join(report.data, yaml.workbook));
  const folders = [...new Set(read.map((file) => path.posix.dirname(file)))];
  const found = folders.map(async (folder) => {
    const workbooks = read
      .filter((file) => path.posix.dirname(file) === folder)
      .map((file) => path.posix.basename(file));
    return strayFiles(folder, await files.list(folder), workbooks);
  });
  return (await Promise.all(found)).flat();
}

/** Diagnostics about a cell show its neighbours. */
function withFrames(
  diagnostics: readonly Diagnostic[],
  frames: ReadonlyMap<string, CellFrames>,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    if (
      diagnostic.frame !== undefined ||
      place?.kind !== 'workbook' ||
      place.sheet === undefined ||
      place.address === undefined
    )
      return diagnostic;
    const frame = frames.get(place.workbook)?.({
      workbook: place.workbook,
      sheet: place.sheet,
      address: place.address,
    });
    return frame === undefined ? diagnostic : { ...diagnostic, frame };
  });
}
