// The real disk.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { errnoOf, isAbsent } from '../diagnostics/system-error.js';
import type { FileEffects, FileKind } from './file-effects.js';

const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);
const unsyncable = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EBADF']);

export const nodeFileEffects: FileEffects = {
  self: { pid: process.pid, host: hostname(), token: randomUUID() },
  isAlive(pid) {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      return errnoOf(error) === 'EPERM';
    }
  },
  kindOf,
  read: (path) => readFile(path),
  create: (path, bytes) => writeFile(path, bytes, { flag: 'wx', flush: true }),
  rename,
  async keepAs(from, to) {
    try {
      await link(from, to);
    } catch (error) {
      if (!linkless.has(errnoOf(error) ?? '')) throw error;
      await copyFile(from, to, constants.COPYFILE_EXCL);
    }
  },
  remove: (path) => rm(path, { force: true }),
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async syncFolder(path) {
    // Windows cannot open a folder, and some network drives cannot sync one.
    try {
      const folder = await open(path, 'r');
      await folder.sync().finally(() => folder.close());
    } catch (error) {
      if (!unsyncable.has(errnoOf(error) ?? '')) throw error;
    }
  },
};

async function kindOf(path: string): Promise<FileKind> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return 'link';
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (isAbsent(error)) return 'absent';
    throw error;
  }
}
