// The working paper of disclosure control: which cells were hidden and why, by key, never by value.

import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { type CellKey, cellKeyId } from '../indicators/cell-key.js';
import type { HiddenReason, Mask } from './protect.js';

export interface DisclosureLog {
  readonly threshold: number;
  readonly hidden: readonly { readonly key: string; readonly reason: HiddenReason }[];
}

export function disclosureLog(mask: Mask, threshold: number): DisclosureLog {
  return {
    threshold,
    hidden: [...mask.hidden].map(([key, reason]) => ({ key, reason })).sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** What the analyst is told: how much was hidden of what will be printed, and which tables fell back to the city. */
export function disclosureDiagnostics(mask: Mask, planned: readonly CellKey[]): readonly Diagnostic[] {
  const hidden = planned.filter((key) => mask.hidden.has(cellKeyId(key))).length;
  const summary = hidden > 0 ? [diagnose('SR-SEK-003', { hidden, cells: planned.length })] : [];
  return [
    ...summary,
    ...mask.cityOnly.map(({ indicator, year, dimensions }) =>
      diagnose('SR-SEK-002', { indicator, year, dimensions: dimensions.join(' och ') }),
    ),
  ];
}
