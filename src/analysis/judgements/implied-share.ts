// Which share of women makes a rounded total agree with the rounded figures of women and men: a check of the data, never an error
// (statistics.md section 4). 83 of 85 and 75 takes 70 to 90 percent women.
import { type Exact, exact, isZero, ratio } from '../../arithmetic/exact.js';

/** `any`: the sexes have the same figure, so every share agrees. `impossible`: the total lies outside both. */
export type ImpliedShare =
  | { readonly type: 'range' /** Of 1. */; readonly lo: Exact; readonly hi: Exact }
  | { readonly type: 'any' }
  | { readonly type: 'impossible' };

/** Of figures all rounded to `decimals`: each may be half a unit of its last decimal off. */
export function impliedShareOfWomen(total: Exact, women: Exact, men: Exact, decimals: number): ImpliedShare {
  // total ± ½ = men ± ½ + share · (women − men): the roundings add up to a whole unit of the last decimal.
  const slack = ratio(exact(1), exact(10n ** BigInt(decimals)));
  const gap = women.sub(men);
  const above = total.sub(men);
  if (isZero(gap)) return { type: above.abs().lte(slack) ? 'any' : 'impossible' };
  const ends = [ratio(above.sub(slack), gap), ratio(above.add(slack), gap)].sort((a, b) => a.compare(b));
  const [lo, hi] = [larger(ends[0] ?? exact(0), exact(0)), smaller(ends[1] ?? exact(1), exact(1))];
  return lo.gt(hi) ? { type: 'impossible' } : { type: 'range', lo, hi };
}

function larger(a: Exact, b: Exact): Exact {
  return a.gt(b) ? a : b;
}

function smaller(a: Exact, b: Exact): Exact {
  return a.lt(b) ? a : b;
}
