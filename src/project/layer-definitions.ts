// Definitions and the year's own settings of the same key, laid on each other: the chapters of a folder without prose.
import path from 'node:path';
import type { DefinedChapter } from './defined-chapter.js';
import type { SharedChapterYaml } from './schemas/chapter-schema.js';
import type { ChapterFiguresFileYaml } from './schemas/folder-schema.js';
import type { Read } from './yaml-loader.js';

/** Definitions with the year's own settings over them; a chapter may also define all of its indicators itself. */
export interface Layers {
  readonly shared?: Read<SharedChapterYaml>;
  readonly own?: Read<ChapterFiguresFileYaml>;
  /** The one that names the chapter's workbook and number. */
  readonly file: string;
  readonly key: string;
}

/** One for each file of definitions, and for each chapter that defines its indicators alone. */
export function layersOf(
  definitions: readonly Read<SharedChapterYaml>[],
  chapterFiles: readonly Read<ChapterFiguresFileYaml>[],
): readonly Layers[] {
  const keys = new Set(definitions.map(({ yaml }) => yaml.key));
  const alone = chapterFiles.filter(({ yaml }, index) => {
    const isFirst = chapterFiles.findIndex((one) => one.yaml.key === yaml.key) === index;
    return (!keys.has(yaml.key) && yaml.indicators !== undefined) || !isFirst;
  });
  return [
    ...definitions.map((shared): Layers => {
      const own = chapterFiles.find(({ yaml }) => yaml.key === shared.yaml.key);
      return { shared, ...(own ? { own } : {}), file: shared.source.file, key: shared.yaml.key };
    }),
    ...alone.map((own): Layers => ({ own, file: own.source.file, key: own.yaml.key })),
  ];
}

/** Numbered as they or their files say, those without a number after the others. */
export function chaptersOf(
  layered: readonly Layers[],
  workbooks: ReadonlyMap<string, string>,
): readonly DefinedChapter[] {
  const numbers = layered.map(({ own, shared, file }) => {
    const inName = /^(\d+)-/u.exec(path.posix.basename(file))?.[1];
    return own?.yaml.chapter ?? shared?.yaml.chapter ?? (inName === undefined ? undefined : Number(inName));
  });
  let last = Math.max(0, ...numbers.flatMap((number) => number ?? []));
  return layered
    .flatMap(({ own, shared, file, key }, index): readonly DefinedChapter[] => {
      const source = own?.source ?? shared?.source;
      if (source === undefined) return [];
      const chapter = numbers[index] ?? ++last;
      const title = own?.yaml.title ?? shared?.yaml.title ?? key;
      const acknowledged = (own?.yaml.acknowledge ?? []).map(({ code, at }, item) => {
        return { code, ...(at === undefined ? {} : { at }), path: ['acknowledge', item] };
      });
      const workbook = nameOf(workbooks.get(file) ?? '', workbooks);
      const yaml = { ...own?.yaml, chapter, key, title, workbook };
      return [{ yaml, source, acknowledged, ...(shared ? { shared } : {}) }];
    })
    .sort((a, b) => a.yaml.chapter - b.yaml.chapter);
}

/** As cells name it: without its folder, where no other workbook has that name. */
export function nameOf(file: string, workbooks: ReadonlyMap<string, string>): string {
  const name = path.posix.basename(file);
  const others = [...workbooks.values()].some((other) => other !== file && path.posix.basename(other) === name);
  return others ? file : name;
}
