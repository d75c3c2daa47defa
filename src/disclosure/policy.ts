// The controller's decision on what is too small to print. The law names no threshold; rapport.yaml does, with who decided.

export interface DisclosurePolicy {
  /** Counts of 1 … threshold − 1 are hidden in small cells. */
  readonly threshold: number;
  /** A share of fewer answers in a survey is hidden wherever it stands … */
  readonly minAnswers: number;
  /** … and 0 or 100 percent of fewer than this: they tell what everyone answered. */
  readonly minUnanimous: number;
}
