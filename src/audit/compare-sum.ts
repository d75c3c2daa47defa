// How the parts of a whole add up to it, within what rounding and declared noise may hide.
import { type Exact, exact, sign, sum } from '../arithmetic/exact.js';
import type { Indicator } from '../indicators/indicator.js';
import { writtenDecimals } from '../indicators/written-decimals.js';
import type { WrittenValue } from '../indicators/written-value.js';
import type { Line } from './line.js';

export interface ComparedSum {
  /** `unknown` when the whole, or a part that may matter, has no value. */
  readonly verdict: 'equal' | 'above' | 'below' | 'unknown';
  readonly sum: Exact;
}

/** Whether members of the indicator add up at all. */
export function hasSums({ kind }: Indicator): boolean {
  return kind === 'count' || kind === 'money';
}

/** Parts without a value make the sum a least one: it can still be too much. `parts` that cannot occur are zero. */
export function compareSum({ whole, parts }: Pick<Line, 'whole' | 'parts'>, indicator: Indicator): ComparedSum {
  const values = parts.flatMap(({ value }) => (value ? [value] : []));
  const total = sum(values);
  if (whole?.value === undefined) return { verdict: 'unknown', sum: total };
  const difference = total.sub(whole.value);
  const isEqual = difference.abs().compare(tolerance([whole, ...parts], indicator)) <= 0;
  const isComplete = parts.every(({ status }) => status === 'value' || status === 'notApplicable');
  if (isComplete && isEqual) return { verdict: 'equal', sum: total };
  if (sign(difference) > 0 && !isEqual && (isComplete || values.every((value) => sign(value) >= 0)))
    return { verdict: 'above', sum: total };
  return { verdict: isComplete ? 'below' : 'unknown', sum: total };
}

/** Sums saved by Excel may differ in their last digits. */
const finest = 6;

/** Counts are whole; money, and counts in thousands with a decimal, are rounded each for itself. Noise lies on each number. */
function tolerance(values: readonly WrittenValue[], indicator: Indicator): Exact {
  const decimals = Math.min(
    finest,
    Math.max(0, ...values.flatMap(({ value }) => (value ? [writtenDecimals(value)] : []))),
  );
  const isRounded = indicator.kind === 'money' || decimals > 0;
  const rounding = isRounded
    ? exact(1)
        .div(2n * 10n ** BigInt(decimals))
        .mul(values.length)
    : exact(0);
  return rounding.add(exact(noiseOf(indicator, values[0]?.key.year ?? 0)).mul(values.length));
}

/** How far one number of the year may be off by the source's own noise. */
export function noiseOf({ noise }: Indicator, year: number): number {
  return noise !== undefined && year >= noise.from ? noise.most : 0;
}
