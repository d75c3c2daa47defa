// With how many decimals a value is printed where nothing else is asked for.
import { type Exact, exact } from '../arithmetic/exact.js';
import type { Indicator } from '../indicators/indicator.js';

/** In tables and charts: one number of decimals for the whole indicator. */
export function tableDecimals(indicator: Pick<Indicator, 'kind' | 'decimals'>): number {
  if (indicator.decimals !== undefined) return indicator.decimals;
  return indicator.kind === 'share' || indicator.kind === 'rate' ? 1 : 0;
}

/** In running text: shares from ten percent in whole numbers, smaller ones with one decimal. */
export function textDecimals(indicator: Pick<Indicator, 'kind' | 'decimals'>, value: Exact): number {
  if (indicator.kind === 'share' && value.abs().compare(exact(10)) >= 0) return 0;
  return tableDecimals(indicator);
}
