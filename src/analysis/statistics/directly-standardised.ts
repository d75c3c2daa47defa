// A rate as it would be with the standard population's ages; only where every age has enough events (statistics.md section 3).

export interface Stratum {
  /** Events. */
  readonly x: number;
  /** Population. */
  readonly n: number;
  /** Its size in the standard population, on any scale. */
  readonly weight: number;
}

const minEvents = 20;

/** Events per person; undefined when a stratum has fewer than twenty events or nobody, or when there is no stratum. */
export function directlyStandardised(strata: readonly Stratum[]): number | undefined {
  if (strata.some(({ x, n }) => x < minEvents || n <= 0)) return undefined;
  const weights = strata.reduce((total, { weight }) => total + weight, 0);
  return weights > 0 ? strata.reduce((total, { x, n, weight }) => total + (weight / weights) * (x / n), 0) : undefined;
}
