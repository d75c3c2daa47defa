// What a series has done over a period, after `har`: ökat sedan 2015, varit stabilt, varierat utan tydlig trend.
import type { Agreement } from './agreement.js';
import type { Way } from './change-phrases.js';
import { formatInterval } from './interval.js';

/**
 * `whole`: every point further than the one before. `since`: the last point is further than the first. `over`: only taken as a whole.
 */
export type PeriodReach = 'whole' | 'since' | 'over';

export interface Period {
  readonly from: number;
  readonly to: number;
}

const verbs = { up: 'ökat', down: 'minskat' } as const;
const stable: Readonly<Record<Agreement, string>> = { neuter: 'stabilt', common: 'stabil', plural: 'stabila' };

/** `ökat under hela perioden 2018–2024`, `minskat sedan 2018`, `minskat sett över perioden 2018–2024`. */
export function trendPhrase(way: Way, reach: PeriodReach, { from, to }: Period): string {
  if (reach === 'since') return `${verbs[way]} sedan ${from}`;
  return `${verbs[way]} ${reach === 'whole' ? 'under hela' : 'sett över'} perioden ${years({ from, to })}`;
}

/** `varit stabilt sett över perioden 2018–2024`. */
export function stablePhrase(agreement: Agreement, period: Period): string {
  return `varit ${stable[agreement]} sett över perioden ${years(period)}`;
}

/** `varierat utan tydlig trend under perioden 2018–2024`. */
export function noTrendPhrase(period: Period): string {
  return `varierat utan tydlig trend under perioden ${years(period)}`;
}

function years({ from, to }: Period): string {
  return formatInterval(String(from), String(to));
}
