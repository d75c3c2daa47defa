// Raw values per key, before disclosure control. Nothing below `disclosure/` may see these.
import type { Exact } from '../arithmetic/exact.js';
import type { CellRef } from '../diagnostics/place.js';
import { type CellKey, cellKeyId, type Members } from './cell-key.js';

export type ObservationStatus = 'value' | 'missing' | 'unavailable' | 'notApplicable';

export interface ObservationFlags {
  readonly preliminary: boolean;
  readonly revised: boolean;
  /** Summed over districts that merged later, or computed from such sums. */
  readonly merged?: true;
}

export interface Observation {
  readonly key: CellKey;
  /** `unavailable`: `..` in the workbook, which may be protection at the source. */
  readonly status: ObservationStatus;
  /** Present exactly when status is `value`. */
  readonly value?: Exact;
  readonly flags: ObservationFlags;
  /** Workbook cells behind it: one for a plain value, several for a sum or ratio. */
  readonly cells: readonly CellRef[];
  /** Of a derived share or rate: the observations it was computed from. */
  readonly terms?: { readonly numerator: Observation; readonly denominator: Observation };
}

/** All observations of the year's workbooks, by key and by indicator. */
export class Observations {
  private readonly byId = new Map<string, Observation>();
  private readonly byIndicator = new Map<string, Observation[]>();

  add(observation: Observation): void {
    const id = cellKeyId(observation.key);
    this.byId.set(id, observation);
    const list = this.byIndicator.get(observation.key.indicator);
    if (list) list.push(observation);
    else this.byIndicator.set(observation.key.indicator, [observation]);
  }

  get(key: CellKey): Observation | undefined {
    return this.byId.get(cellKeyId(key));
  }

  find(indicator: string, year: number, members: Members): Observation | undefined {
    return this.get({ indicator, year, members });
  }

  of(indicator: string): readonly Observation[] {
    return this.byIndicator.get(indicator) ?? [];
  }

  all(): Iterable<Observation> {
    return this.byId.values();
  }
}
