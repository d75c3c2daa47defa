// Replaces a set of files so that a reader, or a run after a crash, finds all of the old or all of the new.
// Everything is written and synced beside the old files first; then each takes its place by rename.
import { join } from 'node:path';
import { errnoOf } from '../diagnostics/system-error.js';
import type { FileEffects } from './file-effects.js';
import {
  type Journal,
  type JournalEntry,
  journalName,
  newPath,
  oldPath,
  removeJournal,
  writableName,
  writeJournal,
} from './journal.js';
import { sha256 } from './sha256.js';
import { undoReplacement } from './undo-replacement.js';
import { attempt, WriteFailure } from './write-failure.js';

/** A whole file, rendered before anything is written. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** New files that stand beside the old, ready to take their places. */
export interface StagedFiles {
  /** Moves all into place. When one cannot be moved the others go back and the error is thrown. */
  replace(): Promise<void>;
  /** Takes the new files away again. */
  discard(): Promise<void>;
}

/**
 * Writes the files beside their targets, under the folder's lock. Nothing of what is there is changed.
 * @throws WriteFailure when the disk refuses; what was staged is then gone again.
 */
export async function stageFiles(
  folder: string,
  files: readonly OutputFile[],
  effects: FileEffects,
): Promise<StagedFiles> {
  const entries: JournalEntry[] = [];
  for (const { name, bytes } of files) {
    if (!writableName.test(name)) throw new Error(`not an output name: ${name}`);
    const path = join(folder, name);
    const kind = await attempt('stage', path, () => effects.kindOf(path));
    entries.push({ file: name, sha256: sha256(bytes), replaces: kind !== 'absent' });
  }
  const journal: Journal = { schemaVersion: 1, phase: 'prepare', files: entries };
  try {
    await attempt('stage', join(folder, journalName), () => writeJournal(folder, journal, effects));
    for (const { name, bytes } of files) await stageOne(folder, name, bytes, effects);
    for (const { file, replaces } of entries) if (replaces) await keepOld(folder, file, effects);
  } catch (error) {
    await undo(folder, journal, effects, error);
    throw error;
  }
  return {
    replace: () => replaceAll(folder, { ...journal, phase: 'replace' }, effects),
    discard: () => undoReplacement(folder, journal, effects),
  };
}

async function stageOne(folder: string, name: string, bytes: Uint8Array, effects: FileEffects): Promise<void> {
  const path = newPath(folder, name);
  await attempt('stage', path, async () => {
    await effects.remove(path);
    await effects.create(path, bytes);
  });
}

async function keepOld(folder: string, name: string, effects: FileEffects): Promise<void> {
  const path = oldPath(folder, name);
  await attempt('stage', path, async () => {
    await effects.remove(path);
    await effects.keepAs(join(folder, name), path);
  });
}

async function replaceAll(folder: string, journal: Journal, effects: FileEffects): Promise<void> {
  let begun: Journal = { ...journal, phase: 'prepare' };
  try {
    await attempt('stage', join(folder, journalName), () => writeJournal(folder, journal, effects));
    begun = journal;
    await moveNewFiles(folder, journal, effects);
  } catch (error) {
    await undo(folder, begun, effects, error);
    throw error;
  }
  await forgetReplacement(folder, journal, effects);
}

/** Moves every new file that still waits into place. */
export async function moveNewFiles(folder: string, journal: Journal, effects: FileEffects): Promise<void> {
  for (const { file } of journal.files) {
    const target = join(folder, file);
    await attempt('replace', target, async () => {
      const waiting = newPath(folder, file);
      if ((await effects.kindOf(waiting)) !== 'absent') await effects.rename(waiting, target);
    });
  }
  await attempt('replace', join(folder, journalName), () => effects.syncFolder(folder));
}

/** After the last move: the old content goes, then the journal. What cannot be removed now is removed by the next run. */
export async function forgetReplacement(folder: string, journal: Journal, effects: FileEffects): Promise<void> {
  try {
    for (const { file } of journal.files) await effects.remove(oldPath(folder, file));
    await removeJournal(folder, effects);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
}

async function undo(folder: string, journal: Journal, effects: FileEffects, cause: unknown): Promise<void> {
  try {
    await undoReplacement(folder, journal, effects);
  } catch (error) {
    // What went wrong first tells more, unless files are now of two kinds.
    if (journal.phase === 'replace' || !(cause instanceof WriteFailure)) throw error;
  }
}
