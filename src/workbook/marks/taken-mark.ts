// A number with the digits of a mark taken off its front or its end.
import { type Exact, exact } from '../../arithmetic/exact.js';

export interface TakenMark {
  readonly mark: string;
  readonly side: 'front' | 'end';
  readonly value: Exact;
}

/** All ways to take one of the marks off a whole number; each value once. Shares and negative numbers have none. */
export function takeMarks(value: Exact, marks: Iterable<string>): readonly TakenMark[] {
  if (value.s < 0n || value.d !== 1n) return [];
  const digits = value.toString();
  if (!/^\d+(?:\.\d+)?$/u.test(digits)) return [];
  const taken = new Map<string, TakenMark>();
  for (const mark of marks) {
    const front = digits.startsWith(mark) ? digits.slice(mark.length) : '';
    const end = digits.endsWith(mark) ? digits.slice(0, -mark.length) : '';
    if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(front)) taken.set(front, { mark, side: 'front', value: exact(front) });
    if (/\d$/u.test(end) && end !== '0' && !taken.has(end)) taken.set(end, { mark, side: 'end', value: exact(end) });
  }
  return [...taken.values()];
}
