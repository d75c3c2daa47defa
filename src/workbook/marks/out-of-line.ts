// Numbers that no sum can judge but that stand out by the digits of a mark: never changed, only said to have two readings.
import type { SheetTable } from '../sheet-table.js';
import type { MarkTaker } from './check-sums.js';
import { isTotalName } from './sum-rules.js';
import type { TakenMark } from './taken-mark.js';
import type { Fiber, ValueCell, ValueGrid } from './value-grid.js';

/** Times its largest neighbour. */
const farAbove = 5;
/** A total this many times the sum of its parts, subtotals counted twice, is no total of them. */
const farAboveParts = 3;
/** In the parallel lines the same member is not above its neighbours by more than this. */
const usual = 2.5;
const fewestPeers = 3;

/** Finds the reading that would bring a number in line with its row or column; nothing when it is in line. */
export function createOutOfLine(
  table: SheetTable,
  grid: ValueGrid,
  takenFrom: MarkTaker,
): (cell: ValueCell) => TakenMark | undefined {
  const lines = table.dimensions.map(({ members }, dimension) => {
    const totals = new Set(members.flatMap((member, index) => (isTotalName(member) ? [index] : [])));
    return new Line(grid, dimension, totals);
  });
  return (cell) => {
    const above = lines.filter((line) => line.mayStandOut(cell));
    if (above.length === 0) return undefined;
    return takenFrom(cell).find(({ value }) => {
      const off = grid.scale(value);
      return off !== undefined && above.some((line) => line.standsOut(cell, off));
    });
  };
}

/** The fibers of one dimension. */
class Line {
  readonly #grid: ValueGrid;
  readonly #dimension: number;
  readonly #totals: ReadonlySet<number>;
  readonly #greatest = new Map<Fiber, number>();

  constructor(grid: ValueGrid, dimension: number, totals: ReadonlySet<number>) {
    this.#grid = grid;
    this.#dimension = dimension;
    this.#totals = totals;
  }

  /** The number is a total, or greater than the others: what can be said of every number at little cost. */
  mayStandOut(cell: ValueCell): boolean {
    if (cell.scaled === undefined) return false;
    return this.#isTotal(cell) || cell.scaled >= this.#greatestOf(this.#grid.fiberOf(cell, this.#dimension));
  }

  /** The number as written is far above the others, and `off` is not. */
  standsOut(cell: ValueCell, off: number): boolean {
    const fiber = this.#grid.fiberOf(cell, this.#dimension);
    return this.#isTotal(cell) ? this.#isAboveParts(cell, off, fiber) : this.#isAbovePeers(cell, off, fiber);
  }

  #isTotal({ place }: ValueCell): boolean {
    return this.#totals.has(place[this.#dimension] ?? 0);
  }

  #isAboveParts(cell: ValueCell, off: number, fiber: Fiber): boolean {
    const peers = this.#peers(cell, fiber);
    const sum = peers.reduce((so, value) => so + value, 0);
    return peers.length > 1 && (cell.scaled ?? 0) >= farAboveParts * sum && off <= sum && off >= Math.max(...peers);
  }

  #isAbovePeers(cell: ValueCell, off: number, fiber: Fiber): boolean {
    const peers = this.#peers(cell, fiber);
    const [least, most] = [Math.min(...peers), Math.max(...peers)];
    if (peers.length < fewestPeers || (cell.scaled ?? 0) < farAbove * most) return false;
    return off * 2 >= least && off <= 2 * most && this.#isUsuallyInLine(cell);
  }

  /** The member is not above its neighbours everywhere, as a rest or an unnamed total is. */
  #isUsuallyInLine(cell: ValueCell): boolean {
    const member = cell.place[this.#dimension] ?? 0;
    for (const fiber of this.#grid.fibers[this.#dimension]?.values() ?? []) {
      const same = fiber.cells.get(member);
      if (same === undefined || same === cell || same.scaled === undefined) continue;
      const peers = this.#peers(same, fiber);
      if (peers.length > 0 && same.scaled > usual * Math.max(...peers)) return false;
    }
    return true;
  }

  /** The other numbers of the fiber, totals left out. */
  #peers(cell: ValueCell, { cells }: Fiber): readonly number[] {
    const peers: number[] = [];
    for (const [index, other] of cells)
      if (other !== cell && !this.#totals.has(index) && other.scaled !== undefined) peers.push(other.scaled);
    return peers;
  }

  #greatestOf(fiber: Fiber): number {
    const known = this.#greatest.get(fiber);
    if (known !== undefined) return known;
    let greatest = Number.NEGATIVE_INFINITY;
    for (const [index, { scaled }] of fiber.cells)
      if (!this.#totals.has(index) && scaled !== undefined) greatest = Math.max(greatest, scaled);
    this.#greatest.set(fiber, greatest);
    return greatest;
  }
}
