// What a phase that looks for marks says of one cell.

import { parseNumberText } from '../cells/number-text.js';
import { cellAddress } from '../cells/sheet-address.js';
import type { GridCell } from '../cells/sheet-grid.js';
import type { MemberLookup } from '../labels/member-lookup.js';
import { isGenericTotal } from '../labels/member-lookup.js';
import type { CellContent } from '../sheet-table.js';

/** What the rules for marks need to know of the sheet. */
export interface MarkContext {
  /** Marks that a note explains. */
  readonly notes: ReadonlySet<string>;
  readonly lookup: MemberLookup;
  /** The cell is one of a series of names, `K1 K2 K3`: its row or column has the same words with another number. */
  readonly isSerial: (cell: GridCell, base: string) => boolean;
}

/** A cell with its marks taken off; a cell left as it is, with the doubt about it. */
export interface MarkReading {
  readonly split?: { readonly label: string; readonly marks: readonly string[]; readonly content: CellContent };
  readonly doubt?: string;
}

/** The label without the marks, as a text or the number that it says. */
export function splitReading(base: string, marks: readonly string[]): MarkReading {
  const number = parseNumberText(base);
  return {
    split: {
      label: base,
      marks,
      content: number ? { kind: 'number', value: number.value } : { kind: 'text', text: base },
    },
  };
}

/** A class stays a text, though `-64` could be a number. */
export function splitClass(base: string, marks: readonly string[]): MarkReading {
  return { split: { label: base, marks, content: { kind: 'text', text: base } } };
}

/** The same reading, said aloud: no note explains the mark, or the pattern is not enough. */
export function withDoubt(
  reading: MarkReading,
  { cell, base, marks }: { cell: GridCell; base: string; marks: readonly string[] },
  reason: string,
): MarkReading {
  return { ...reading, doubt: `${at(cell)} lästes som ”${base}” med ${namedMarks(marks)}, ${reason}` };
}

/** Nothing is taken off, but it could be meant. */
export function leftReading(cell: GridCell, base: string, marks: readonly string[]): MarkReading {
  return { doubt: `${at(cell)} lästes som det står, men kan vara ”${base}” med ${namedMarks(marks)}` };
}

/** The label is a member of a dimension, or a word for a total. */
export function isKnown(label: string, lookup: MemberLookup): boolean {
  return isGenericTotal(label) || lookup.dimensionsOf(label).length > 0;
}

/** Every mark has a note. */
export function hasNotes(marks: readonly string[], { notes }: MarkContext): boolean {
  return marks.every((mark) => notes.has(mark));
}

/** `fast noten 2 saknas`, for a mark that no note explains. */
export function noNote(marks: readonly string[]): string {
  return marks.length === 1 ? `fast det inte finns någon not ${marks[0]}` : 'fast det inte finns noter till dem alla';
}

function at(cell: GridCell): string {
  return `${cellAddress(cell.row, cell.column)}: ”${cell.writtenAs?.trim() ?? cell.label}”`;
}

function namedMarks(marks: readonly string[]): string {
  return marks.length === 1 ? `notmärket ${marks[0]}` : `notmärkena ${marks.join(' och ')}`;
}
