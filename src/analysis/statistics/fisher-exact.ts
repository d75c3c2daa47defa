// Whether two shares of small groups differ: Fisher's exact two-sided test (hypergeometric).
import { twoSidedExact } from './two-sided-exact.js';

/**
 * Two-sided p of x1 of n1 against x2 of n2.
 * @throws RangeError when an x is not between 0 and its n, or any is not whole.
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): number {
  if (!(x1 >= 0 && x1 <= n1 && x2 >= 0 && x2 <= n2 && [n1, x2, n2].every(Number.isInteger))) {
    throw new RangeError(`not two groups: ${x1} of ${n1}, ${x2} of ${n2}`);
  }
  const drawn = x1 + x2;
  const highest = Math.min(n1, drawn);
  return twoSidedExact(x1, {
    lowest: Math.max(0, drawn - n2),
    mode: Math.min(highest, Math.floor(((drawn + 1) * (n1 + 1)) / (n1 + n2 + 2))),
    highest,
    step: (k) => (((drawn - k) / (k + 1)) * (n1 - k)) / (n2 - drawn + k + 1),
  });
}
