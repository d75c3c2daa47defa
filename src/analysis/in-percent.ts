// The one scale on which shares are compared, whatever each is given per.
import { type Exact, exact, ratio } from '../arithmetic/exact.js';
import type { Indicator } from '../indicators/indicator.js';

/** A share in percent, a difference of shares in procentenheter: unrounded. */
export function inPercent(share: Exact, { per }: Pick<Indicator, 'per'>): Exact {
  return ratio(share.mul(exact(100)), exact(per ?? 100));
}
