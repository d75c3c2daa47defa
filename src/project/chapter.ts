// A chapter as read: YAML with its prose parsed, and the way back to its file.
import type { TextPlace } from '../diagnostics/place.js';
import type { AnsweredFault, DefinedChapter } from './defined-chapter.js';
import type { Prose } from './prose/prose.js';
import type { ChapterYaml, ChartYaml, TableYaml } from './schemas/chapter-schema.js';
import type { YamlPath } from './yaml-source.js';

/** A chart or table as asked for, with the path to it in the chapter's file. */
export interface Shown<T> {
  readonly yaml: T;
  readonly path: YamlPath;
  readonly note?: Prose;
  /** Marks in the title, whose texts stand in `note`. */
  readonly titleNotes?: readonly TitleNote[];
  /** A table's notes to rows and columns, in the order written. */
  readonly footnotes?: readonly LabelNote[];
}

/** `[^x]` in a title, which the title itself is without. */
export interface TitleNote {
  readonly id: string;
  /** Of the title's characters, how many stand before it. */
  readonly offset: number;
}

/** A note to the row or column that is called `label`. */
export interface LabelNote {
  readonly label: string;
  readonly text: Prose;
  readonly place: TextPlace;
}

export interface Section {
  readonly heading: string;
  readonly key?: string;
  readonly path: YamlPath;
  readonly text: Prose;
  readonly charts: readonly Shown<ChartYaml>[];
  readonly tables: readonly Shown<TableYaml>[];
  readonly after?: Prose;
}

/** A finding that the analyst answers for, with the reason that is printed. */
export interface Acknowledgement extends AnsweredFault {
  readonly reason: Prose;
}

/** What the author has decided of a drafted sentence, or a point of the author's own. In the order of print. */
export type SummaryDecision =
  | { readonly kind: 'pin'; readonly finding: string; readonly place: TextPlace }
  | { readonly kind: 'accept'; readonly finding: string; readonly sentence: string; readonly place: TextPlace }
  | {
      readonly kind: 'reword';
      readonly finding: string;
      readonly text: Prose;
      /** The draft as it read when it was reworded. */
      readonly sentence: string;
      readonly place: TextPlace;
    }
  | { readonly kind: 'drop'; readonly finding: string; readonly reason: string; readonly place: TextPlace }
  | { readonly kind: 'own'; readonly text: Prose; readonly place: TextPlace };

export interface Chapter extends DefinedChapter {
  readonly yaml: ChapterYaml;
  /** The author's text in place of the draft, or decisions on the draft. */
  readonly summary: Prose | readonly SummaryDecision[];
  /** Before the drafted words on likställighet. */
  readonly equalityText?: Prose;
  readonly sections: readonly Section[];
  readonly acknowledged: readonly Acknowledgement[];
}
