// The exact two-sided p of a discrete outcome: the sum of the probabilities not above the observed one's, with R's relative tolerance
// for outcomes that are equally likely but for rounding (statistics.md section 10).

/** A distribution with one top, known by how neighbours compare: no factorials, hence no overflow. */
export interface DiscreteShape {
  readonly lowest: number;
  readonly mode: number;
  /** May be infinite. */
  readonly highest: number;
  /** P(k + 1) / P(k) */
  readonly step: (k: number) => number;
}

const tolerance = 1 + 1e-7;
/** Outcomes this much rarer than the observed one no longer show in the sum. */
const negligible = 1e-22;

/**
 * P(an outcome no likelier than the observed): 0 where that is below the least double.
 * @throws RangeError when the observed outcome is no whole number.
 */
export function twoSidedExact(observed: number, shape: DiscreteShape): number {
  if (!Number.isInteger(observed)) throw new RangeError(`a count is whole: ${observed}`);
  const { lowest, mode, highest, step } = shape;
  const up: Walk = { by: 1, factor: (k) => (k < highest ? step(k) : 0) };
  const down: Walk = { by: -1, factor: (k) => (k > lowest ? 1 / step(k - 1) : 0) };
  const own = weightAt(observed, mode, observed < mode ? down : up);
  if (own === 0) return 0;
  const [above, below] = [sums(mode, 1, up, own), sums(mode - 1, down.factor(mode), down, own)];
  return (above.notAbove + below.notAbove) / (above.all + below.all);
}

interface Walk {
  readonly by: 1 | -1;
  /** P(k + by) / P(k): 0 at the end. */
  readonly factor: (k: number) => number;
}

/** Relative to the mode's. */
function weightAt(observed: number, mode: number, { by, factor }: Walk): number {
  let weight = 1;
  for (let k = mode; k !== observed && weight > 0; k += by) weight *= factor(k);
  return weight;
}

/** All the weights from one outcome outwards, and those not above the observed one's. */
function sums(
  start: number,
  first: number,
  { by, factor }: Walk,
  own: number,
): { readonly all: number; readonly notAbove: number } {
  let [all, notAbove] = [0, 0];
  for (let [k, weight] = [start, first]; weight > own * negligible; k += by) {
    all += weight;
    if (weight <= own * tolerance) notAbove += weight;
    weight *= factor(k);
  }
  return { all, notAbove };
}
