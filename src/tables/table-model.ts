// A table before any output format. Cells hold printed figures; no cell is empty.
import type { Figure } from '../disclosure/figure.js';

/** A mark in a header or stub that leads to a note at the foot of the page. The number is given when a document is assembled. */
export interface TableNoteMark {
  readonly note: string;
  readonly number?: number;
}

export interface HeaderCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Years and numbers align right over their digits, spanning groups centre left. */
  readonly align: 'left' | 'right';
  readonly notes?: readonly TableNoteMark[];
}

export interface TableRow {
  /** `group`: a heading row over the rows that follow (Västerort). `total`: bold, rule above. `subtotal`: bold. */
  readonly kind: 'data' | 'group' | 'subtotal' | 'total' | 'rest';
  readonly label: string;
  readonly notes?: readonly TableNoteMark[];
  /** 0 for a plain row, 1 for a row under a group or `därav`. */
  readonly indent: number;
  /** One per value column; empty only for `group`. */
  readonly cells: readonly Figure[];
}

export interface TableModel {
  /** Rows of header cells; the first cell of the first row heads the stub. Spans cover `columnCount` columns. */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly TableRow[];
  /** Stub column included. */
  readonly columnCount: number;
  /** So many of the first value columns stand back: the years before the two that the reader came for. */
  readonly earlier?: number;
  /** Marks that occur, for the legend. */
  readonly marks: readonly ('..' | '.' | 'p' | 'r' | 'b')[];
}
