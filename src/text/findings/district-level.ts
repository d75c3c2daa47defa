// A nämnd's value beside others: all with the decimals of the tables, so that they can be compared.
import { tableDecimals } from '../../analysis/value-decimals.js';
import type { Figure } from '../../disclosure/figure.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { Indicator } from '../../indicators/indicator.js';
import { sayLevel } from './say-level.js';

/** `7,2 procent`; `bare` leaves the unit to the number after it. */
export function districtLevel(point: PublishedValue, indicator: Indicator, bare = false): Figure {
  return sayLevel(point, indicator, { decimals: tableDecimals(indicator), bare });
}

/** What a level is called: `andelen`, `stadens andel`; of what is no share, `nivån`. Both are common gender. */
export function levelNoun({ kind }: Indicator): { readonly definite: string; readonly bare: string } {
  return kind === 'share' ? { definite: 'andelen', bare: 'andel' } : { definite: 'nivån', bare: 'nivå' };
}
