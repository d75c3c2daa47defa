// A record as a clause after the level: den högsta nivån sedan 2019.
import { formatInterval } from './interval.js';
import type { Period } from './period-phrase.js';

export interface StatedRecord {
  readonly side: 'high' | 'low';
  /** `all`: of every point there is. `period`: of those that may be compared. */
  readonly type: 'since' | 'equal' | 'all' | 'period';
  /** `from` is the year that the record is told from. */
  readonly period: Period;
}

/**
 * `den högsta nivån sedan 2019`, `den lägsta nivån sedan 2019, då den var lika låg`, `den högsta nivån sedan serien började
 * 2015`, `den högsta nivån under perioden 2018–2024`.
 */
export function recordPhrase({ side, type, period: { from, to } }: StatedRecord): string {
  const level = side === 'high' ? 'den högsta nivån' : 'den lägsta nivån';
  switch (type) {
    case 'since':
      return `${level} sedan ${from}`;
    case 'equal':
      return `${level} sedan ${from}, då den var lika ${side === 'high' ? 'hög' : 'låg'}`;
    case 'all':
      return `${level} sedan serien började ${from}`;
    case 'period':
      return `${level} under perioden ${formatInterval(String(from), String(to))}`;
  }
}
