// What a chapter's YAML says about the shape of a table. It decides over what the reader would find by itself.

/** One table, chosen by its sheet and, where the sheet has several, by its title or its range. */
export interface TableDeclaration {
  readonly sheet: string;
  /** A part of the table's title. */
  readonly title?: string;
  /** Header and body, `A4:H22`; with `title` only, the table is found by its title and only its shape is declared. */
  readonly range?: string;
  /** How many of the table's first rows are headings. */
  readonly headerRows?: number;
  /** How many of its first columns are labels. */
  readonly labelColumns?: number;
  /** New names for the dimensions, by the reader's own names: `{ rad: hushållstyp }`. */
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly unit?: string;
  /** What an empty cell means. */
  readonly blank?: 'missing' | 'zero' | 'merged';
  /** Labels of rows and columns, or cells and ranges, that are not read: `Dödsbo`, `H5:H22`. */
  readonly omit?: readonly string[];
  /** Footnote marks written as plain digits, by cell: `{ E22: "2" }` takes a 2 off the front or the end of the cell. */
  readonly marks?: Readonly<Record<string, string>>;
  /** What `200701` counts. */
  readonly period?: 'kvartal' | 'månad';
}

/** `Hushåll › ”Färdtjänst 2017”`, as messages name a declaration. */
export function declarationName({ sheet, title, range }: TableDeclaration): string {
  return [sheet, ...(title === undefined ? [] : [`”${title}”`]), ...(range === undefined ? [] : [range])].join(' › ');
}
