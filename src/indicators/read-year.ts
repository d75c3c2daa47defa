// The heading of a column or a row → the one calendar year that its values are counted in.
import { parseTimeLabel } from '../workbook/labels/time-label.js';

/** `split`: two calendar years, and nothing says which; `several`: a span, or two years that do not follow each other. */
export type ReadYear =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'split' }
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

/** `2024`, `2023 (rev.)`, and `2018/19` where `splitYear` tells which of its years it counts as. */
export function readYear(label: string, splitYear: 'first' | 'last' | undefined): ReadYear {
  const first = Number(/^\d{4}/.exec(label)?.[0]);
  if (Number.isNaN(first)) return { kind: 'none' };
  if (parseTimeLabel(label)?.year.includes('/')) {
    if (splitYear === undefined) return { kind: 'split' };
    return { kind: 'year', year: splitYear === 'first' ? first : first + 1 };
  }
  return /^\d{4} ?[-–—/] ?\d{2,4}(?!\d)/.test(label) ? { kind: 'several' } : { kind: 'year', year: first };
}
