// One value as it stands in a sheet: on the division of its own time, sums over a part of the city too.
import type { Exact } from '../arithmetic/exact.js';
import type { CellRef } from '../diagnostics/place.js';
import type { CellKey } from './cell-key.js';
import type { ObservationFlags, ObservationStatus } from './observation.js';

/** The table that a value stands in. */
export interface WrittenTable {
  readonly workbook: string;
  readonly sheet: string;
  /** `A1:G23` */
  readonly range: string;
  readonly form: 'cross' | 'long';
}

export interface WrittenValue {
  readonly key: CellKey;
  readonly status: ObservationStatus;
  /** Present exactly when status is `value`. */
  readonly value?: Exact;
  readonly flags: ObservationFlags;
  readonly cell: CellRef;
  readonly table: WrittenTable;
  /** Marks of notes on the cell, its label or its heading, for those that have any. */
  readonly marks?: readonly string[];
  /** The part of the city that this is the sum of, which is then its member of `stadsdelsnämnd`: Västerort. */
  readonly group?: string;
}
