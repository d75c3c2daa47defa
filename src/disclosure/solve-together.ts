// What several lines tell together: rows less columns may leave one hidden cell alone, though no line by itself has fewer than two.
import { type Exact, exact, isZero } from '../arithmetic/exact.js';
import type { Line } from './scope.js';

type Equation = Map<string, Exact>;

/**
 * Hidden cells whose value follows exactly from everything else being known, by elimination in whole numbers. Of `lines` only sums
 * with a total and equal facts are equations.
 */
export function solvedTogether(lines: readonly Line[], hidden: ReadonlyMap<string, unknown>): readonly string[] {
  const equations = lines.flatMap((line) => equationsOf(line, hidden));
  const solved: Equation[] = [];
  for (const equation of equations) {
    const rest = reduced(equation, solved);
    const [pivot] = rest.keys();
    if (pivot === undefined) continue;
    const scaled = scaledTo(rest, pivot);
    for (const [index, other] of solved.entries()) {
      const factor = other.get(pivot);
      if (factor) solved[index] = plus(other, scaled, factor.neg());
    }
    solved.push(scaled);
  }
  return solved.flatMap((equation) => (equation.size === 1 ? [...equation.keys()] : [])).sort();
}

/** The unknown part of a line, whose known part is some number. */
function equationsOf({ kind, cells, total }: Line, hidden: ReadonlyMap<string, unknown>): readonly Equation[] {
  if (kind === 'sum') {
    if (total === undefined) return [];
    const unknown = cells.filter((id) => hidden.has(id));
    return unknown.length === 0 ? [] : [new Map(unknown.map((id) => [id, exact(id === total ? -1 : 1)]))];
  }
  if (kind !== 'same') return [];
  const [first, ...others] = cells.filter((id) => hidden.has(id));
  return first === undefined
    ? []
    : others.map(
        (id) =>
          new Map([
            [first, exact(1)],
            [id, exact(-1)],
          ]),
      );
}

/** Each equation in `solved` has its first cell to itself. */
function reduced(equation: Equation, solved: readonly Equation[]): Equation {
  return solved.reduce((rest, known) => {
    const [pivot = ''] = known.keys();
    const factor = rest.get(pivot);
    return factor ? plus(rest, known, factor.neg()) : rest;
  }, equation);
}

function scaledTo(equation: Equation, pivot: string): Equation {
  const by = equation.get(pivot) ?? exact(1);
  return new Map([...equation].map(([id, factor]) => [id, factor.div(by)]));
}

/** `one + factor · other`, the cells of `one` first; a cell that cancels is gone. */
function plus(one: Equation, other: Equation, factor: Exact): Equation {
  const result = new Map(one);
  for (const [id, own] of other) {
    const value = own.mul(factor).add(result.get(id) ?? exact(0));
    if (isZero(value)) result.delete(id);
    else result.set(id, value);
  }
  return result;
}
