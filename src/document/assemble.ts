// The last step before any output format: abbreviations are explained, references become links inside the document and
// text outside it, and notes are numbered in the order in which the document refers to them.
import { capital } from '../language/capital.js';
import { noBreakSpace } from '../language/spaces.js';
import type { Target } from '../plan/plan.js';
import { emptyWordList, type WordList } from '../project/word-list.js';
import type { TableModel, TableNoteMark } from '../tables/table-model.js';
import type { Block, Inline, Note } from './block.js';
import { explainAbbreviations } from './explain-abbreviations.js';
import { notesIn, textWithoutNotes, withoutNotes } from './lift-notes.js';
import { type InlineChange, mapBlock, mapTextBlock } from './map-inlines.js';
import { foreignMarker } from './mark-foreign-words.js';

export interface Assembled {
  readonly blocks: readonly Block[];
  /** In the order of their numbers. */
  readonly notes: readonly Note[];
}

/** Blocks without `reference`, `noteReference` and `notes`. Notes that nothing refers to are left out. */
export function assemble(
  given: readonly Block[],
  targets: ReadonlyMap<string, Target>,
  words: WordList = emptyWordList,
): Assembled {
  const blocks = explainAbbreviations(given, words.abbreviations);
  const inside = new Set(
    blocks.flatMap((block) => ('label' in block && block.label !== undefined ? [block.label] : [])),
  );
  const said = new Map(notesIn(blocks).map(({ id, blocks: own }) => [id, own]));
  const numbers = new Map<string, number>();
  const notes: Note[] = [];
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    numbers.set(id, number);
    // What a note refers to is numbered right after it, as it stands right under it.
    const own = textWithoutNotes(said.get(id) ?? []);
    notes[number - 1] = { id, number, blocks: own.map((block) => mapTextBlock(block, change, 'note')) };
    return number;
  };

  const inline = (one: Inline): Inline => {
    if (one.kind === 'reference') return referenceInline(one, inside, targets);
    if (one.kind === 'noteReference') return { kind: 'noteMark', note: one.note, number: numberOf(one.note) };
    return 'children' in one ? { ...one, children: apart(one.children.map(inline)) } : one;
  };
  const markForeign = foreignMarker(words.foreign);
  const change: InlineChange = {
    inlines: (inlines) => markForeign(apart(inlines.map(inline))),
    table: (table) => numberMarks(table, numberOf),
  };

  return { blocks: withoutNotes(blocks).map((block) => mapBlock(block, change)), notes };
}

function referenceInline(
  { label, capital: starts }: Inline & { readonly kind: 'reference' },
  inside: ReadonlySet<string>,
  targets: ReadonlyMap<string, Target>,
): Inline {
  const target = targets.get(label);
  // An unknown label has been reported; only a draft gets this far.
  if (target === undefined) return { kind: 'gap', text: label };
  const named = target.name.replace(' ', noBreakSpace);
  const name = starts ? capital(named) : named;
  if (inside.has(label)) return { kind: 'internalLink', label, children: [{ kind: 'text', text: name }] };
  const isChapter = label.startsWith('kapitel.');
  return { kind: 'text', text: isChapter ? name : `${name} i kapitel${noBreakSpace}${target.chapter}` };
}

/** The marks of a table's header, then of its stub, row by row. */
function numberMarks(table: TableModel, numberOf: (note: string) => number): TableModel {
  const numbered = <T extends { readonly notes?: readonly TableNoteMark[] }>(cell: T): T =>
    cell.notes === undefined
      ? cell
      : { ...cell, notes: cell.notes.map(({ note }) => ({ note, number: numberOf(note) })) };
  return { ...table, header: table.header.map((row) => row.map(numbered)), rows: table.rows.map(numbered) };
}

/** Marks 1 and 2 side by side would be read as 12. */
function apart(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((one, index): readonly Inline[] => {
    const before = inlines[index - 1];
    const touches = before !== undefined && endsInMark(before, -1) && endsInMark(one, 0);
    return touches ? [{ kind: 'text', text: noBreakSpace }, one] : [one];
  });
}

function endsInMark(one: Inline, end: 0 | -1): boolean {
  if (one.kind === 'noteMark') return true;
  const last = 'children' in one ? one.children.at(end) : undefined;
  return last !== undefined && endsInMark(last, end);
}
