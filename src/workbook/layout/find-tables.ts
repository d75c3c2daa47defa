// Where the tables of a sheet begin and end: titles, header rows, body rows, lines below.
import type { GridCell, GridRow, SheetGrid } from '../cells/sheet-grid.js';
import type { MemberLookup } from '../labels/member-lookup.js';
import { isYear, parseTimeLabel } from '../labels/time-label.js';
import { readHeader } from './find-header.js';
import { isHeaderLike, isValueCell } from './row-kind.js';
import { lineOfCells, readLine, type SheetLine, splitLines, unitOf } from './sheet-lines.js';
import type { TableRegion } from './table-region.js';

interface OpenRegion extends TableRegion {
  readonly headLines: SheetLine[];
  readonly body: GridRow[];
  readonly bodyLines: SheetLine[];
  readonly noteLines: SheetLine[];
}

/** All tables of a sheet, or of one side of it, from the top. A region without a single value in its body is no table. */
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
    for (const { continues, noteLines } of this.#regions.toReversed()) {
      // Notes below the last block of a table are those of all its blocks.
      const above = this.#regions.find((region) => region === continues);
      if (above?.noteLines.length === 0) above.noteLines.push(...noteLines);
    }
    return this.#regions;
  }

  /** Takes one row, or a whole header, and returns the index of the next. */
  #take(index: number): number {
    const row = this.#grid.rows[index];
    if (row === undefined) return index + 1;
    const current = this.#regions.at(-1);
    const line = readLine(row, this.#grid.rows[index - 1]?.number) ?? this.#titleRow(index);
    if (line && !this.#isMemberWithoutValues(line, index, current)) {
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
      if (afterGap && this.#opensTable(index, current, true)) return this.#open(index);
    } else {
      const { notes, titles } = splitLines(this.#lines);
      const apart = notes.length > 0 || titles.some((line) => line.afterGap);
      if (this.#opensTable(index, current, !apart && !isYearHeader(row)) || this.#lastLineHeads(row, current))
        return this.#open(index);
      if (notes.length > 0 || this.#opensBlock(row, current)) return this.#openBelow(index, current);
      current.bodyLines.push(...this.#takeLines());
    }
    current.body.push(row);
    return index + 1;
  }

  /** Opens a region whose header begins at `index`. */
  #open(index: number): number {
    const { header, titles, next } = readHeader(this.#grid, index, {
      lines: this.#closeAbove(true),
      lookup: this.#lookup,
    });
    this.#regions.push({ ...emptyRegion(), titleLines: titles, header });
    return next;
  }

  /** Opens a region that has no header and uses that of the region above: the same rows again, in per cent. */
  #openBelow(index: number, above: OpenRegion): number {
    this.#regions.push({ ...emptyRegion(), titleLines: this.#closeAbove(), header: above.header, continues: above });
    return index;
  }

  /** Gives the notes among the pending lines to the region above and returns the rest. */
  #closeAbove(beforeHeader = false): readonly SheetLine[] {
    const current = this.#regions.at(-1);
    const lines = this.#takeLines();
    if (!current) return lines;
    const { notes, titles } = splitLines(lines, beforeHeader);
    current.noteLines.push(...notes);
    return titles;
  }

  #takeLines(): readonly SheetLine[] {
    return this.#lines.splice(0);
  }

  /** A title or a setting in several cells, set apart by a blank row from what is no body of its own. */
  #titleRow(index: number): SheetLine | undefined {
    const [row, next] = [this.#grid.rows[index], this.#grid.rows[index + 1]];
    if (row === undefined || next === undefined || row.cells.length > 3) return undefined;
    if (next.number === row.number + 1 || row.cells.some(isNoTitleWord)) return undefined;
    const previous = this.#grid.rows[index - 1];
    if (this.#regions.length > 0 && previous?.number === row.number - 1) return undefined;
    const isApart =
      readLine(next, row.number) !== undefined || (isHeaderLike(next) && next.cells.length >= row.cells.length);
    return isApart ? lineOfCells(row, previous?.number) : undefined;
  }

  /** The lines stand over the same rows as the block above, in another unit. */
  #opensBlock(row: GridRow, current: OpenRegion): boolean {
    const line = this.#lines.at(-1);
    if (line === undefined || unitOf(line) === undefined) return false;
    const [label] = row.cells;
    const known = new Set(current.body.map((body) => body.cells[0]?.label));
    return (
      line.column > (current.body[0]?.cells[0]?.column ?? 0) ||
      (label !== undefined && known.has(label.label)) ||
      line.afterGap
    );
  }

  /** The row begins a new header. `strict`: nothing above sets it apart, so it must not be able to be a row of the table above. */
  #opensTable(index: number, current: OpenRegion, strict: boolean): boolean {
    const row = this.#grid.rows[index];
    const [first, ...others] = row?.cells ?? [];
    if (row === undefined || first === undefined || !isHeaderLike(row) || !this.#hasBodyBelow(index)) return false;
    const labelColumn = current.body[0]?.cells[0]?.column;
    if (others.length > 0 && first.column === labelColumn && this.#isRowOf(current, row, index)) return false;
    if (!strict || row.cells.every((cell) => cell.content.kind === 'text')) return true;
    const stub = current.header.map((upper) => upper.cells[0]).find((cell) => cell?.column === first.column);
    if (stub?.label === first.label || this.#lookup.dimensionNamed(first.label) !== undefined) return true;
    return first.column > (labelColumn ?? 0);
  }

  /** Counts that look like years: beside a known member, a label moved in, one that the table has, or two alike with no level below to tell them apart. */
  #isRowOf(current: OpenRegion, { cells }: GridRow, index: number): boolean {
    const [first, ...others] = cells;
    if (first === undefined) return false;
    // A heading over the stub is not moved in.
    if (this.#lookup.dimensionsOf(first.label).length > 0 || (first.indent ?? 0) > 0) return true;
    if (current.body.some((body) => body.cells[0]?.label === first.label)) return true;
    const next = this.#grid.rows[index + 1];
    const years = others.filter(({ content }) => content.kind === 'number').map(({ label }) => label);
    return new Set(years).size < years.length && next !== undefined && !isHeaderLike(next);
  }

  /** Rows of values follow; those of counts that look like years are known by being numbers beside a label. */
  #hasBodyBelow(index: number): boolean {
    return this.#grid.rows
      .slice(index + 1, index + 12)
      .some((row) => !isHeaderLike(row) || row.cells.slice(1).some(({ content }) => content.kind === 'number'));
  }

  /** The line just above the row stands over its values, not over its labels: it is a header of one column. */
  #lastLineHeads(row: GridRow, current: OpenRegion): boolean {
    const line = this.#lines.at(-1);
    const [first] = row.cells;
    if (line === undefined || first === undefined || line.row !== row.number - 1 || line.column <= first.column)
      return false;
    return unitOf(line) === undefined || current.header.length === 0;
  }

  /** A member of the same dimension as its neighbours, alone on its row, tight under header or body: a row of empty cells, not a line. */
  #isMemberWithoutValues(line: SheetLine, index: number, current: OpenRegion | undefined): boolean {
    if (current === undefined || line.afterGap || this.#lines.length > 0) return false;
    const isSibling = (row: GridRow | undefined): boolean => {
      const [label] = row?.cells ?? [];
      return label?.column === line.column && this.#lookup.areSiblings(line.text, label.label);
    };
    const [above, next] = [current.body.at(-1), this.#grid.rows[index + 1]];
    // Rows that begin anew under it make it a head.
    if (current.body.some(({ cells }) => cells[0] && cells[0].label === next?.cells[0]?.label)) return false;
    return above ? isSibling(above) : isSibling(next);
  }
}

/** Three years or more in order: below a line, rather a header than counts that look like years. */
function isYearHeader({ cells }: GridRow): boolean {
  const years = cells.filter(({ label }) => isYear(label)).map(({ label }) => Number(label));
  return years.length > 2 && years.every((year, index) => index === 0 || year > (years[index - 1] ?? year));
}

/** Neither values nor times stand in a title that is cut into cells. */
function isNoTitleWord({ content, label }: GridCell): boolean {
  return content.kind !== 'text' || parseTimeLabel(label) !== undefined;
}

function emptyRegion() {
  return { headLines: [], body: [], bodyLines: [], noteLines: [] };
}

function hasValues(region: TableRegion): boolean {
  return region.body.some((row) =>
    row.cells.some((cell, index) => (index > 0 || row.cells.length === 1) && isValueCell(cell)),
  );
}
