// The notes of a workbook that the YAML publishes, and the facts of an indicator that each of them is about.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { formatCellRef } from '../diagnostics/place.js';
import { joinList } from '../language/join-list.js';
import { sheetNamed } from '../workbook/sheet-named.js';
import type { SheetTable, TableNote, WorkbookContent } from '../workbook/sheet-table.js';
import { type CellKey, cellKeyId } from './cell-key.js';
import { tablesAt } from './locate-cells.js';
import { numbersInNote } from './numbers-in-note.js';
import type { Observation } from './observation.js';
import type { DefinedIndicator, ListedNote, Location } from './read-indicators.js';
import type { WrittenValue } from './written-value.js';

/** A note as it stands in the workbook, before disclosure control. Nothing below `disclosure/` may see these. */
export interface ObservedNote {
  readonly indicator: string;
  /** `1`, `p`; absent for notes without a mark. */
  readonly mark?: string;
  readonly text: string;
  /** `table`: said of a whole table, by a mark on its title or by none. */
  readonly about: 'table' | 'cells';
  /** Whether or not they have values, and may be shown. */
  readonly keys: readonly CellKey[];
}

export interface ObserveNotesContext {
  readonly workbooks: ReadonlyMap<string, WorkbookContent>;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly follow: Follow;
}

/** The facts that a written value became, on the division of the report. `isRead` is false for what is only compared. */
export type Follow = (written: WrittenValue) => { readonly keys: readonly CellKey[]; readonly isRead: boolean };

/** Where values went, from the observations as they are `read` and as they are `moved` to the division of the report. */
export function followMoved(read: readonly Observation[], moved: readonly Observation[]): Follow {
  const origins = new Map(read.flatMap(({ key, cells }) => cells.map((cell) => [formatCellRef(cell), cellKeyId(key)])));
  const became = new Map<string, CellKey[]>();
  for (const { key, cells } of moved) {
    for (const cell of cells) {
      const origin = origins.get(formatCellRef(cell));
      if (origin !== undefined) became.set(origin, [...(became.get(origin) ?? []), key]);
    }
  }
  return ({ key, cell }) => ({
    keys: became.get(cellKeyId(key)) ?? [],
    isRead: origins.has(formatCellRef(cell)),
  });
}

/** The notes that `defined` lists; what cannot be printed is reported and left out. */
export function observeNotes(
  { indicator, location, workbookNotes = [] }: DefinedIndicator,
  written: readonly WrittenValue[],
  context: ObserveNotesContext,
): readonly ObservedNote[] {
  const workbook = location && context.workbooks.get(location.workbook);
  // Without its workbook or its values there are faults enough.
  if (location !== undefined && (workbook === undefined || written.length === 0)) return [];
  const tables = workbook && location ? tablesRead(workbook, location, written) : [];
  return workbookNotes.flatMap((listed): readonly ObservedNote[] => {
    const found = tables.filter((read) => isMeant(read, listed)).flatMap((read) => notesOf(read, listed, context));
    const told = { place: listed.place, frame: listed.frame };
    const note = nameOf(listed);
    if (found.length === 0) {
      context.report(diagnose('SR-IND-016', { indicator: indicator.id, note, found: describe(tables) }, told));
    } else if (found.every(({ keys }) => keys.length === 0)) {
      context.report(diagnose('SR-IND-018', { indicator: indicator.id, note }, told));
    }
    return found
      .filter(({ keys, mayPrint }) => mayPrint && keys.length > 0)
      .map(({ mayPrint, ...note }) => ({ indicator: indicator.id, ...note }));
  });
}

/** A table and the values that the indicator takes from it. */
interface TableRead {
  /** As the YAML names it. */
  readonly named: string;
  readonly table: SheetTable;
  readonly values: readonly WrittenValue[];
}

function tablesRead(
  workbook: WorkbookContent,
  location: Location,
  written: readonly WrittenValue[],
): readonly TableRead[] {
  return location.sheets.flatMap((named) =>
    tablesAt(workbook, named, location).flatMap((table): TableRead[] => {
      const values = written.filter((one) => one.table.sheet === table.sheet && one.table.range === table.range);
      return values.length === 0 ? [] : [{ named, table, values }];
    }),
  );
}

function isMeant({ named, table }: TableRead, { sheet }: ListedNote): boolean {
  return sheet === undefined || sheetNamed([{ name: table.sheet }, { name: named }], sheet) !== undefined;
}

interface FoundNote extends Omit<ObservedNote, 'indicator'> {
  readonly mayPrint: boolean;
}

function notesOf(
  { table, values }: TableRead,
  listed: ListedNote,
  { follow, report }: ObserveNotesContext,
): readonly FoundNote[] {
  const { mark } = listed;
  return publishable(table)
    .filter((note) => note.mark === mark)
    .map((note): FoundNote => {
      const about = mark === undefined || table.titleMarks?.includes(mark) ? 'table' : 'cells';
      const numbers = numbersInNote(note.text);
      if (numbers.length > 0) {
        const place = { kind: 'workbook', workbook: table.workbook, sheet: table.sheet } as const;
        const quoted = joinList(numbers.map((number) => `”${number}”`));
        report(diagnose('SR-IND-017', { note: nameOf(listed), numbers: quoted }, { place }));
      }
      return { ...note, about, keys: keysOf(values, about, { mark, follow }), mayPrint: numbers.length === 0 };
    });
}

/** What is said of a table is about the values that are read from it, not about those that another sheet gave already. */
function keysOf(
  values: readonly WrittenValue[],
  about: ObservedNote['about'],
  { mark = '', follow }: { readonly mark: string | undefined; readonly follow: Follow },
): readonly CellKey[] {
  const keys = values.flatMap((value): readonly CellKey[] => {
    if (value.group !== undefined) return [];
    const followed = follow(value);
    const isAbout = about === 'table' ? followed.isRead : (value.marks ?? []).includes(mark);
    return isAbout ? followed.keys : [];
  });
  return [...new Map(keys.map((key) => [cellKeyId(key), key])).values()];
}

/** Notes, but not the day that the sheet was last changed. */
function publishable({ notes }: SheetTable): readonly TableNote[] {
  return notes.filter(({ mark, text }) => mark !== undefined || !/^(?:senast )?(?:uppdaterad|ändrad)\b/iu.test(text));
}

function nameOf({ mark, sheet }: ListedNote): string {
  const note = mark === undefined ? 'Anm.' : `not ${mark}`;
  return sheet === undefined ? note : `${note} i ${sheet}`;
}

/** The sheets with the marks of their notes, as they are written in YAML. */
function describe(tables: readonly TableRead[]): string {
  if (tables.length === 0) return 'indikatorn läser ingen tabell';
  const sheets = [...new Set(tables.map(({ table }) => table.sheet))];
  const told = sheets.map((sheet) => {
    const notes = tables.filter(({ table }) => table.sheet === sheet).flatMap(({ table }) => publishable(table));
    const marks = [...new Set(notes.map(({ mark = 'Anm.' }) => `\`${mark}\``))];
    return `${sheet} har ${marks.length === 0 ? 'inga noter' : joinList(marks)}`;
  });
  return told.join('; ');
}
