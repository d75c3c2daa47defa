// Whether two shares differ by more than chance: the pooled z test, for surveys whose n may be an effective size (section 5).
import { twoSidedNormalP } from './normal.js';

/**
 * z of the first share less the second, and its two-sided p; no n need be whole. Groups where none or all have it do not differ.
 * @throws RangeError when a group is empty.
 */
export function twoProportions(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): { readonly z: number; readonly p: number } {
  if (!(n1 > 0 && n2 > 0)) throw new RangeError('an empty group has no share');
  const pooled = (x1 + x2) / (n1 + n2);
  const error = Math.sqrt(Math.max(0, pooled * (1 - pooled)) * (1 / n1 + 1 / n2));
  const z = error === 0 ? 0 : (x1 / n1 - x2 / n2) / error;
  return { z, p: twoSidedNormalP(z) };
}
