// How many orders of a set of values have a given number of inversions, when some values are equal: the coefficients of the
// q-multinomial, in whole numbers. It is the null distribution behind Mann–Kendall and Sen's interval (Kendall 1975).

/**
 * Orders with 0, 1, 2 … inversions among all distinguishable orders of groups of equal values; every order is equally likely.
 * Groups of one throughout give the distribution without ties.
 */
export function inversionCounts(groupSizes: readonly number[]): readonly bigint[] {
  const size = groupSizes.reduce((total, group) => total + group, 0);
  const tiedPairs = groupSizes.reduce((total, group) => total + pairs(group), 0);
  const counts = Array.from({ length: pairs(size) - tiedPairs + 1 }, (_, inversions) => (inversions === 0 ? 1n : 0n));
  let before = 0;
  for (const group of groupSizes) {
    for (let i = 1; i <= group; i += 1) {
      timesOneMinus(counts, before + i);
      overOneMinus(counts, i);
    }
    before += group;
  }
  return counts;
}

export function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

/** The power series times 1 − q^power, in place. */
function timesOneMinus(series: bigint[], power: number): void {
  for (let k = series.length - 1; k >= power; k -= 1) series[k] = (series[k] ?? 0n) - (series[k - power] ?? 0n);
}

/** The power series divided by 1 − q^power, in place. */
function overOneMinus(series: bigint[], power: number): void {
  for (let k = power; k < series.length; k += 1) series[k] = (series[k] ?? 0n) + (series[k - power] ?? 0n);
}
