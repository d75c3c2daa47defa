// Where the workbooks of a folder are, and which of them definitions are about.
import path from 'node:path';
import type { ProjectFiles } from './project-files.js';

/** Folders within folders that are searched. */
const deepest = 3;

/** Paths of all workbooks in the folder and in those within it, lock files left out; sorted. */
export async function findWorkbooks(files: ProjectFiles, folder = '', depth = 0): Promise<readonly string[]> {
  const names = await files.list(folder);
  const here = names.filter(isWorkbook).map((name) => path.posix.join(folder, name));
  if (depth === deepest) return here;
  const within = names
    .filter(mayBeFolder)
    .map((name) => findWorkbooks(files, path.posix.join(folder, name), depth + 1));
  return [...here, ...(await Promise.all(within)).flat()].sort((a, b) => (a < b ? -1 : 1));
}

export type ChosenWorkbook =
  | { readonly kind: 'one'; readonly file: string }
  | { readonly kind: 'none'; readonly wanted: string }
  | { readonly kind: 'several'; readonly wanted: string; readonly files: readonly string[] };

/**
 * The workbook that is named, else the one of the same name as the definitions' own file, else the only one there is. Of several
 * alike, the one under a folder that is named for the year.
 */
export function chooseWorkbook(
  definitions: { readonly file: string; readonly workbook?: string | undefined },
  found: readonly string[],
  year: number,
): ChosenWorkbook {
  const own = path.posix.basename(definitions.file).replace(/\.[^.]*$/u, '');
  const names = definitions.workbook ? [definitions.workbook] : [`${own.replace(/^\d+-/u, '')}.xlsx`, `${own}.xlsx`];
  const wanted = names[0] ?? '';
  const alike = found.filter((file) => names.some((name) => endsIn(file, name)));
  const ofYear = alike.filter((file) => file.split('/').slice(0, -1).includes(String(year)));
  const candidates = ofYear.length > 0 ? ofYear : alike;
  const [only] = candidates.length > 0 || definitions.workbook ? candidates : found.length === 1 ? found : [];
  if (only === undefined) return { kind: 'none', wanted };
  return candidates.length > 1 ? { kind: 'several', wanted, files: candidates } : { kind: 'one', file: only };
}

function isWorkbook(name: string): boolean {
  return /\.xlsx$/iu.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}

/** What has a file's ending is one, and no one keeps workbooks among installed packages. */
function mayBeFolder(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules' && !/\.[a-z]\w{0,4}$/iu.test(name);
}

/** Whether the path is `name`, or ends in it after a folder. */
function endsIn(file: string, name: string): boolean {
  const [whole, end] = [file, name].map((text) => text.normalize('NFC').toLowerCase());
  return whole === end || whole?.endsWith(`/${end}`) === true;
}
