// Where the tables of a sheet begin and end: titles, header rows, body rows, lines below. Nothing is interpreted yet.

import type { GridCell, GridRow, SheetGrid } from '../cells/sheet-grid.js';
import type { MemberLookup } from '../labels/member-lookup.js';
import { isHeaderLike, readHeader } from './find-header.js';
import { readLine, type SheetLine, splitLines, unitOf } from './sheet-lines.js';

/** One table's rows, by what they are for. */
export interface TableRegion {
  readonly titleLines: readonly SheetLine[];
  readonly header: readonly GridRow[];
  /** Lines between header and body: a heading over the stub, or the unit. */
  readonly headLines: readonly SheetLine[];
  readonly body: readonly GridRow[];
  /** Lines of text among the body's rows. */
  readonly sectionLines: readonly SheetLine[];
  readonly noteLines: readonly SheetLine[];
  /** The block above whose header this one uses. */
  readonly continues?: TableRegion;
}

interface OpenRegion extends TableRegion {
  readonly headLines: SheetLine[];
  readonly body: GridRow[];
  readonly sectionLines: SheetLine[];
  readonly noteLines: SheetLine[];
}

/** All tables of a sheet, from the top. A region without a single value in its body is no table. */
export function findTables(grid: SheetGrid, lookup: MemberLookup): readonly TableRegion[] {
  return new TableFinder(grid, lookup).find().filter(hasValues);
}

class TableFinder {
  readonly #grid: SheetGrid;
  readonly #lookup: MemberLookup;
  readonly #regions: OpenRegion[] = [];
  /** Lines met since the last row of a table: what they are is known when the next table begins. */
  #lines: SheetLine[] = [];

  constructor(grid: SheetGrid, lookup: MemberLookup) {
    this.#grid = grid;
    this.#lookup = lookup;
  }

  find(): readonly TableRegion[] {
    let index = 0;
    while (index < this.#grid.rows.length) index = this.#take(index);
    this.#regions.at(-1)?.noteLines.push(...this.#lines);
    return this.#regions;
  }

  /** Takes one row, or a whole header, and returns the index of the next. */
  #take(index: number): number {
    const row = this.#grid.rows[index];
    if (row === undefined) return index + 1;
    const current = this.#regions.at(-1);
    const line = readLine(row, this.#grid.rows[index - 1]?.number);
    if (line && !this.#isMemberWithoutValues(line, current)) {
      this.#lines.push(line);
      return index + 1;
    }
    return current === undefined ? this.#open(index) : this.#continue(index, row, current);
  }

  #continue(index: number, row: GridRow, current: OpenRegion): number {
    if (current.body.length === 0) {
      current.headLines.push(...this.#takeLines());
    } else if (this.#lines.length === 0) {
      const previous = this.#grid.rows[index - 1];
      const afterGap = previous !== undefined && row.number > previous.number + 1;
      if (afterGap && index + 1 < this.#grid.rows.length && this.#opensTable(row, current, true))
        return this.#open(index);
    } else {
      const { notes, titles } = splitLines(this.#lines);
      const apart = notes.length > 0 || titles.some((line) => line.afterGap);
      if (this.#opensTable(row, current, !apart) || this.#lastLineHeads(row)) return this.#open(index);
      if (notes.length > 0 || titles.some((line) => unitOf(line) !== undefined)) return this.#openBelow(index, current);
      current.sectionLines.push(...this.#takeLines());
    }
    current.body.push(row);
    return index + 1;
  }

  /** Opens a region whose header begins at `index`. */
  #open(index: number): number {
    const { header, titles, next } = readHeader(this.#grid, index, this.#closeAbove());
    this.#regions.push({ ...emptyRegion(), titleLines: titles, header });
    return next;
  }

  /** Opens a region that has no header and uses that of the region above: the same rows again, in per cent. */
  #openBelow(index: number, above: OpenRegion): number {
    this.#regions.push({ ...emptyRegion(), titleLines: this.#closeAbove(), header: above.header, continues: above });
    return index;
  }

  /** Gives the notes among the pending lines to the region above and returns the rest. */
  #closeAbove(): readonly SheetLine[] {
    const current = this.#regions.at(-1);
    const lines = this.#takeLines();
    if (!current) return lines;
    const { notes, titles } = splitLines(lines);
    current.noteLines.push(...notes);
    return titles;
  }

  #takeLines(): readonly SheetLine[] {
    return this.#lines.splice(0);
  }

  /** The row begins a new header. `strict`: nothing above sets it apart, so it must not be able to be a row of the table above. */
  #opensTable(row: GridRow, current: OpenRegion, strict: boolean): boolean {
    const [first, ...others] = row.cells;
    if (first === undefined || !isHeaderLike(row)) return false;
    if (this.#lookup.dimensionsOf(first.label).length > 0 && others.length > 0) {
      const labelColumn = current.body[0]?.cells[0]?.column;
      if (first.column === labelColumn) return false;
    }
    if (!strict || row.cells.every((cell) => cell.content.kind === 'text')) return true;
    const stub = current.header.map((upper) => upper.cells[0]).find((cell) => cell?.column === first.column);
    if (stub?.label === first.label || this.#lookup.dimensionNamed(first.label) !== undefined) return true;
    return first.column > (current.body[0]?.cells[0]?.column ?? 0);
  }

  /** The line just above the row stands over its values, not over its labels: it is a header of one column. */
  #lastLineHeads(row: GridRow): boolean {
    const line = this.#lines.at(-1);
    const [first] = row.cells;
    return line !== undefined && first !== undefined && line.row === row.number - 1 && line.column > first.column;
  }

  /** A member of a known dimension alone on its row, tight under header or body, is a row of empty cells, not a line. */
  #isMemberWithoutValues(line: SheetLine, current: OpenRegion | undefined): boolean {
    if (current === undefined || line.afterGap || this.#lines.length > 0) return false;
    const dimensions = this.#lookup.dimensionsOf(line.text);
    const above = current.body.at(-1)?.cells[0];
    if (above)
      return (
        line.column === above.column && this.#lookup.dimensionsOf(above.label).some((name) => dimensions.includes(name))
      );
    return dimensions.length > 0 && current.header.some((row) => row.cells[0]?.column === line.column);
  }
}

function emptyRegion() {
  return { headLines: [], body: [], sectionLines: [], noteLines: [] };
}

function hasValues(region: TableRegion): boolean {
  return region.body.some((row) => row.cells.some((cell, index) => index > 0 && isValue(cell)));
}

function isValue({ content }: GridCell): boolean {
  return content.kind !== 'text' && content.kind !== 'date' && content.kind !== 'blank';
}
