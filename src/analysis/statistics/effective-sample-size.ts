// How many answers a survey of a finite population is worth: the closer to all, the more (statistics.md section 5).

/** n(N − 1)/(N − n): infinite when all have answered; n itself for a population smaller than the answers. */
export function effectiveSampleSize(n: number, population: number): number {
  if (population < n) return n;
  return population === n ? Number.POSITIVE_INFINITY : (n * (population - 1)) / (population - n);
}
