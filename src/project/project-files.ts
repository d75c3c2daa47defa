// The project's folder as the loader sees it; a test gives its own.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isAbsent } from '../diagnostics/system-error.js';

export interface ProjectFiles {
  /** Bytes of a file, by path relative to the project with forward slashes; undefined when it does not exist. */
  read(file: string): Promise<Uint8Array | undefined>;
  /** Names in a folder, sorted; empty when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
}

/** The files under `folder` on disk. Paths that lead out of it do not exist. */
export function diskFiles(folder: string): ProjectFiles {
  const root = path.resolve(folder);
  const inside = (relative: string): string | undefined => {
    const full = path.resolve(root, relative);
    return full === root || full.startsWith(root + path.sep) ? full : undefined;
  };
  return {
    async read(file) {
      const full = inside(file);
      if (full === undefined) return undefined;
      try {
        return await readFile(full);
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error;
      }
    },
    async list(relative) {
      const full = inside(relative);
      if (full === undefined) return [];
      try {
        return (await readdir(full)).sort((a, b) => (a < b ? -1 : 1));
      } catch (error) {
        if (isAbsent(error)) return [];
        throw error;
      }
    },
  };
}
