// Name and version of this program, from its own package.json.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ProgramInfo {
  readonly name: string;
  readonly version: string;
}

export function programInfo(): ProgramInfo {
  const { name, version } = JSON.parse(readFileSync(join(programFolder(), 'package.json'), 'utf8')) as ProgramInfo;
  return { name, version };
}

/** The nearest folder above this file that has a package.json: works from the sources and from `dist/`. */
export function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json of socrapport is missing');
    folder = parent;
  }
  return folder;
}
