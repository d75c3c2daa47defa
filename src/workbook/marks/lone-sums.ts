// Numbers that would be the sum of the numbers beside them but for the digits of a mark, where no other row or column shows that they
// must be: never changed, only said to have two readings.
import type { SheetTable } from '../sheet-table.js';
import type { MarkTaker } from './check-sums.js';
import { isSummed, isTotalName } from './sum-rules.js';
import type { TakenMark } from './taken-mark.js';
import type { Fiber, ValueCell, ValueGrid } from './value-grid.js';

/** Smaller sums come about by chance. */
export const smallestTelling = 100;
const longest = 60;

/** Finds the reading that makes a number the sum of what follows it, of what comes before it, or of all that is left. */
export function createLoneSums(
  table: SheetTable,
  grid: ValueGrid,
  takenFrom: MarkTaker,
): (cell: ValueCell) => TakenMark | undefined {
  const lines = new Map<Fiber, FiberLine>();
  const lineOf = (fiber: Fiber, dimension: number): FiberLine => {
    const line = lines.get(fiber) ?? readLine(fiber, table.dimensions[dimension]?.members ?? []);
    lines.set(fiber, line);
    return line;
  };
  return (cell) => {
    const taken = takenFrom(cell).flatMap((one) => {
      const off = grid.scale(one.value);
      return off !== undefined && grid.isWhole(off) && one.value.compare(smallestTelling) >= 0 ? [{ one, off }] : [];
    });
    if (taken.length === 0) return undefined;
    const sums = table.dimensions.flatMap(({ name }, dimension) =>
      isSummed(name) ? [sumsFor(cell, lineOf(grid.fiberOf(cell, dimension), dimension))] : [],
    );
    if (sums.some((all) => all.has(cell.scaled ?? 0))) return undefined;
    return taken.find(({ off }) => sums.some((all) => all.has(off)))?.one;
  };
}

/** The cells of a fiber in the order of their members. */
interface FiberLine {
  readonly cells: readonly ValueCell[];
  readonly totals: ReadonlySet<ValueCell>;
  /** Those that are no part of a subtotal before or after them. */
  readonly top: readonly ValueCell[];
}

function readLine(fiber: Fiber, members: readonly string[]): FiberLine {
  const placed = [...fiber.cells].sort(([one], [other]) => one - other);
  if (placed.length > longest) return { cells: [], totals: new Set(), top: [] };
  // Cells without a member of the dimension are its total, where others have one.
  const totals = placed.filter(([index]) => isTotalName(members[index] ?? 'Totalt')).map(([, cell]) => cell);
  const cells = placed.map(([, cell]) => cell);
  return { cells, totals: new Set(totals), top: topOf(cells) };
}

function topOf(cells: readonly ValueCell[]): readonly ValueCell[] {
  const covered = new Set<ValueCell>();
  for (const [index, { scaled = 0 }] of cells.entries()) {
    let rest = scaled;
    const run: ValueCell[] = [];
    for (const next of cells.slice(index + 1)) {
      if (next.scaled === undefined || rest <= 0) break;
      rest -= next.scaled;
      run.push(next);
      if (rest === 0 && run.length > 1) for (const part of run) covered.add(part);
    }
  }
  return cells.filter((cell) => !covered.has(cell));
}

/** All sums that the number could stand for. */
function sumsFor(cell: ValueCell, { cells, totals, top }: FiberLine): ReadonlySet<number> {
  const at = cells.indexOf(cell);
  // A total of one part is a copy of it, unless a part is hidden.
  const fewest = totals.has(cell) && cells.every(({ scaled }) => scaled !== undefined) ? 1 : 2;
  const sums = new Set<number>();
  for (const run of [cells.slice(at + 1), cells.slice(0, Math.max(0, at)).reverse()]) {
    let sum = 0;
    for (const [index, { scaled }] of run.entries()) {
      if (scaled === undefined) break;
      sum += scaled;
      if (index + 1 >= fewest) sums.add(sum);
    }
  }
  const others = top.filter((other) => other !== cell && !totals.has(other));
  if (others.length >= fewest && others.every(({ scaled }) => scaled !== undefined))
    sums.add(others.reduce((sum, { scaled = 0 }) => sum + scaled, 0));
  return sums;
}
