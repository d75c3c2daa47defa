// The controller's decision on what is too small to print. The law names no threshold; rapport.yaml does, with who decided.

export interface DisclosurePolicy {
  /** Counts of 1 … threshold − 1 are hidden in small cells. */
  readonly threshold: number;
}
