// A workbook's note as it may be printed: with those facts only whose values are shown, so that nothing depends on how a
// cell that is not shown was marked, or on why it is not shown.
import type { CellKey } from '../indicators/cell-key.js';
import type { ObservedNote } from '../indicators/observe-notes.js';
import type { Published } from './published.js';

export interface PublishedNote {
  readonly indicator: string;
  /** As in the workbook: `1`, `p`; absent for notes without a mark. */
  readonly mark?: string;
  readonly text: string;
  /** `table`: said of a whole table of the workbook. */
  readonly about: 'table' | 'cells';
  /** The facts that it is about, among those that are shown: never empty. */
  readonly keys: readonly CellKey[];
}

/** Whether the report says anything of the fact but `..`, which stands for what is hidden and what is missing alike. */
export function isShown({ state }: Published): boolean {
  return state === 'value' || state === 'notApplicable';
}

/** The notes about something that is shown; `published` gives nothing of what was not planned. */
export function publishNotes(
  notes: readonly ObservedNote[],
  published: (key: CellKey) => Published | undefined,
): readonly PublishedNote[] {
  return notes.flatMap((note): readonly PublishedNote[] => {
    const shown = note.keys.filter((key) => {
      const fact = published(key);
      return fact !== undefined && isShown(fact);
    });
    return shown.length === 0 ? [] : [Object.freeze({ ...note, keys: shown })];
  });
}
