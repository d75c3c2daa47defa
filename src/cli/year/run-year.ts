// The whole pipeline for a year, as the commands call it.
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import { disclosureDiagnostics, disclosureLog } from '../../disclosure/disclosure-log.js';
import { figuresOf } from '../../document/figures-of.js';
import { diskFiles } from '../../project/project-files.js';
import { describeInput, type JsonValue } from '../../publication/working-papers.js';
import { acknowledge, outdatedAcknowledgements } from './acknowledge.js';
import { composeDocuments } from './compose-documents.js';
import { loadLook } from './load-look.js';
import type { RunYear, YearOptions, YearResult } from './pipeline.js';
import { type Preparation, prepareYear } from './prepare-year.js';
import { renderDocuments } from './render-documents.js';
import { onlyTextsAtFault, softened } from './text-faults.js';

export const runYear: RunYear = async (options) => {
  const files = diskFiles(options.projectFolder);
  const preparation = await prepareYear({
    files,
    year: options.year,
    progress: options.progress,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const { prepared } = preparation;
  if (prepared === undefined) return result(options, preparation, preparation.diagnostics);
  const look = await loadLook(files, prepared.project);
  const inputs = [...preparation.inputs, ...look.inputs];
  const before = [...preparation.diagnostics, ...look.diagnostics];
  const found = acknowledge(before, prepared.project);
  if (!look.look) return result(options, { ...preparation, inputs }, found);
  // A draft goes on where only texts are at fault; anything else would print what is not known.
  if (hasErrors(found) && !(options.draft && onlyTextsAtFault(found)))
    return result(options, { ...preparation, inputs }, found);
  const composition = composeDocuments(prepared, { draft: options.draft, look: look.look });
  const composed = [...composition.diagnostics, ...disclosureDiagnostics(composition.mask, prepared.plan.cells)];
  const all = [
    ...(options.draft ? found.map(softened) : found),
    ...acknowledge(composed, prepared.project),
    ...outdatedAcknowledgements([...before, ...composed], prepared.project),
  ];
  const printed = composition.documents.map(({ document }) => ({
    fileName: document.fileName,
    figures: figuresOf(document),
  }));
  const workingPapers = {
    inputs: inputs.map(({ file, bytes }) => describeInput(file, bytes)),
    disclosureLog: disclosureLog(composition.mask, prepared.policy.threshold) as unknown as JsonValue,
  };
  const summaries = prepared.plan.chapters.map(({ number, title, key }) => ({
    number,
    title,
    points: composition.summaries.get(key) ?? [],
  }));
  if (hasErrors(all) || !options.render)
    return { year: options.year, diagnostics: all, rendered: [], printed, workingPapers, summaries };
  const wanted = composition.documents.filter(({ part }) => options.only?.includes(part) ?? true);
  const documents = wanted.map(({ document }) => document);
  const { rendered, diagnostics } = await renderDocuments(
    { documents, models: composition.models, look: look.look },
    options,
  );
  return { year: options.year, diagnostics: [...all, ...diagnostics], rendered, printed, workingPapers, summaries };
};

function result(options: YearOptions, preparation: Preparation, diagnostics: readonly Diagnostic[]): YearResult {
  const inputs = preparation.inputs.map(({ file, bytes }) => describeInput(file, bytes));
  return {
    year: options.year,
    diagnostics,
    rendered: [],
    printed: [],
    workingPapers: { inputs, disclosureLog: null },
    summaries: [],
  };
}
