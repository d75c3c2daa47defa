// A sheet to be written and what is to be read from it: the two are made together, cell by cell.
import type ExcelJS from 'exceljs';
import type { CellStatus } from '../../../src/workbook/cell-status.js';
import { cellAddress } from '../../../src/workbook/cells/sheet-address.js';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How a cell is dressed, beside its value. */
export interface CellLook {
  readonly numFmt?: string;
  readonly indent?: number;
}

export interface DraftCell extends Place, CellLook {
  readonly value: ExcelJS.CellValue;
}

export interface MergedRange {
  readonly from: Place;
  readonly to: Place;
}

/** A label that an observation must carry, and the cells where it stands. */
export interface ExpectedLabel {
  readonly text: string;
  /** The dimension in which it must be, where the label alone tells. */
  readonly dimension?: string;
  /** It may be in the title or the unit of the table as well as among the members. */
  readonly aroundTable?: boolean;
  readonly at: readonly string[];
}

export interface ExpectedCell {
  readonly address: string;
  readonly status: CellStatus;
  /** Only for the status `value`. */
  readonly value?: number;
  readonly labels: readonly ExpectedLabel[];
  /** Labels that it may carry besides: a parent in the same dimension, the section above a total. */
  readonly allowed: readonly string[];
  /** Every label of its table: none of the others may be a member of it. */
  readonly universe: ReadonlySet<string>;
}

/** One sheet under construction. */
export class SheetDraft {
  readonly cells: DraftCell[] = [];
  readonly merges: MergedRange[] = [];
  readonly expected = new Map<string, ExpectedCell>();

  /** Writes a cell and returns its address. */
  put(place: Place, value: ExcelJS.CellValue, look: CellLook = {}): string {
    this.cells.push({ ...place, value, ...look });
    return cellAddress(place.row, place.column);
  }

  /** Merges a range; a range of one cell is left alone. */
  merge(from: Place, to: Place): void {
    if (from.row !== to.row || from.column !== to.column) this.merges.push({ from, to });
  }

  expect(cell: ExpectedCell): void {
    this.expected.set(cell.address, cell);
  }

  /** The last row and column in use. */
  get end(): Place {
    return {
      row: Math.max(0, ...this.cells.map(({ row }) => row)),
      column: Math.max(0, ...this.cells.map(({ column }) => column)),
    };
  }

  /** Writes the draft into a sheet of exceljs. */
  fill(sheet: ExcelJS.Worksheet): void {
    for (const { row, column, value, numFmt, indent } of this.cells) {
      const cell = sheet.getCell(row, column);
      cell.value = value;
      if (numFmt !== undefined) cell.numFmt = numFmt;
      if (indent !== undefined) cell.alignment = { indent };
    }
    for (const { from, to } of this.merges) sheet.mergeCells(from.row, from.column, to.row, to.column);
  }
}
