// The middle of exact numbers.
import { type Exact, exact } from '../../arithmetic/exact.js';

/**
 * The middle value, or the mean of the two in the middle.
 * @throws RangeError when there is none.
 */
export function median(values: readonly Exact[]): Exact {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('no values have no median');
  return low.add(high).div(exact(2));
}
