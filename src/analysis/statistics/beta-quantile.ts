// Quantiles of the beta distribution, from @stdlib.
import inverse from '@stdlib/math-base-special-betaincinv';

/** The point below which (`upper`: above which) a share `p` of Beta(a, b) lies. */
export function betaQuantile(p: number, a: number, b: number, tail: 'lower' | 'upper'): number {
  return inverse(p, a, b, tail === 'upper');
}
