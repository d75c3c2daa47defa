// From a folder with nothing but workbooks and definitions to what may be published: as `prepareYear`, without prose.
import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Observations } from '../../indicators/observation.js';
import { planDefinitions } from '../../plan/plan-definitions.js';
import { type DefinitionSources, loadDefinitions } from '../../project/load-definitions.js';
import { measureYear } from './measure-year.js';
import { type Preparation, type PreparedFigures, preparedFigures } from './prepare-year.js';
import { type PrepareOptions, readWorkbooks } from './read-workbooks.js';
import { vocabularyOf } from './reader-vocabulary.js';

export async function prepareDefinitions(
  options: PrepareOptions & DefinitionSources,
): Promise<Preparation<PreparedFigures>> {
  const { year, progress } = options;
  progress('läser YAML');
  const { value: definitions, diagnostics } = await loadDefinitions(options, year);
  if (definitions === undefined) return { inputs: [], diagnostics };
  const read = await readWorkbooks(definitions, vocabularyOf(definitions.dimensions, definitions.districts), options);
  const inputs = [...definitions.inputs, ...read.inputs];
  const told = [...diagnostics, ...read.diagnostics];
  if (definitions.chapters.some(({ yaml }) => !read.workbooks.has(yaml.workbook))) return { inputs, diagnostics: told };
  progress('beräknar');
  const measured = measureYear({ definitions, read, before: new Map(), told });
  const years = yearsOf(measured.data.observations);
  if (!years.includes(year)) {
    return { inputs, diagnostics: [...measured.diagnostics, diagnose('SR-KOM-012', { year, years })] };
  }
  const planned = planDefinitions(year, definitions.chapters, measured.data);
  return {
    prepared: preparedFigures(definitions, measured, planned.value),
    inputs,
    diagnostics: [...measured.diagnostics, ...planned.diagnostics],
  };
}

function yearsOf(observations: Observations): number[] {
  return [...new Set(Array.from(observations.all(), ({ key }) => key.year))];
}
