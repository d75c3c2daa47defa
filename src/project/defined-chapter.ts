// A chapter's figures without its prose: what is measured, in which workbook and tables, and which faults are answered for.
import type { ChapterYaml, SharedChapterYaml } from './schemas/chapter-schema.js';
import type { YamlPath, YamlSource } from './yaml-source.js';

/** The keys of a chapter that say nothing in words. */
export type ChapterFiguresYaml = Pick<
  ChapterYaml,
  'chapter' | 'key' | 'title' | 'workbook' | 'tables' | 'indicators' | 'headlines' | 'acknowledge'
>;

/** A finding that the analyst has looked at and answers for. */
export interface AnsweredFault {
  readonly code: string;
  /** A part of the finding's place, as its message shows it. */
  readonly at?: string;
  readonly path: YamlPath;
}

export interface DefinedChapter {
  readonly yaml: ChapterFiguresYaml;
  readonly source: YamlSource;
  /** Definitions that hold for every year, over which the chapter's own are laid. */
  readonly shared?: { readonly yaml: SharedChapterYaml; readonly source: YamlSource };
  readonly acknowledged: readonly AnsweredFault[];
}
