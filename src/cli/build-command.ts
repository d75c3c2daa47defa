// `socrapport build <år>`: the year's PDFs, the manifest and the working papers.
import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { Manifest } from '../publication/manifest.js';
import { nodeFileEffects } from '../publication/node-file-effects.js';
import { checkFolder, outputFolder, workingFolder } from '../publication/output-folder.js';
import { publish, recoverInterrupted } from '../publication/publish.js';
import type { CliEffects } from './cli-effects.js';
import type { CommandResult, CommonOptions } from './command-result.js';
import { exitCodeOf } from './exit-codes.js';
import { findParts, findYear } from './find-project.js';
import { pathForPeople } from './path-for-people.js';
import { programInfo } from './program-info.js';
import { createProgress } from './progress.js';
import type { RunYear, YearOptions } from './year/pipeline.js';

export interface BuildOptions extends CommonOptions {
  readonly only?: readonly string[];
  readonly out?: string;
  readonly project?: string;
  readonly draft?: boolean;
}

/** Nothing is written when there is a `fel`. */
export async function buildCommand(
  yearText: string,
  options: BuildOptions,
  effects: CliEffects,
): Promise<CommandResult> {
  const choice = await findYear(yearText, {
    cwd: effects.cwd,
    ...(options.project === undefined ? {} : { project: options.project }),
  });
  if ('fault' in choice) return failed(undefined, [choice.fault]);
  const { projectFolder, year } = choice.found;
  const parts = options.only ? await findParts(options.only, choice.found) : undefined;
  if (parts && 'fault' in parts) return failed(year, [parts.fault]);

  const files = effects.files ?? nodeFileEffects;
  const show = (path: string) => pathForPeople(effects.cwd, path);
  const folder = outputFolder({
    cwd: effects.cwd,
    projectFolder,
    year,
    ...(options.out === undefined ? {} : { out: options.out }),
  });
  const papers = workingFolder(projectFolder, year);
  const before = [...(await checkFolder(folder, files, show)), ...(await checkFolder(papers, files, show))];
  const recovered = hasErrors(before) ? before : await recoverInterrupted([folder, papers], { show }, files);
  if (hasErrors(recovered)) return failed(year, recovered);

  const progress = createProgress(effects, options);
  try {
    const result = await (await loadRunYear(effects))({
      projectFolder,
      year,
      ...(parts ? { only: parts.found } : {}),
      draft: options.draft === true,
      render: true,
      progress: progress.update,
      signal: effects.signal,
    } satisfies YearOptions);
    const found = [...recovered, ...result.diagnostics];
    effects.signal.throwIfAborted();
    if (hasErrors(found)) return failed(year, found);
    progress.update('skriver filer');
    const { value: manifest, diagnostics } = await publish(
      {
        folder,
        workingFolder: papers,
        year,
        version: programInfo().version,
        rendered: result.rendered,
        printed: result.printed,
        papers: result.workingPapers,
        partial: parts !== undefined,
        show,
        signal: effects.signal,
      },
      files,
    );
    const all = [...found, ...diagnostics];
    if (manifest === undefined) return failed(year, all);
    const written = new Set(result.rendered.map(({ fileName }) => fileName));
    return {
      command: 'build',
      year,
      exitCode: exitCodeOf(all),
      diagnostics: all,
      text: summary(manifest, written, folder, show),
      details: { folder: show(folder), files: filesForJson(manifest, written) },
    };
  } finally {
    progress.clear();
  }
}

async function loadRunYear(effects: CliEffects): Promise<RunYear> {
  return effects.runYear ?? (await import('./year/run-year.js')).runYear;
}

function failed(year: number | undefined, diagnostics: readonly Diagnostic[]): CommandResult {
  return {
    command: 'build',
    ...(year === undefined ? {} : { year }),
    exitCode: exitCodeOf(diagnostics),
    diagnostics,
    text: '',
  };
}

function filesForJson(manifest: Manifest, written: ReadonlySet<string>): readonly object[] {
  return manifest.files.map(({ figures: _, ...file }) => ({ ...file, written: written.has(file.file) }));
}

function summary(
  manifest: Manifest,
  written: ReadonlySet<string>,
  folder: string,
  show: (path: string) => string,
): string {
  const rows = manifest.files
    .filter(({ file }) => written.has(file))
    .map(({ file, pages }) => ({ file: show(join(folder, file)), pages }));
  const width = Math.max(0, ...rows.map(({ file }) => file.length));
  const lines = rows.map(
    ({ file, pages }) => `${file.padEnd(width)}  ${String(pages).padStart(3)} ${pages === 1 ? 'sida' : 'sidor'}`,
  );
  return `${lines.join('\n')}\n`;
}
