// The journal of an ongoing replacement: what a later run needs in order to finish it or to undo it.
import { join } from 'node:path';
import { z } from 'zod';
import type { FileEffects } from './file-effects.js';

export const journalName = '.socrapport-journal.json';
const nextJournalName = `${journalName}.socrapport-ny`;

/** Names that may stand in a journal, so that a forged one cannot reach outside its folder. */
export const writableName = /^[a-z0-9-]{1,64}\.(?:pdf|json)$/u;

const journalSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** `prepare`: new files are being written beside the old. `replace`: all are whole and take their places. */
  phase: z.enum(['prepare', 'replace']),
  files: z.array(
    z.strictObject({
      file: z.string().regex(writableName),
      /** Of the new content. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      /** Whether a file of that name was there before. */
      replaces: z.boolean(),
    }),
  ),
});

export type Journal = z.infer<typeof journalSchema>;
export type JournalEntry = Journal['files'][number];

/** Thrown for a journal that this program did not write. */
export class UnreadableJournal extends Error {
  constructor(readonly path: string) {
    super(`unreadable journal ${path}`);
    this.name = 'UnreadableJournal';
  }
}

/** Where the new content of a file waits. */
export function newPath(folder: string, file: string): string {
  return join(folder, `.${file}.socrapport-ny`);
}

/** Where the old content of a file is kept until all are replaced. */
export function oldPath(folder: string, file: string): string {
  return join(folder, `.${file}.socrapport-gammal`);
}

/** @throws UnreadableJournal */
export async function readJournal(folder: string, effects: FileEffects): Promise<Journal | undefined> {
  const path = join(folder, journalName);
  const kind = await effects.kindOf(path);
  if (kind === 'absent') return undefined;
  if (kind !== 'file') throw new UnreadableJournal(path);
  try {
    return journalSchema.parse(JSON.parse(Buffer.from(await effects.read(path)).toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw new UnreadableJournal(path);
    throw error;
  }
}

/** Replaces the journal in one step: a reader sees the earlier one or this one. */
export async function writeJournal(folder: string, journal: Journal, effects: FileEffects): Promise<void> {
  const next = join(folder, nextJournalName);
  await effects.remove(next);
  await effects.create(next, Buffer.from(`${JSON.stringify(journal)}\n`));
  await effects.rename(next, join(folder, journalName));
  await effects.syncFolder(folder);
}

export async function removeJournal(folder: string, effects: FileEffects): Promise<void> {
  await effects.remove(join(folder, nextJournalName));
  await effects.remove(join(folder, journalName));
}
