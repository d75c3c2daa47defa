// Worked examples of what one printed statement tells of a number that is not printed.
import { readVectors } from './read-vectors.js';

/** What the reader is told, by the name of the claim. */
export interface GivenClaims {
  readonly percent_one_decimal_small_base: PercentClaim;
  readonly near_100_percent_integer: PercentClaim;
  readonly percent_change_from_published_base: {
    readonly previous: number;
    readonly published_change: string;
    readonly decimals: number;
  };
  readonly sex_gap_with_known_other_sex: {
    readonly women: readonly [numerator: number, denominator: number];
    readonly men_n: number;
    readonly published_gap_pp: string;
    readonly decimals: number;
  };
  readonly streak_statement_lower_than_all_before: { readonly earlier: readonly number[]; readonly text: string };
}

export interface PercentClaim {
  readonly denominator: number;
  readonly published_percent: string;
  readonly decimals: number;
}

export type ClaimName = keyof GivenClaims;

export interface ClaimCase<Name extends ClaimName> {
  readonly name: Name;
  readonly given: GivenClaims[Name];
  readonly what: string;
  readonly possible_values: readonly number[];
  readonly lo: number;
  readonly hi: number;
  readonly n_values: number;
  readonly disclosed_exactly: boolean;
  readonly protected_k5: boolean;
}

const { cases } = readVectors<{
  readonly cases: readonly { readonly [Name in ClaimName]: ClaimCase<Name> }[ClaimName][];
}>('claims.json');

export const claimNames: readonly ClaimName[] = cases.map(({ name }) => name);

/** @throws Error when the file has no claim of that name. */
export function claimCase<Name extends ClaimName>(name: Name): ClaimCase<Name> {
  const found = cases.find((one): one is ClaimCase<Name> & (typeof cases)[number] => one.name === name);
  if (found === undefined) throw new Error(`claims.json has no ${name}`);
  return found;
}
