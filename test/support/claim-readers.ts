// A reader who tries every number that a printed statement leaves possible, in whole-number arithmetic of the reader's own.
import type { ClaimName, GivenClaims } from '../vectors/claim-vectors.js';

/** Every whole number of the hidden cell with which the statement would read as it does, ascending. */
export type ClaimReader<Name extends ClaimName> = (given: GivenClaims[Name]) => readonly number[];

const oneGroup: ClaimReader<'percent_one_decimal_small_base'> = ({ denominator, published_percent, decimals }) =>
  upTo(denominator).filter((x) => rounds({ top: 100 * x, bottom: denominator }, published_percent, decimals));

export const claimReaders: { readonly [Name in ClaimName]: ClaimReader<Name> } = {
  percent_one_decimal_small_base: oneGroup,
  /** How many are not in the share. */
  near_100_percent_integer: (given) =>
    oneGroup(given)
      .map((x) => given.denominator - x)
      .toReversed(),
  percent_change_from_published_base: ({ previous, published_change, decimals }) =>
    // A fall: the number is below the previous one.
    upTo(previous).filter((x) => rounds({ top: 100 * (x - previous), bottom: previous }, published_change, decimals)),
  sex_gap_with_known_other_sex: ({ women: [x1, n1], men_n, published_gap_pp, decimals }) =>
    upTo(men_n).filter((x) =>
      rounds({ top: 100 * (x1 * men_n - x * n1), bottom: n1 * men_n }, published_gap_pp, decimals),
    ),
  /** Zeros are printed, so that what is hidden is at least one. */
  streak_statement_lower_than_all_before: ({ earlier }) =>
    upTo(Math.max(...earlier)).filter((x) => x > 0 && earlier.every((before) => x < before)),
};

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, x) => x);

/** Whether top / bottom is printed as `text`: half away from zero, with a decimal comma and a Swedish minus. */
function rounds({ top, bottom }: { top: number; bottom: number }, text: string, decimals: number): boolean {
  const scale = 10 ** decimals;
  const size = Math.floor((2 * scale * Math.abs(top) + bottom) / (2 * bottom));
  const [number = ''] = text.replace('−', '-').replace(',', '.').split(' ');
  return Math.round(Number(number) * scale) === (top < 0 ? -size : size);
}
