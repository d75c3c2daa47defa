// Puts a rendered year on disk: recovers what was cut off, makes the manifest, and replaces all files of both folders or none.
import { join } from 'node:path';
import { type Diagnostic, diagnose, hasErrors, type Outcome } from '../diagnostics/diagnostic.js';
import { errnoOf } from '../diagnostics/system-error.js';
import type { FileEffects } from './file-effects.js';
import { manifestName } from './file-names.js';
import { UnreadableJournal } from './journal.js';
import { jsonText } from './json-text.js';
import { acquireLock, lockName } from './lock.js';
import { buildManifest, type Manifest } from './manifest.js';
import { checkTargets } from './output-folder.js';
import { keepUnchanged, readPreviousBuild } from './previous-manifest.js';
import { recover } from './recover.js';
import type { PrintedFigures, RenderedFile } from './rendered-file.js';
import { type WorkingPapers, workingFiles } from './working-papers.js';
import { attempt, diagnoseWriteFailure, WriteFailure } from './write-failure.js';
import { type OutputFile, stageFiles } from './write-files.js';

export interface PublishRequest {
  /** Absolute. */
  readonly folder: string;
  /** Absolute. */
  readonly workingFolder: string;
  readonly year: number;
  readonly version: string;
  readonly rendered: readonly RenderedFile[];
  readonly printed: readonly PrintedFigures[];
  readonly papers: WorkingPapers;
  /** Whether files of an earlier build that are not rendered now stay in the manifest. */
  readonly partial: boolean;
  /** An absolute path as messages name it. */
  readonly show: (path: string) => string;
  readonly signal?: AbortSignal;
}

/** The manifest that was written, or undefined when nothing was. @throws the signal's reason when interrupted in time. */
export async function publish(request: PublishRequest, effects: FileEffects): Promise<Outcome<Manifest | undefined>> {
  return guarded(request, () =>
    locked(request.folder, request, effects, () =>
      locked(request.workingFolder, request, effects, async () => {
        const recovered = await recoverFolders([request.folder, request.workingFolder], request, effects);
        const written = await replaceAll(request, effects);
        return { value: written.value, diagnostics: [...recovered, ...written.diagnostics] };
      }),
    ),
  );
}

type Place = Pick<PublishRequest, 'show'>;

/** Finishes or undoes what an earlier run left half done, without writing anything new. Does nothing for folders that do not exist. */
export async function recoverInterrupted(
  folders: readonly string[],
  place: Place,
  effects: FileEffects,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    const found = await guarded(place, async () => {
      if ((await effects.kindOf(folder)) === 'absent') return { value: undefined, diagnostics: [] };
      return locked(folder, place, effects, async () => ({
        value: undefined,
        diagnostics: await recoverFolders([folder], place, effects),
      }));
    });
    diagnostics.push(...found.diagnostics);
  }
  return diagnostics;
}

async function replaceAll(request: PublishRequest, effects: FileEffects): Promise<Outcome<Manifest | undefined>> {
  const { folder, workingFolder, rendered, show, signal } = request;
  const papers = workingFiles(request);
  const names = [...rendered.map((file) => file.fileName), manifestName];
  const refused = [
    ...(await checkTargets(folder, names, effects, show)),
    ...(await checkTargets(
      workingFolder,
      papers.map(({ name }) => name),
      effects,
      show,
    )),
  ];
  const { manifest, diagnostics } = await nextManifest(request, effects);
  const found = [...refused, ...diagnostics];
  if (hasErrors(found)) return { value: undefined, diagnostics: found };
  const published: OutputFile[] = rendered.map(({ fileName, bytes }) => ({ name: fileName, bytes }));
  signal?.throwIfAborted();
  const stagedPapers = await stageFiles(workingFolder, papers, effects);
  try {
    const staged = await stageFiles(
      folder,
      [...published, { name: manifestName, bytes: Buffer.from(jsonText(manifest)) }],
      effects,
    );
    if (signal?.aborted) await staged.discard();
    signal?.throwIfAborted();
    await staged.replace();
  } catch (error) {
    await stagedPapers.discard();
    throw error;
  }
  await stagedPapers.replace();
  return { value: manifest, diagnostics: found };
}

async function nextManifest(
  request: PublishRequest,
  effects: FileEffects,
): Promise<{ manifest: Manifest; diagnostics: readonly Diagnostic[] }> {
  const { folder, year, rendered, partial, show } = request;
  const previous = await readPreviousBuild(folder, year, effects, show);
  if (!partial || previous.manifest === undefined)
    return { manifest: buildManifest(request), diagnostics: previous.diagnostics };
  const rewritten = new Set(rendered.map((file) => file.fileName));
  const kept = await keepUnchanged(folder, previous.manifest, rewritten, effects, show);
  const manifest = buildManifest({ ...request, kept: kept.manifest });
  const stale = manifest.files.filter((file) => file.stale).map(({ file }) => file);
  const warnings = stale.length > 0 ? [diagnose('SR-UT-012', { files: stale })] : [];
  return { manifest, diagnostics: [...previous.diagnostics, ...kept.diagnostics, ...warnings] };
}

async function recoverFolders(
  folders: readonly string[],
  { show }: Place,
  effects: FileEffects,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    const recovery = await recover(folder, effects);
    if (recovery === 'finished') diagnostics.push(diagnose('SR-UT-008', { folder: show(folder) }));
    if (recovery === 'rolledBack') diagnostics.push(diagnose('SR-UT-009', { folder: show(folder) }));
  }
  return diagnostics;
}

async function locked<T>(
  folder: string,
  { show }: Place,
  effects: FileEffects,
  body: () => Promise<Outcome<T | undefined>>,
): Promise<Outcome<T | undefined>> {
  await attempt('stage', join(folder, lockName), () => effects.makeFolder(folder));
  const lock = await acquireLock(folder, effects);
  if (lock.kind === 'held') {
    return { value: undefined, diagnostics: [diagnose('SR-UT-002', { folder: show(folder), holder: lock.holder })] };
  }
  try {
    return await body();
  } finally {
    await lock.release();
  }
}

/** Turns a disk that says no into a diagnostic. */
async function guarded<T>(
  { show }: Place,
  body: () => Promise<Outcome<T | undefined>>,
): Promise<Outcome<T | undefined>> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof WriteFailure) return { value: undefined, diagnostics: [diagnoseWriteFailure(error, show)] };
    if (error instanceof UnreadableJournal)
      return { value: undefined, diagnostics: [diagnose('SR-UT-010', { file: show(error.path) })] };
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    const path = typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : '.';
    return { value: undefined, diagnostics: [diagnose('SR-UT-007', { file: show(path), reason: errno })] };
  }
}
