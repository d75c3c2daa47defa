// `socrapport inspect <arbetsbok>`: what the reader sees in a workbook, in or outside a project.
import { resolve } from 'node:path';
import { diskFiles } from '../project/project-files.js';
import { describeWorkbook } from '../workbook/preview/describe-workbook.js';
import { readWorkbookFile } from '../workbook/read-workbook-file.js';
import type { CliEffects } from './cli-effects.js';
import type { CommandResult, CommonOptions } from './command-result.js';
import { exitCodeOf } from './exit-codes.js';
import { nearestProject } from './find-project.js';
import { pathForPeople } from './path-for-people.js';
import { defaultVocabulary, readVocabulary } from './reader-vocabulary.js';
import { workbookToJson } from './workbook-to-json.js';

export type InspectOptions = CommonOptions;

/** The project that the command is given in, if any, lends its names of dimensions. */
export async function inspectCommand(workbook: string, _: InspectOptions, { cwd }: CliEffects): Promise<CommandResult> {
  const path = resolve(cwd, workbook);
  const project = await nearestProject(cwd);
  const vocabulary = project === undefined ? defaultVocabulary : await readVocabulary(diskFiles(project));
  const { value, diagnostics } = await readWorkbookFile(path, vocabulary, pathForPeople(cwd, path));
  return {
    command: 'inspect',
    exitCode: exitCodeOf(diagnostics),
    diagnostics,
    text: value === undefined ? '' : describeWorkbook(value),
    details: { workbook: value === undefined ? null : workbookToJson(value) },
  };
}
