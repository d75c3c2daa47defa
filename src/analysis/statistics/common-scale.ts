// Exact numbers as whole numbers on one scale: comparing many of them is then integer arithmetic.
import type { Exact } from '../../arithmetic/exact.js';

export interface CommonScale {
  /** Each value times `scale`. */
  readonly whole: readonly bigint[];
  /** Positive: the least common denominator. */
  readonly scale: bigint;
}

export function commonScale(values: readonly Exact[]): CommonScale {
  const scale = values.reduce((least, { d }) => (least / commonDivisor(least, d)) * d, 1n);
  return { whole: values.map(({ s, n, d }) => s * n * (scale / d)), scale };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
