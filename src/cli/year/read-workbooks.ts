// The workbooks that the chapters name, each read once, with the shapes that YAML declares of their tables.
import path from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { DefinedChapter } from '../../project/defined-chapter.js';
import type { Definitions } from '../../project/definitions.js';
import type { InputFile } from '../../project/project.js';
import type { ProjectFiles } from '../../project/project-files.js';
import type { CellFrames } from '../../workbook/cells/cell-frame.js';
import { readWorkbook } from '../../workbook/read-workbook.js';
import type { ReaderVocabulary, WorkbookContent } from '../../workbook/sheet-table.js';
import { strayFiles } from '../../workbook/stray-files.js';
import { atDeclaration, declarationsOf } from './declared-tables.js';

export interface PrepareOptions {
  readonly files: ProjectFiles;
  readonly year: number;
  readonly progress: (stage: string, done?: number, total?: number) => void;
  readonly signal?: AbortSignal;
}

export interface ReadWorkbooks {
  /** By name; one that cannot be read is absent. */
  readonly workbooks: ReadonlyMap<string, WorkbookContent>;
  readonly frames: ReadonlyMap<string, CellFrames>;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function readWorkbooks(
  definitions: Definitions,
  vocabulary: ReaderVocabulary,
  { files, progress, signal }: PrepareOptions,
): Promise<ReadWorkbooks> {
  const workbooks = new Map<string, WorkbookContent>();
  const frames = new Map<string, CellFrames>();
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [...(await strayFilesOf(definitions, files))];
  const wanted = chaptersByWorkbook(definitions.chapters);
  for (const [index, [name, chapters]] of [...wanted].entries()) {
    signal?.throwIfAborted();
    progress('läser arbetsböcker', index, wanted.size);
    const file = definitions.workbooks.get(name) ?? name;
    const bytes = await files.read(file);
    if (bytes === undefined) {
      diagnostics.push(...chapters.map((chapter) => missingWorkbook(file, chapter)));
      continue;
    }
    inputs.push({ file, bytes });
    const declared = chapters.flatMap(declarationsOf);
    const declarations = declared.map(({ declaration }) => declaration);
    const reading = await readWorkbook(bytes, name, vocabulary, declarations);
    diagnostics.push(...reading.diagnostics.map((diagnostic) => atDeclaration(diagnostic, declared)));
    frames.set(name, reading.frameOf);
    if (reading.value) workbooks.set(name, reading.value);
  }
  return { workbooks, frames, inputs, diagnostics };
}

function chaptersByWorkbook(chapters: readonly DefinedChapter[]): ReadonlyMap<string, readonly DefinedChapter[]> {
  const byName = new Map<string, DefinedChapter[]>();
  for (const chapter of chapters) {
    const { workbook } = chapter.yaml;
    byName.set(workbook, [...(byName.get(workbook) ?? []), chapter]);
  }
  return byName;
}

function missingWorkbook(file: string, { source }: DefinedChapter): Diagnostic {
  const place = source.placeOfValue(['workbook']);
  return diagnose('SR-ARB-001', { file }, { place, frame: source.frame(place) });
}

/** What lies beside the chapters' workbooks and could be taken for one of them. */
async function strayFilesOf({ workbooks }: Definitions, files: ProjectFiles): Promise<readonly Diagnostic[]> {
  const read = [...workbooks.values()];
  const folders = [...new Set(read.map((file) => path.posix.dirname(file)))];
  const found = folders.map(async (folder) => {
    const here = read.filter((file) => path.posix.dirname(file) === folder).map((file) => path.posix.basename(file));
    return strayFiles(folder, await files.list(folder), here);
  });
  return (await Promise.all(found)).flat();
}
