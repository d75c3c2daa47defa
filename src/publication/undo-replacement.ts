// The way back: every file as it was before the replacement began. Can be interrupted and begun again:
// a half undone replacement is never whole, so recovery goes on undoing it.
import { join } from 'node:path';
import type { FileEffects } from './file-effects.js';
import { type Journal, type JournalEntry, journalName, newPath, oldPath, removeJournal } from './journal.js';
import { sha256 } from './sha256.js';
import { attempt } from './write-failure.js';

/** @throws WriteFailure with step `undo`; the journal is then left for the next run. */
export async function undoReplacement(folder: string, journal: Journal, effects: FileEffects): Promise<void> {
  for (const entry of journal.files) {
    const path = join(folder, entry.file);
    await attempt('undo', path, () => undoOne(folder, entry, journal.phase === 'replace', effects));
  }
  await attempt('undo', join(folder, journalName), async () => {
    await effects.syncFolder(folder);
    await removeJournal(folder, effects);
  });
}

async function undoOne(folder: string, entry: JournalEntry, begun: boolean, effects: FileEffects): Promise<void> {
  const target = join(folder, entry.file);
  const waiting = newPath(folder, entry.file);
  const old = oldPath(folder, entry.file);
  // A new file that still waits has not replaced anything; a target held open by another program must not be touched.
  const replaced = begun && (await effects.kindOf(waiting)) === 'absent';
  if (replaced && entry.replaces && (await effects.kindOf(old)) === 'file') await effects.rename(old, target);
  if (replaced && !entry.replaces && (await isFileWith(target, entry.sha256, effects))) await effects.remove(target);
  // Two names of one file: a rename between them does nothing and leaves both.
  await effects.remove(old);
  await effects.remove(waiting);
}

/** Whether the path is a plain file with that fingerprint. */
export async function isFileWith(path: string, fingerprint: string, effects: FileEffects): Promise<boolean> {
  return (await effects.kindOf(path)) === 'file' && sha256(await effects.read(path)) === fingerprint;
}
