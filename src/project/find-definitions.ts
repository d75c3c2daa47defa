// Which YAML files of a folder define indicators, where the folder is no project: all that have `indicators:` at the top.
import path from 'node:path';
import type { ProjectFiles } from './project-files.js';

export interface DefinitionFile {
  readonly file: string;
  /** `chapter`: a year's own settings, prose and all, which are laid over the definitions of the same key. */
  readonly kind: 'definitions' | 'chapter';
}

/** In the order of the folders and of their names. `year` is the one whose chapters count. */
export async function findDefinitions(files: ProjectFiles, year: number): Promise<readonly DefinitionFile[]> {
  const yearFolder = `chapters/${year}`;
  const found: DefinitionFile[] = [];
  for (const folder of ['', 'definitioner', 'chapters/gemensamt', yearFolder]) {
    for (const name of (await files.list(folder)).filter((one) => /\.ya?ml$/iu.test(one))) {
      const file = path.posix.join(folder, name);
      const text = new TextDecoder().decode(await files.read(file));
      if (hasKey(text, 'sections') || (folder === yearFolder && hasKey(text, 'key')))
        found.push({ file, kind: 'chapter' });
      else if (hasKey(text, 'indicators')) found.push({ file, kind: 'definitions' });
    }
  }
  return found;
}

/** Read from the text: a file of another kind need not even be YAML that we read. */
function hasKey(text: string, key: string): boolean {
  return new RegExp(`^\\uFEFF?["']?${key}["']?[ \\t]*:`, 'mu').test(text);
}
