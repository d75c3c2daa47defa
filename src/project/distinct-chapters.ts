// Chapter numbers and keys name files, tables and indicators: no two chapters may share one.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { DefinedChapter } from './defined-chapter.js';

/** SR-IND-012 for each chapter that has the number or the key of one before it. */
export function distinctChapters(chapters: readonly DefinedChapter[]): readonly Diagnostic[] {
  return chapters.flatMap((chapter, index): Diagnostic[] => {
    const same = chapters
      .slice(0, index)
      .find(({ yaml }) => yaml.chapter === chapter.yaml.chapter || yaml.key === chapter.yaml.key);
    if (same === undefined) return [];
    const place = chapter.source.placeOfValue([same.yaml.chapter === chapter.yaml.chapter ? 'chapter' : 'key']);
    const name = `${chapter.yaml.chapter} ${chapter.yaml.key}`;
    return [diagnose('SR-IND-012', { name, first: same.source.file }, { place, frame: chapter.source.frame(place) })];
  });
}
