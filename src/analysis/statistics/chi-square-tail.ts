// The upper tail of the chi-square distribution, from @stdlib's incomplete gamma function.
import incompleteGamma from '@stdlib/math-base-special-gammainc';

/** P(X ≥ chi2) on df degrees of freedom; 1 when there are none: nothing can vary. */
export function chiSquareTail(chi2: number, df: number): number {
  return df < 1 || chi2 <= 0 ? 1 : incompleteGamma(chi2 / 2, df / 2, true, true);
}
