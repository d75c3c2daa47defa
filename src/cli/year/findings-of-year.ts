// The pipeline as far as the findings, for a project or for a folder without prose. Faults of texts stop nothing here.
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { diskFiles } from '../../project/project-files.js';
import { programFolder } from '../program-info.js';
import { acknowledge } from './acknowledge.js';
import type { FindingsOfYear, FindingsOptions } from './pipeline.js';
import { prepareDefinitions } from './prepare-definitions.js';
import { type Preparation, type PreparedFigures, prepareYear } from './prepare-year.js';
import { softened } from './text-faults.js';
import { yearFindings } from './year-findings.js';

export const findingsOfYear: FindingsOfYear = async (options) => {
  const { prepared, diagnostics } = await prepareFigures(options);
  if (prepared === undefined) return { diagnostics };
  const told = acknowledge(diagnostics, prepared.definitions).map(softened);
  if (hasErrors(told)) return { diagnostics: told };
  options.progress('analyserar');
  const found = yearFindings(prepared);
  return { ...found, diagnostics: [...told, ...acknowledge(found.diagnostics, prepared.definitions)] };
};

/** What the findings of a year are drawn from. */
export function prepareFigures({
  folder,
  kind,
  year,
  progress,
  signal,
}: FindingsOptions): Promise<Preparation<PreparedFigures>> {
  const options = { files: diskFiles(folder), year, progress, ...(signal ? { signal } : {}) };
  return kind === 'project'
    ? prepareYear(options)
    : prepareDefinitions({ ...options, program: diskFiles(programFolder()) });
}
