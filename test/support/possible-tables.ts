// A reader who tries every table of whole numbers that agrees with what is printed: between which values each hidden cell must lie.
// Written apart from src/disclosure and from ./attacker.ts, which only subtracts.

export interface PrintedTable {
  readonly values: readonly number[];
  /** Each sums to nothing: [cell, coefficient], the coefficients 1 or −1. */
  readonly equations: readonly (readonly (readonly [cell: number, coefficient: number])[])[];
  readonly hidden: ReadonlySet<number>;
  /** The least that a hidden cell can be: 1 where zeros are printed. */
  readonly least: readonly number[];
}

export type Bounds = readonly [lo: number, hi: number];

/** @throws RangeError when a hidden cell could be any number: no printed total bounds it. */
export function possibleBounds(table: PrintedTable): ReadonlyMap<number, Bounds> {
  const start = narrowed(
    table.values.map(
      (value, cell): Bounds => (table.hidden.has(cell) ? [table.least[cell] ?? 0, Infinity] : [value, value]),
    ),
    table,
  );
  if (start === undefined) throw new RangeError('no table agrees with what is printed');
  return new Map(
    [...table.hidden]
      .sort((a, b) => a - b)
      .map((cell) => {
        const [lo, hi] = start[cell] ?? [0, Infinity];
        if (hi === Infinity) throw new RangeError(`cell ${cell} has no upper bound`);
        const isPossible = (value: number): boolean => hasTable(with_(start, cell, value), table);
        let [low, high] = [lo, hi];
        while (!isPossible(low)) low += 1;
        while (!isPossible(high)) high -= 1;
        return [cell, [low, high]];
      }),
  );
}

/** The vectors' goal: the reader can name at least k numbers, one of them k or more. */
export function isWide([lo, hi]: Bounds, k: number): boolean {
  return hi >= k && hi - lo >= k - 1;
}

/** Whether any table lies within the bounds: the narrowest open cell is tried at each of its values. */
function hasTable(within: readonly Bounds[], table: PrintedTable): boolean {
  const bounds = narrowed(within, table);
  if (bounds === undefined) return false;
  const open = bounds.flatMap(([lo, hi], cell) => (lo < hi ? [{ cell, lo, hi }] : []));
  const [first] = open.sort((a, b) => a.hi - a.lo - (b.hi - b.lo));
  if (first === undefined) return true;
  for (let value = first.lo; value <= first.hi; value += 1) {
    if (hasTable(with_(bounds, first.cell, value), table)) return true;
  }
  return false;
}

function with_(bounds: readonly Bounds[], cell: number, value: number): readonly Bounds[] {
  return bounds.with(cell, [value, value]);
}

/** Bounds that each equation allows, given the others'; undefined when one of them has none. */
function narrowed(given: readonly Bounds[], { equations }: PrintedTable): readonly Bounds[] | undefined {
  const bounds = [...given];
  const at = (cell: number): Bounds => bounds[cell] ?? [0, Infinity];
  for (let changed = true; changed; ) {
    changed = false;
    for (const equation of equations) {
      for (const [cell, coefficient] of equation) {
        const others = equation.filter(([other]) => other !== cell);
        // x = −(the others) / coefficient, and 1 / coefficient is the coefficient.
        const ends = others.map(([other, c]): Bounds => {
          const [lo, hi] = at(other);
          return -c * coefficient > 0 ? [lo, hi] : [-hi, -lo];
        });
        const lo = Math.max(
          at(cell)[0],
          ends.reduce((total, [end]) => total + end, 0),
        );
        const hi = Math.min(
          at(cell)[1],
          ends.reduce((total, [, end]) => total + end, 0),
        );
        if (lo > hi) return undefined;
        if (lo > at(cell)[0] || hi < at(cell)[1]) {
          bounds[cell] = [lo, hi];
          changed = true;
        }
      }
    }
  }
  return bounds;
}
