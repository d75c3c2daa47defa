// One table's rows, by what they are for. Nothing is interpreted yet.
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
