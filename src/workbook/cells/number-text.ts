// Numbers that a sheet holds as text. Strict: what could be read in two ways stays text, and is diagnosed where it is used.
import { type Exact, exact } from '../../arithmetic/exact.js';

export interface NumberText {
  readonly value: Exact;
  readonly decimals: number;
}

const written = /^(?<sign>[-−])?(?<whole>\d{1,3}(?: \d{3})+|\d+)(?:(?<point>[.,])(?<decimals>\d+))? ?%?$/u;

/**
 * ` 39 959 ` is 39959, `2,2` and `4.7` are decimals, `6,8 %` is 6,8. Not read: `1.234` and `1,234` (thousands or decimals?),
 * `0114` (a code). `text` has its spaces normalised.
 */
export function parseNumberText(text: string): NumberText | undefined {
  const groups = written.exec(text)?.groups;
  if (!groups) return undefined;
  const { sign, whole = '', decimals = '' } = groups;
  const digits = whole.replaceAll(' ', '');
  if (digits.length > 1 && digits.startsWith('0')) return undefined;
  if (decimals.length === 3 && digits !== '0' && digits === whole && digits.length <= 3) return undefined;
  const value = exact(decimals === '' ? digits : `${digits}.${decimals}`);
  return { value: sign === undefined ? value : value.neg(), decimals: decimals.length };
}
