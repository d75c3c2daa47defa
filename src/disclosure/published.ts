// `Published` is the only source of numbers for analysis, text, charts and tables. Only this folder mints it.
import type { Exact } from '../arithmetic/exact.js';
import type { CellRef } from '../diagnostics/place.js';
import type { CellKey } from '../indicators/cell-key.js';

declare const mintMark: unique symbol;

export interface PublishedFlags {
  /** `p` preliminary. */
  readonly preliminary: boolean;
  /** `r` revised or recalculated on other boundaries. */
  readonly revised: boolean;
  /** Recalculated from districts that merged later. */
  readonly merged?: true;
  /** `b` first point after a break in the series. */
  readonly break: boolean;
}

interface Minted {
  readonly [mintMark]: true;
  readonly key: CellKey;
  readonly flags: PublishedFlags;
  /** The workbook cells behind the value: several for a sum or a ratio. */
  readonly cells: readonly CellRef[];
}

export interface PublishedValue extends Minted {
  readonly state: 'value';
  readonly value: Exact;
  /** Of a share or rate, when it was computed from counts: what it was divided by. */
  readonly denominator?: Published;
}

/** Hidden by us or protected at the source: never told apart. Printed `..` */
export interface PublishedSuppressed extends Minted {
  readonly state: 'suppressed';
}

/** Printed `..` */
export interface PublishedMissing extends Minted {
  readonly state: 'missing';
}

/** Printed `.` */
export interface PublishedNotApplicable extends Minted {
  readonly state: 'notApplicable';
}

export type Published = PublishedValue | PublishedSuppressed | PublishedMissing | PublishedNotApplicable;

type Unminted = Published extends infer P ? (P extends Minted ? Omit<P, typeof mintMark> : never) : never;

const minted = new WeakSet<object>();

/** For this folder only: the import test refuses it elsewhere. */
export function mint(value: Unminted): Published {
  const published = Object.freeze({ ...value }) as Published;
  minted.add(published);
  return published;
}

/** Whether the very object came out of `mint`: a spread or a clone of one did not. */
export function isMinted(value: Published): boolean {
  return minted.has(value);
}
