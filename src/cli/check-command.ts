// `socrapport check <år>`: everything but the PDFs. Writes nothing.
import { hasErrors } from '../diagnostics/diagnostic.js';
import type { CliEffects } from './cli-effects.js';
import type { CommandResult, CommonOptions } from './command-result.js';
import { describeSummaries, summariesToJson } from './describe-summaries.js';
import { exitCodeOf } from './exit-codes.js';
import { findYear } from './find-project.js';
import { createProgress } from './progress.js';
import type { RunYear } from './year/pipeline.js';

export interface CheckOptions extends CommonOptions {
  readonly project?: string;
}

export async function checkCommand(
  yearText: string,
  options: CheckOptions,
  effects: CliEffects,
): Promise<CommandResult> {
  const choice = await findYear(yearText, {
    cwd: effects.cwd,
    ...(options.project === undefined ? {} : { project: options.project }),
  });
  if ('fault' in choice)
    return { command: 'check', exitCode: exitCodeOf([choice.fault]), diagnostics: [choice.fault], text: '' };
  const { projectFolder, year } = choice.found;
  const progress = createProgress(effects, options);
  try {
    const runYear: RunYear = effects.runYear ?? (await import('./year/run-year.js')).runYear;
    const { diagnostics, summaries } = await runYear({
      projectFolder,
      year,
      draft: false,
      render: false,
      progress: progress.update,
      signal: effects.signal,
    });
    effects.signal.throwIfAborted();
    const told = describeSummaries(summaries);
    return {
      command: 'check',
      year,
      exitCode: exitCodeOf(diagnostics),
      diagnostics,
      text: hasErrors(diagnostics) ? '' : `${told && `${told}\n`}Rapporten för ${year} kan byggas.\n`,
      details: { summaries: summariesToJson(summaries) },
    };
  } finally {
    progress.clear();
  }
}
