// Any part of the analysis as plain data: exact numbers as text, published values without what is hidden, indicators by id.
import { type Exact, isExact } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import { formatCellRef } from '../../diagnostics/place.js';
import { isMinted, type Published } from '../../disclosure/published.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What JSON has no word for, as infinity, is null; keys without a value are left out. */
export function plainJson(value: unknown): Json {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (isExact(value)) return exactJson(value);
  if (isPublished(value)) return publishedJson(value);
  if (Array.isArray(value)) return value.map(plainJson);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([key, one]) => [key, key === 'indicator' ? idOf(one) : plainJson(one)]));
}

/** A decimal where the number is one: `24.4`; otherwise a fraction: `200/3`. */
export function exactJson(value: Exact): string {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    if (10n ** BigInt(decimals) % value.d === 0n) return roundHalfAway(value, decimals);
  }
  return value.toFraction();
}

const mostDecimals = 15;

/** The fact, what may be shown of it, and the workbook cells behind it. `value` is null for all that is not shown. */
export function publishedJson(published: Published): Json {
  const { key, state, flags, cells } = published;
  const shown = published.state === 'value' ? published : undefined;
  return {
    indicator: key.indicator,
    year: key.year,
    members: { ...key.members },
    state,
    value: shown ? exactJson(shown.value) : null,
    denominator: shown?.denominator?.state === 'value' ? exactJson(shown.denominator.value) : null,
    flags: { ...flags },
    cells: cells.map(formatCellRef),
  };
}

function isPublished(value: object): value is Published {
  return isMinted(value as Published);
}

/** Of an indicator, or of a term that names one already. */
function idOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && 'id' in value ? plainJson(value.id) : plainJson(value);
}
