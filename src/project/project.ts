// Everything the year's YAML says, validated.
import type { Chapter } from './chapter.js';
import type { Prose } from './prose/prose.js';
import type { DimensionsYaml, DistrictsYaml } from './schemas/dimension-schema.js';
import type { MemoTemplateYaml, ReportTemplateYaml } from './schemas/memo-schema.js';
import type { ReportYaml } from './schemas/report-schema.js';
import type { WordList } from './word-list.js';
import type { YamlSource } from './yaml-source.js';

/** The memo's texts: the template's, with the year's replacements laid over them. */
export interface Memo {
  readonly template: MemoTemplateYaml;
  readonly decisions: readonly Prose[];
  readonly texts: Readonly<Record<MemoText, Prose>>;
  /** One per area, by chapter key, in the chapters' order. Without a text of the author's own it is drafted. */
  readonly results: readonly { readonly chapter: string; readonly title: string; readonly text?: Prose }[];
}

export const memoTexts = [
  'summary',
  'background',
  'matter',
  'purpose',
  'method',
  'resultsIntroduction',
  'preparation',
  'equality',
  'proposal',
] as const;
export type MemoText = (typeof memoTexts)[number];

/** The complete report's own texts. */
export interface ReportTexts {
  readonly template: ReportTemplateYaml;
  readonly imprint: readonly Prose[];
  readonly introduction: readonly { readonly heading: string; readonly text: Prose }[];
  readonly method: Readonly<
    Record<'introduction' | 'disclosure' | 'changes' | 'districts' | 'analysis' | 'indicators', Prose>
  >;
  /** Before what the program writes in the chapters' last sections and in the appendix on the nämnder. */
  readonly sections: Readonly<Record<'targets' | 'equality' | 'profiles', Prose>>;
  /** Before the list of findings that have been answered for. */
  readonly deviations?: Prose;
}

export interface InputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface Project {
  readonly year: number;
  readonly report: ReportYaml;
  readonly reportSource: YamlSource;
  readonly dimensions: DimensionsYaml;
  readonly districts: DistrictsYaml;
  readonly districtsSource: YamlSource;
  /** In chapter order. */
  readonly chapters: readonly Chapter[];
  readonly memo: Memo;
  readonly reportTexts: ReportTexts;
  /** Of the year: the templates' list with the project's own laid over it. */
  readonly wordList: WordList;
  /** Parsed but not judged: `theme/` knows what a theme is. */
  readonly theme: YamlSource;
  readonly inputs: readonly InputFile[];
  /** By file, for code frames. */
  readonly sources: ReadonlyMap<string, YamlSource>;
}
