// One writer in a folder at a time: a lock file with the process behind it. A dead process's lock is taken over.
import { join } from 'node:path';
import { errnoOf } from '../diagnostics/system-error.js';
import type { FileEffects, ProcessIdentity } from './file-effects.js';
import { attempt } from './write-failure.js';

export const lockName = '.socrapport-lock';

export type LockResult =
  | { readonly kind: 'acquired'; readonly release: () => Promise<void> }
  /** `holder` as a message names it: `process 4711`. */
  | { readonly kind: 'held'; readonly holder: string };

/** Takes the lock of a folder that exists. A lock of another computer, or one that cannot be read, counts as held. */
export async function acquireLock(folder: string, effects: FileEffects): Promise<LockResult> {
  const path = join(folder, lockName);
  const content = Buffer.from(`${JSON.stringify(effects.self)}\n`);
  for (;;) {
    const made = await attempt('stage', path, () => createUnlessThere(path, content, effects));
    if (made) return { kind: 'acquired', release: () => release(path, effects) };
    const owner = await readOwner(path, effects);
    if (owner === 'absent') continue;
    if (owner === 'unreadable') return { kind: 'held', holder: 'okänd process' };
    if (!isDead(owner, effects)) return { kind: 'held', holder: holderOf(owner, effects) };
    await attempt('stage', path, () => removeDeadLock(folder, owner, effects));
  }
}

/** A lock that cannot be removed is taken over later, when this process is dead. */
async function release(path: string, effects: FileEffects): Promise<void> {
  try {
    await effects.remove(path);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
}

async function createUnlessThere(path: string, content: Uint8Array, effects: FileEffects): Promise<boolean> {
  try {
    await effects.create(path, content);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readOwner(path: string, effects: FileEffects): Promise<ProcessIdentity | 'absent' | 'unreadable'> {
  const kind = await attempt('stage', path, () => effects.kindOf(path));
  if (kind === 'absent') return 'absent';
  if (kind !== 'file') return 'unreadable';
  try {
    const owner: unknown = JSON.parse(Buffer.from(await effects.read(path)).toString('utf8'));
    return isIdentity(owner) ? owner : 'unreadable';
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 'absent';
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, host, token } = value as Partial<Record<keyof ProcessIdentity, unknown>>;
  return Number.isSafeInteger(pid) && Number(pid) > 0 && typeof host === 'string' && typeof token === 'string';
}

function isDead(owner: ProcessIdentity, effects: FileEffects): boolean {
  if (owner.host !== effects.self.host) return false;
  if (owner.pid === effects.self.pid) return owner.token !== effects.self.token;
  return !effects.isAlive(owner.pid);
}

function holderOf(owner: ProcessIdentity, effects: FileEffects): string {
  return owner.host === effects.self.host ? `process ${owner.pid}` : `process ${owner.pid} på en annan dator`;
}

/** Moves the lock aside before removing it, so that of two takers at once the later cannot remove the earlier one's new lock. */
async function removeDeadLock(folder: string, dead: ProcessIdentity, effects: FileEffects): Promise<void> {
  const path = join(folder, lockName);
  const aside = join(folder, `${lockName}.${effects.self.token}`);
  try {
    await effects.rename(path, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readOwner(aside, effects);
  if (typeof moved === 'object' && moved.token !== dead.token) await effects.keepAs(aside, path);
  await effects.remove(aside);
}
