// `socrapport inspect <arbetsbok>`: what the reader sees in a workbook, in or outside a project.
import { dirname, resolve } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.js';
import { diskFiles } from '../project/project-files.js';
import { declareWorkbook } from '../workbook/preview/declare-workbook.js';
import { describeWorkbook } from '../workbook/preview/describe-workbook.js';
import { workbookToJson } from '../workbook/preview/workbook-to-json.js';
import { readWorkbookFile } from '../workbook/read-workbook-file.js';
import type { WorkbookContent } from '../workbook/sheet-table.js';
import type { CliEffects } from './cli-effects.js';
import type { CommandResult, CommonOptions } from './command-result.js';
import { exitCodeOf } from './exit-codes.js';
import { nearestProject } from './find-project.js';
import { pathForPeople } from './path-for-people.js';
import { programFolder } from './program-info.js';
import { readVocabulary } from './year/reader-vocabulary.js';

export interface InspectOptions extends CommonOptions {
  readonly yaml?: boolean;
}

/** Names of dimensions come from the project that the command is given in, the workbook's own, or the program's chapters. */
export async function inspectCommand(
  workbook: string,
  options: InspectOptions,
  { cwd }: CliEffects,
): Promise<CommandResult> {
  if (options.json && options.yaml) {
    const fault = diagnose('SR-KOM-010', {}, { hints: ['skriv antingen `--json` eller `--yaml`'] });
    return { command: 'inspect', exitCode: exitCodeOf([fault]), diagnostics: [fault], text: '' };
  }
  const path = resolve(cwd, workbook);
  const projects = [await nearestProject(cwd), await nearestProject(dirname(path)), programFolder()];
  const files = [...new Set(projects)].flatMap((folder) => (folder === undefined ? [] : diskFiles(folder)));
  const { value, diagnostics } = await readWorkbookFile(path, await readVocabulary(files), pathForPeople(cwd, path));
  const result = { command: 'inspect', exitCode: exitCodeOf(diagnostics), diagnostics, text: '' };
  return value === undefined ? result : { ...result, ...outputOf(value, options) };
}

/** Only what was asked for is made: a large workbook has many observations. */
function outputOf(content: WorkbookContent, { json, yaml }: InspectOptions): Partial<CommandResult> {
  if (json) return { details: { ...workbookToJson(content) } };
  return { text: yaml ? declareWorkbook(content) : describeWorkbook(content) };
}
