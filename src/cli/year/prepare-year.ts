// From the project's files to what may be published: load, read, observe, plan. Pure stages; the reading happens here.
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DisclosurePolicy } from '../../disclosure/policy.js';
import { type Scope, scopeOf } from '../../disclosure/scope.js';
import { type AnalysisSettings, defaultAnalysisSettings, withOverrides } from '../../indicators/analysis-settings.js';
import type { DistrictRegister } from '../../indicators/district.js';
import type { YearData } from '../../indicators/observe-year.js';
import type { Plan } from '../../plan/plan.js';
import { planReport } from '../../plan/plan-report.js';
import { type Definitions, definitionsOf } from '../../project/definitions.js';
import { loadProject } from '../../project/load-project.js';
import type { InputFile, Project } from '../../project/project.js';
import { type MeasuredYear, measureYear } from './measure-year.js';
import { readPreviousWorkbooks } from './previous-workbooks.js';
import { type PrepareOptions, readWorkbooks } from './read-workbooks.js';
import { vocabularyOf } from './reader-vocabulary.js';
import { toldUnreadTables, toldUnusedIndicators } from './told-unused.js';

/** What disclosure control and analysis need of a year, with or without prose. */
export interface PreparedFigures {
  readonly definitions: Definitions;
  readonly data: YearData;
  readonly districts: DistrictRegister;
  readonly plan: Plan;
  readonly scope: Scope;
  readonly policy: DisclosurePolicy;
  /** The analysis' thresholds: the method's, with the report's own over them. */
  readonly settings: AnalysisSettings;
}

export interface PreparedYear extends PreparedFigures {
  readonly project: Project;
}

export interface Preparation<T extends PreparedFigures = PreparedYear> {
  /** Absent when there is nothing to go on with: a workbook that cannot be read, or YAML that is not valid. */
  readonly prepared?: T;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function prepareYear(options: PrepareOptions): Promise<Preparation> {
  options.progress('läser YAML');
  const loaded = await loadProject(options.files, options.year);
  const project = loaded.value;
  if (project === undefined) return { inputs: [], diagnostics: loaded.diagnostics };
  const definitions = definitionsOf(project);
  const vocabulary = vocabularyOf(project.dimensions, project.districts);
  const read = await readWorkbooks(definitions, vocabulary, options);
  const previous = await readPreviousWorkbooks(project, { ...options, vocabulary });
  const inputs = [...project.inputs, ...read.inputs, ...previous.inputs];
  const told = [...loaded.diagnostics, ...read.diagnostics, ...previous.diagnostics];
  // Other faults of the workbooks hide nothing, and all are told in one run.
  if (project.chapters.some(({ yaml }) => !read.workbooks.has(yaml.workbook))) return { inputs, diagnostics: told };
  options.progress('beräknar');
  const measured = measureYear({ definitions, read, before: previous.workbooks, told });
  const planned = planReport(project, measured.data);
  return {
    prepared: { project, ...preparedFigures(definitions, measured, planned.value) },
    inputs,
    diagnostics: [
      ...measured.diagnostics,
      ...planned.diagnostics,
      ...toldUnusedIndicators(measured.defined, planned.value),
      ...toldUnreadTables(measured.defined, read.workbooks, project.chapters),
    ],
  };
}

/** With what disclosure control looks at together for the plan's cells. */
export function preparedFigures(
  definitions: Definitions,
  { data, districts }: MeasuredYear,
  plan: Plan,
): PreparedFigures {
  const settings = withOverrides(defaultAnalysisSettings, definitions.analysis);
  const { minAnswers, minUnanimous } = settings.surveys;
  const policy: DisclosurePolicy = { threshold: definitions.threshold, minAnswers, minUnanimous };
  const scope = scopeOf(plan.cells, data.observations, data.indicators);
  return { definitions, data, districts, plan, scope, policy, settings };
}
