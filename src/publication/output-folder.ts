// Where things are written: `ut/<år>` or what `--out` says, and `arbete/<år>`. Refuses folders and names that are not plain.
import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { FileEffects } from './file-effects.js';

export interface OutputFolderRequest {
  readonly cwd: string;
  readonly projectFolder: string;
  readonly year: number;
  /** As written after `--out`; relative to `cwd`. */
  readonly out?: string;
}

/** The absolute path that PDFs and the manifest go to. */
export function outputFolder({ cwd, projectFolder, year, out }: OutputFolderRequest): string {
  return out === undefined ? join(projectFolder, 'ut', String(year)) : resolve(cwd, out);
}

/** The absolute path of the working papers, never published. */
export function workingFolder(projectFolder: string, year: number): string {
  return join(projectFolder, 'arbete', String(year));
}

/** Whether the folder, or the nearest part of its path that exists, is one: asked before the long work begins. */
export async function checkFolder(
  folder: string,
  effects: FileEffects,
  show: (path: string) => string,
): Promise<readonly Diagnostic[]> {
  const kind = await effects.kindOf(folder);
  if (kind === 'absent' && dirname(folder) !== folder) return checkFolder(dirname(folder), effects, show);
  // A link may lead to a folder: making the folder tells.
  return kind === 'file' || kind === 'other' ? [diagnose('SR-UT-003', { folder: show(folder) })] : [];
}

/** Files are only ever replaced by files: a link could lead anywhere. */
export async function checkTargets(
  folder: string,
  names: readonly string[],
  effects: FileEffects,
  show: (path: string) => string,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const kind = await effects.kindOf(path);
    if (kind !== 'file' && kind !== 'absent') diagnostics.push(diagnose('SR-UT-004', { file: show(path) }));
  }
  return diagnostics;
}
