// Which project, year and parts a command is about: the folder that has `chapters/`, and what stands in it. `findings` also takes a
// folder with definitions of indicators alone.
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { closest } from '../diagnostics/closest.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { findDefinitions } from '../project/find-definitions.js';
import { reportYears } from '../project/load-project.js';
import { diskFiles } from '../project/project-files.js';
import { partId } from '../publication/file-names.js';
import { pathForPeople } from './path-for-people.js';

export interface YearChoice {
  readonly projectFolder: string;
  readonly year: number;
}

export type Found<T> = { readonly found: T } | { readonly fault: Diagnostic };

/** The project folder (`--project`, or the nearest one upwards from `cwd`) and a year that it has. */
export async function findYear(
  text: string,
  { cwd, project }: { cwd: string; project?: string },
): Promise<Found<YearChoice>> {
  const year = yearIn(text);
  if (year === undefined) return { fault: diagnose('SR-KOM-006', { text }) };
  const projectFolder = project === undefined ? await nearestProject(cwd) : await projectAt(resolve(cwd, project));
  if (projectFolder === undefined) {
    return { fault: diagnose('SR-KOM-009', { folder: pathForPeople(cwd, resolve(cwd, project ?? '.')) }) };
  }
  const years = await reportYears(diskFiles(projectFolder));
  if (!years.includes(year)) return { fault: diagnose('SR-KOM-007', { year, years: [...years] }) };
  return { found: { projectFolder, year } };
}

/** Where the figures of a year are: in its project, or in a folder with nothing but workbooks and definitions. */
export interface FiguresChoice {
  readonly folder: string;
  readonly kind: 'project' | 'definitions';
  readonly year: number;
}

/** The folder of `--project`, else the nearest project upwards, else `cwd` itself. A project has a report for the year. */
export async function findFigures(
  text: string,
  { cwd, project }: { cwd: string; project?: string },
): Promise<Found<FiguresChoice>> {
  const year = yearIn(text);
  if (year === undefined) return { fault: diagnose('SR-KOM-006', { text }) };
  const folder = project === undefined ? ((await nearestProject(cwd)) ?? cwd) : resolve(cwd, project);
  const files = diskFiles(folder);
  if ((await reportYears(files)).includes(year)) return { found: { folder, kind: 'project', year } };
  if ((await findDefinitions(files, year)).length > 0) return { found: { folder, kind: 'definitions', year } };
  return { fault: diagnose('SR-KOM-011', { folder: pathForPeople(cwd, folder), year }) };
}

/** Four digits. */
function yearIn(text: string): number | undefined {
  return /^[12]\d{3}$/u.test(text) ? Number(text) : undefined;
}

/** The ids after `--only`, each known and once. */
export async function findParts(
  only: readonly string[],
  { projectFolder, year }: YearChoice,
): Promise<Found<readonly string[]>> {
  const parts = await partIds(projectFolder, year);
  const unknown = only.find((id) => !parts.includes(id));
  if (unknown === undefined) return { found: parts.filter((id) => only.includes(id)) };
  const guess = closest(unknown, parts);
  const yearAfterOnly = /^\d{4}$/u.test(unknown) ? ['skriv året före `--only`'] : [];
  return {
    fault: diagnose(
      'SR-KOM-008',
      { part: unknown, parts: [...parts] },
      { hints: guess ? [`menade du \`${guess}\`?`] : yearAfterOnly },
    ),
  };
}

async function partIds(projectFolder: string, year: number): Promise<readonly string[]> {
  const names = await diskFiles(projectFolder).list(`chapters/${year}`);
  const chapters = names.flatMap((name) => /^(\d{2})-[a-z0-9-]+\.yaml$/u.exec(name)?.[1] ?? []);
  return [
    partId({ kind: 'tjansteutlatande' }),
    ...chapters.map((digits) => partId({ kind: 'kapitel', number: Number(digits) })),
    partId({ kind: 'komplett' }),
  ];
}

/** The nearest folder upwards that has `chapters/`. */
export async function nearestProject(folder: string): Promise<string | undefined> {
  const here = await projectAt(folder);
  const parent = dirname(folder);
  return here ?? (parent === folder ? undefined : nearestProject(parent));
}

async function projectAt(folder: string): Promise<string | undefined> {
  const stats = await stat(join(folder, 'chapters')).catch(() => undefined);
  return stats?.isDirectory() ? folder : undefined;
}
