// What an earlier build left in the folder: its manifest, held against the files that are really there.
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { FileEffects } from './file-effects.js';
import { isOutputName, manifestName } from './file-names.js';
import { type Manifest, manifestSchema } from './manifest.js';
import { isFileWith } from './undo-replacement.js';

export interface PreviousBuild {
  /** Only files that are still as they were built; absent when there was none, or one of another year. */
  readonly manifest?: Manifest;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks the manifest. A file of that name from elsewhere is a `fel`: it must not be replaced. */
export async function readPreviousBuild(
  folder: string,
  year: number,
  effects: FileEffects,
  show: (path: string) => string,
): Promise<PreviousBuild> {
  const path = join(folder, manifestName);
  if ((await effects.kindOf(path)) !== 'file') return { diagnostics: [] };
  const manifest = parse(await effects.read(path));
  if (manifest === undefined) return { diagnostics: [diagnose('SR-UT-011', { file: show(path) })] };
  if (manifest.year !== year)
    return { diagnostics: [diagnose('SR-UT-014', { folder: show(folder), year: manifest.year })] };
  return { manifest, diagnostics: [] };
}

/** The manifest without files that are gone or changed since; each is a `varning`. `rewritten` are not looked at. */
export async function keepUnchanged(
  folder: string,
  manifest: Manifest,
  rewritten: ReadonlySet<string>,
  effects: FileEffects,
  show: (path: string) => string,
): Promise<{ readonly manifest: Manifest; readonly diagnostics: readonly Diagnostic[] }> {
  const files: Manifest['files'] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of manifest.files) {
    if (rewritten.has(file.file)) continue;
    const path = join(folder, file.file);
    if (isOutputName(file.file) && (await isFileWith(path, file.sha256, effects))) files.push(file);
    else diagnostics.push(diagnose('SR-UT-013', { file: show(path) }));
  }
  return { manifest: { ...manifest, files }, diagnostics };
}

function parse(bytes: Uint8Array): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
