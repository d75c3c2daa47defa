// Worked examples of hiding: small tables with the cheapest pattern that protects them, proved by trying every cheaper one.
import { readVectors } from './read-vectors.js';

type Bounds = readonly [lo: number, hi: number];

export interface DisclosureTable {
  readonly name: string;
  readonly note: string;
  readonly dims: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly values: readonly number[];
  /** Each sums to nothing. */
  readonly equations: readonly (readonly (readonly [cell: number, coefficient: number])[])[];
  readonly k: number;
  readonly zeros_published: boolean;
  readonly weights: readonly number[];
  readonly locked: readonly number[];
  readonly primary: readonly number[];
  /** What a reader knows beforehand of a hidden cell; null is no limit. */
  readonly lb: readonly number[];
  readonly ub: readonly (number | null)[];
  readonly status: 'optimal' | 'infeasible';
  readonly optimal_secondary_cost: number;
  readonly optimal_total_cost: number;
  readonly n_optimal_patterns: number;
  readonly optimal_patterns: readonly (readonly number[])[];
  readonly attacker_bounds_first_pattern: Readonly<Record<string, { readonly lp: Bounds; readonly integer: Bounds }>>;
  readonly attacker_bounds_primary_only: Readonly<Record<string, Bounds>>;
}

export const disclosureVectors: { readonly tables: readonly DisclosureTable[] } = readVectors('disclosure.json');
