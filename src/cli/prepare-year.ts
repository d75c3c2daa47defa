// From the project's files to published values: load, read, observe, plan, protect. Pure stages; the reading happens here.
import path from 'node:path';
import { type Diagnostic, diagnose, hasErrors } from '../diagnostics/diagnostic.js';
import type { DisclosurePolicy } from '../disclosure/policy.js';
import { type Scope, scopeOf } from '../disclosure/scope.js';
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
import type { WorkbookContent } from '../workbook/sheet-table.js';
import { vocabularyOf } from './reader-vocabulary.js';

export interface PreparedYear {
  readonly project: Project;
  readonly data: YearData;
  readonly districts: DistrictRegister;
  readonly plan: Plan;
  readonly scope: Scope;
  readonly policy: DisclosurePolicy;
}

export interface Preparation {
  /** Absent when there is nothing to go on with: files that cannot be read, or YAML that is not valid. */
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
  const read = await readWorkbooks(project, options);
  const inputs = [...project.inputs, ...read.inputs];
  const diagnostics = [...loaded.diagnostics, ...read.diagnostics];
  if (hasErrors(read.diagnostics)) return { inputs, diagnostics };
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
  const planned = planReport(project, observed.value);
  const policy: DisclosurePolicy = { threshold: project.report.disclosure.threshold };
  const scope = scopeOf(planned.value.cells, observed.value.observations, observed.value.indicators);
  return {
    prepared: { project, data: observed.value, districts, plan: planned.value, scope, policy },
    inputs,
    diagnostics: [
      ...diagnostics,
      ...defined.diagnostics,
      ...withFrames(observed.diagnostics, read.frames),
      ...planned.diagnostics,
    ],
  };
}

interface ReadWorkbooks {
  readonly workbooks: ReadonlyMap<string, WorkbookContent>;
  readonly frames: ReadonlyMap<string, CellFrames>;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readWorkbooks(project: Project, { files, progress, signal }: PrepareOptions): Promise<ReadWorkbooks> {
  const vocabulary = vocabularyOf(project.dimensions, project.districts);
  const workbooks = new Map<string, WorkbookContent>();
  const frames = new Map<string, CellFrames>();
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
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
    const reading = await readWorkbook(bytes, name, vocabulary);
    diagnostics.push(...reading.diagnostics);
    frames.set(name, reading.frameOf);
    if (reading.value) workbooks.set(name, reading.value);
  }
  return { workbooks, frames, inputs, diagnostics };
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
