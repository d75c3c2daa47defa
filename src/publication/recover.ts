// What a run does about an earlier one that was cut off while it replaced files.
import { join } from 'node:path';
import type { FileEffects } from './file-effects.js';
import { type Journal, journalName, newPath, readJournal, removeJournal } from './journal.js';
import { isFileWith, undoReplacement } from './undo-replacement.js';
import { attempt, WriteFailure } from './write-failure.js';
import { forgetReplacement, moveNewFiles } from './write-files.js';

export type Recovery = 'nothing' | 'finished' | 'rolledBack';

/**
 * Finishes the replacement when all its new files are whole, and undoes it otherwise. Under the folder's lock.
 * @throws WriteFailure, UnreadableJournal
 */
export async function recover(folder: string, effects: FileEffects): Promise<Recovery> {
  const journal = await attempt('undo', join(folder, journalName), () => readJournal(folder, effects));
  if (journal === undefined) {
    // The first journal of a run may have been cut off before it had its name.
    await attempt('undo', join(folder, journalName), () => removeJournal(folder, effects));
    return 'nothing';
  }
  if (
    journal.phase === 'replace' &&
    (await attempt('undo', join(folder, journalName), () => isWhole(folder, journal, effects)))
  ) {
    await finish(folder, journal, effects);
    await forgetReplacement(folder, journal, effects);
    return 'finished';
  }
  await undoReplacement(folder, journal, effects);
  return 'rolledBack';
}

/** Some files have already been replaced, so a refusal here leaves two kinds of files: the step says so. */
async function finish(folder: string, journal: Journal, effects: FileEffects): Promise<void> {
  try {
    await moveNewFiles(folder, journal, effects);
  } catch (error) {
    throw error instanceof WriteFailure ? new WriteFailure('undo', error.path, error.errno) : error;
  }
}

async function isWhole(folder: string, journal: Journal, effects: FileEffects): Promise<boolean> {
  for (const { file, sha256 } of journal.files) {
    const waiting = newPath(folder, file);
    const where = (await effects.kindOf(waiting)) === 'absent' ? join(folder, file) : waiting;
    if (!(await isFileWith(where, sha256, effects))) return false;
  }
  return true;
}
