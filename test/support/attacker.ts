// A reader with pen and paper, written apart from src/disclosure: from the cells that are not hidden to all that follows from them,
// one line at a time.
import { type Exact, exact, isZero, sum } from '../../src/arithmetic/exact.js';
import { type CellKey, cellKeyId, withoutDimension } from '../../src/indicators/cell-key.js';
import type { Disclosed } from './observed.js';

/** An equation over cells: a total and its members, or a ratio with its terms. */
export type Equation =
  | { readonly kind: 'sum'; readonly total: string; readonly members: readonly string[] }
  | {
      readonly kind: 'ratio';
      readonly ratio: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly per: Exact;
    };

/** Every equation that holds among the observations, whatever the report prints. */
export function equationsOf({ observations, indicators }: Disclosed): readonly Equation[] {
  const sums = new Map<string, { total: CellKey; members: string[] }>();
  const found: Equation[] = [];
  for (const { key, terms } of observations.all()) {
    const indicator = indicators.find((one) => one.id === key.indicator);
    if (terms) {
      found.push({
        kind: 'ratio',
        ratio: cellKeyId(key),
        numerator: cellKeyId(terms.numerator.key),
        denominator: cellKeyId(terms.denominator.key),
        per: exact(indicator?.per ?? 100),
      });
      continue;
    }
    for (const dimension of Object.keys(key.members)) {
      const total = withoutDimension(key, dimension);
      const line = sums.get(`${cellKeyId(total)}/${dimension}`) ?? { total, members: [] };
      sums.set(`${cellKeyId(total)}/${dimension}`, line);
      line.members.push(cellKeyId(key));
    }
  }
  for (const { total, members } of sums.values()) {
    if (observations.get(total)) found.push({ kind: 'sum', total: cellKeyId(total), members });
  }
  return found;
}

/** Cells that the attacker ends up knowing, with the values found, from what is `printed`: everything when absent. */
export function attack(disclosed: Disclosed, printed?: ReadonlySet<string>): ReadonlyMap<string, Exact> {
  const known = new Map<string, Exact>();
  const dotted = new Set<string>();
  for (const { key, value } of disclosed.observations.all()) {
    const id = cellKeyId(key);
    if (printed && !printed.has(id)) continue;
    if (disclosed.mask.hidden.has(id)) dotted.add(id);
    else if (value) known.set(id, value);
  }
  const equations = equationsOf(disclosed);
  for (let before = -1; before < known.size; ) {
    before = known.size;
    for (const equation of equations) {
      for (const [id, value] of solve(equation, known, dotted)) if (!known.has(id)) known.set(id, value);
    }
  }
  return known;
}

/** Hidden cells of which the attacker has found the true value, zeros aside: a zero is nobody. */
export function disclosedCells(disclosed: Disclosed, printed?: ReadonlySet<string>): readonly string[] {
  const found = attack(disclosed, printed);
  return [...disclosed.observations.all()].flatMap(({ key, value }) => {
    const id = cellKeyId(key);
    if (!value || isZero(value) || !disclosed.mask.hidden.has(id)) return [];
    return found.get(id)?.equals(value) ? [id] : [];
  });
}

function solve(
  equation: Equation,
  known: ReadonlyMap<string, Exact>,
  dotted: ReadonlySet<string>,
): readonly (readonly [string, Exact])[] {
  if (equation.kind === 'ratio') return solveRatio(equation, known);
  const { total, members } = equation;
  const values = members.flatMap((id) => known.get(id) ?? []);
  const unknown = members.filter((id) => !known.has(id));
  const whole = known.get(total);
  const [only] = unknown;
  if (whole === undefined) return unknown.length === 0 ? [[total, sum(values)]] : [];
  const left = whole.sub(sum(values));
  if (unknown.length === 1 && only !== undefined) return [[only, left]];
  // Zeros are printed, so whatever is dotted is at least one: unless nothing of the table is shown.
  const partly = values.length > 0 && unknown.every((id) => dotted.has(id));
  return partly && left.equals(exact(unknown.length)) ? unknown.map((id) => [id, exact(1)] as const) : [];
}

function solveRatio(
  { ratio, numerator, denominator, per }: Extract<Equation, { kind: 'ratio' }>,
  known: ReadonlyMap<string, Exact>,
): readonly (readonly [string, Exact])[] {
  const [r, n, d] = [known.get(ratio), known.get(numerator), known.get(denominator)];
  if (r && isZero(r) && !n) return [[numerator, r]];
  if (n && d && !r && !isZero(d)) return [[ratio, n.mul(per).div(d)]];
  if (r && d && !n) return [[numerator, r.mul(d).div(per)]];
  if (r && n && !d && !isZero(r)) return [[denominator, n.mul(per).div(r)]];
  return [];
}
