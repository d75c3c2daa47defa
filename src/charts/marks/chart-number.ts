// Numbers and marks as they are drawn in a chart: every value of a chart has the same decimals, zeros included.
import type { Exact } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import type { Published } from '../../disclosure/published.js';
import { formatDecimal } from '../../language/format-number.js';

/** `12 500`, `2,0`, `−3`: always as many decimals as asked for. */
export function chartNumber(value: Exact, decimals: number): string {
  return formatDecimal(roundHalfAway(value, decimals));
}

/** The value as printed, or its mark: `..` for what is hidden or missing, `.` for what cannot occur. */
export function chartValue(published: Published, decimals: number): string {
  switch (published.state) {
    case 'value':
      return chartNumber(published.value, decimals);
    case 'suppressed':
    case 'missing':
      return '..';
    case 'notApplicable':
      return '.';
  }
}
