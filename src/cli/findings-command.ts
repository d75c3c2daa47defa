// `socrapport findings <år>`: what the published figures say, by chapter, with weight and drafted sentence. Writes nothing.
import { analysisToJson } from './analysis-json/analysis-to-json.js';
import type { CliEffects } from './cli-effects.js';
import type { CommandResult, CommonOptions } from './command-result.js';
import { describeFindings } from './describe-findings.js';
import { exitCodeOf } from './exit-codes.js';
import { findFigures } from './find-project.js';
import { createProgress } from './progress.js';
import type { FindingsOfYear, YearFindings } from './year/pipeline.js';

export interface FindingsOptions extends CommonOptions {
  readonly project?: string;
}

export async function findingsCommand(
  yearText: string,
  options: FindingsOptions,
  effects: CliEffects,
): Promise<CommandResult> {
  const choice = await findFigures(yearText, {
    cwd: effects.cwd,
    ...(options.project === undefined ? {} : { project: options.project }),
  });
  if ('fault' in choice)
    return { command: 'findings', exitCode: exitCodeOf([choice.fault]), diagnostics: [choice.fault], text: '' };
  const progress = createProgress(effects, options);
  try {
    const findingsOfYear: FindingsOfYear =
      effects.findingsOfYear ?? (await import('./year/findings-of-year.js')).findingsOfYear;
    const { signal } = effects;
    const { diagnostics, findings } = await findingsOfYear({ ...choice.found, progress: progress.update, signal });
    signal.throwIfAborted();
    const result = {
      command: 'findings',
      year: choice.found.year,
      exitCode: exitCodeOf(diagnostics),
      diagnostics,
      text: '',
    };
    return findings === undefined ? result : { ...result, ...outputOf(findings, options) };
  } finally {
    progress.clear();
  }
}

function outputOf(
  findings: YearFindings,
  { json }: FindingsOptions,
): Pick<CommandResult, 'details'> | { text: string } {
  if (json) return { details: { ...analysisToJson(findings.analysis, findings.drafts) } };
  return { text: describeFindings(findings) };
}
