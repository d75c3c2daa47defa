// Quantiles of the gamma distribution, from @stdlib.
import inverse from '@stdlib/math-base-special-gammaincinv';

/** The point below which (`upper`: above which) a share `p` of Gamma(shape, 1) lies. */
export function gammaQuantile(p: number, shape: number, tail: 'lower' | 'upper'): number {
  return inverse(p, shape, tail === 'upper');
}
