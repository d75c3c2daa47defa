// With how many decimals a target is printed: those that it was set with.
import type { Exact } from '../../arithmetic/exact.js';

const most = 6;

export function targetDecimals(value: Exact): number {
  let decimals = 0;
  while (decimals < most && value.mul(10 ** decimals).d !== 1n) decimals++;
  return decimals;
}
