// The project on disk with the handbook's chapter and workbook laid over it.
import { diskFiles, type ProjectFiles } from '../../src/project/project-files.js';
import { projectFolder, sampleChapter, sampleWorkbook } from './read-handbook.js';

/** Nothing is written. `chapter` is YAML text and takes the place of the first hour's chapter; `theme` of the one chosen. */
export async function withChapter(chapter = sampleChapter(), theme?: string): Promise<ProjectFiles> {
  const disk = diskFiles(projectFolder);
  const bytes = new Map<string, Uint8Array>([
    ['chapters/2024/10-budget-och-skuld.yaml', new TextEncoder().encode(chapter)],
    ['fixtures/2024/budget-och-skuld.xlsx', await sampleWorkbook()],
  ]);
  if (theme !== undefined) {
    const report = 'chapters/2024/rapport.yaml';
    const text = new TextDecoder().decode(await disk.read(report)).replace(/^theme: .*\n/m, '');
    bytes.set(report, new TextEncoder().encode(`${text.trimEnd()}\ntheme: ${theme}\n`));
  }
  return {
    read: async (file) => bytes.get(file) ?? disk.read(file),
    list: async (folder) => {
      const added = [...bytes.keys()].flatMap((file) =>
        file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : [],
      );
      return [...(await disk.list(folder)), ...added].sort();
    },
  };
}
