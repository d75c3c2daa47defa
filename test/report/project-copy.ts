// A copy of the project in a temporary folder, for tests that change or build it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const projectFolder = path.resolve(import.meta.dirname, '../..');

export interface ProjectCopy {
  readonly folder: string;
  /** Replaces text in a file. @throws Error when it is not there: the test would otherwise test nothing. */
  replace(file: string, from: string, to: string): Promise<void>;
  write(file: string, bytes: string | Uint8Array): Promise<void>;
  read(file: string): Promise<Buffer>;
  remove(file: string): Promise<void>;
  dispose(): Promise<void>;
}

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'socrapport-projekt-'));
  for (const name of ['chapters', 'templates', 'fixtures/2024', 'fixtures/2023']) {
    await cp(path.join(projectFolder, name), path.join(folder, name), { recursive: true });
  }
  const at = (file: string): string => path.join(folder, file);
  return {
    folder,
    async replace(file, from, to) {
      const text = await readFile(at(file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
      await writeFile(at(file), text.replace(from, to));
    },
    write: (file, bytes) => writeFile(at(file), bytes),
    read: (file) => readFile(at(file)),
    remove: (file) => rm(at(file)),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
