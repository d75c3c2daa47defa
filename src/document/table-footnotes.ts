// Notes to a table's rows and columns: each is tied to the label it was written for, as the table prints it.
import { closest } from '../diagnostics/closest.js';
import type { HeaderCell, TableModel, TableNoteMark, TableRow } from '../tables/table-model.js';

export interface LabelFootnote {
  readonly label: string;
  readonly note: string;
}

export interface FootnotedTable {
  readonly table: TableModel;
  /** Labels that name no row or column, with the nearest one that does. */
  readonly unknown: readonly { readonly label: string; readonly guess?: string }[];
}

/** Every header cell and row of that name gets the mark: a column may stand under each year. */
export function withFootnotes(table: TableModel, footnotes: readonly LabelFootnote[]): FootnotedTable {
  if (footnotes.length === 0) return { table, unknown: [] };
  const marksOf = (names: readonly string[]): readonly TableNoteMark[] =>
    footnotes.filter(({ label }) => names.includes(normal(label))).map(({ note }) => ({ note }));
  const marked = <T extends { readonly notes?: readonly TableNoteMark[] }>(cell: T, names: readonly string[]): T => {
    const marks = marksOf(names);
    return marks.length === 0 ? cell : { ...cell, notes: [...(cell.notes ?? []), ...marks] };
  };
  const header = table.header.map((row) => row.map((cell) => marked(cell, headerNames(cell))));
  const rows = table.rows.map((row) => marked(row, rowNames(row)));
  const printed = [...table.header.flat().map(({ text }) => unflagged(text)), ...table.rows.map(({ label }) => label)];
  const known = new Set([...table.header.flat().flatMap(headerNames), ...table.rows.flatMap(rowNames)]);
  const unknown = footnotes
    .filter(({ label }) => !known.has(normal(label)))
    .map(({ label }) => {
      const guess = closest(label, printed.map(plainSpaces));
      return guess === undefined ? { label } : { label, guess };
    });
  return { table: { ...table, header, rows }, unknown };
}

/** With and without the flag of a preliminary or revised year: `2024 p`. */
function headerNames({ text }: HeaderCell): readonly string[] {
  return [...new Set([normal(text), normal(unflagged(text))])];
}

function rowNames({ label }: TableRow): readonly string[] {
  return [normal(label)];
}

function unflagged(text: string): string {
  return text.replace(/(?:\u00A0[prb])+$/u, '');
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function normal(text: string): string {
  return plainSpaces(text).toLowerCase();
}
