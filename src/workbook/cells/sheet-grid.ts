// A sheet as the later phases see it: the cells that hold something, by row, in our own type.
import type { CellContent } from '../sheet-table.js';

/** One cell that holds something. A merged range is its top left cell. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The text as a label: spaces normalised, marks stripped. A number as it is written in Swedish, without grouping. */
  readonly label: string;
  /** From superscript runs and superscript characters. */
  readonly marks: readonly string[];
  /** The marks stand before the text, as they do in a note. */
  readonly marksLead: boolean;
  /** A number that the sheet holds as text, as it stands there. */
  readonly writtenAs?: string;
  /** How far the text is moved in, in Excel's steps; leading spaces count alike. */
  readonly indent?: number;
  readonly bold?: boolean;
}

export interface GridRow {
  readonly number: number;
  /** By column, ascending; merged-away cells and empty cells left out. */
  readonly cells: readonly GridCell[];
  readonly hidden: boolean;
}

export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** The cell at a place, or the merged cell that covers it. */
  readonly at: (row: number, column: number) => GridCell | undefined;
  /** How many columns a merged cell covers; 1 for any other. */
  readonly width: (cell: GridCell) => number;
}

/** A merged-away cell and the cell that it shows. */
export interface CoveredPlace {
  readonly row: number;
  readonly column: number;
  readonly masterRow: number;
  readonly masterColumn: number;
}

export interface GridParts {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly covered: readonly CoveredPlace[];
}

/** Ties rows and merged places into a grid with constant-time lookup. */
export function createGrid({ covered, ...parts }: GridParts): SheetGrid {
  // By row and then by column: both stay small integers, which a map finds fastest.
  const rows = new Map(parts.rows.map((row) => [row.number, new Map(row.cells.map((cell) => [cell.column, cell]))]));
  const cellAt = (row: number, column: number): GridCell | undefined => rows.get(row)?.get(column);
  const masters = new Map<number, CoveredPlace>();
  const widths = new Map<number, number>();
  for (const place of covered) {
    const master = placeKey(place.masterRow, place.masterColumn);
    masters.set(placeKey(place.row, place.column), place);
    widths.set(master, Math.max(widths.get(master) ?? 1, place.column - place.masterColumn + 1));
  }
  return {
    ...parts,
    at: (row, column) => {
      const cell = cellAt(row, column);
      if (cell !== undefined || masters.size === 0) return cell;
      const place = masters.get(placeKey(row, column));
      return place && cellAt(place.masterRow, place.masterColumn);
    },
    width: (cell) => (widths.size === 0 ? 1 : (widths.get(placeKey(cell.row, cell.column)) ?? 1)),
  };
}

/** The cell that stands at the place itself, not one merged over it. */
export function ownCell(grid: SheetGrid, row: number, column: number): GridCell | undefined {
  const cell = grid.at(row, column);
  return cell?.row === row && cell.column === column ? cell : undefined;
}

// Excel has 16 384 columns.
function placeKey(row: number, column: number): number {
  return row * 16384 + column - 1;
}
