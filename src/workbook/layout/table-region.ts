// One table's rows, by what they are for. Nothing is interpreted yet.
import type { CellRange } from '../cells/sheet-address.js';
import type { GridRow } from '../cells/sheet-grid.js';
import type { SheetLine } from './sheet-lines.js';

export interface TableRegion {
  readonly titleLines: readonly SheetLine[];
  readonly header: readonly GridRow[];
  /** Lines between header and body: a heading over the stub, the unit, or the first section. */
  readonly headLines: readonly SheetLine[];
  readonly body: readonly GridRow[];
  /** Lines of text among the body's rows: sections, and labels that go on in the row below. */
  readonly bodyLines: readonly SheetLine[];
  readonly noteLines: readonly SheetLine[];
  /** The block above whose header this one uses. */
  readonly continues?: TableRegion;
  /** How many leading columns are labels, where the chapter's YAML says so. */
  readonly labelColumns?: number;
}

/** What a region's header and body take up of the sheet; a borrowed header stays outside. */
export function boundsOf({ header, body, continues }: TableRegion): CellRange {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1, 1];
  for (const { number, cells } of continues ? body : [...header, ...body]) {
    top = Math.min(top, number);
    bottom = Math.max(bottom, number);
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  return { top, left, bottom, right };
}
