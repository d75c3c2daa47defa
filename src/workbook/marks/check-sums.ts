// Which sums of a table hold as written, and which would hold with a mark taken off one of their numbers.
import type { SheetTable } from '../sheet-table.js';
import { isTotalName, membersOfSum, type SumRule } from './sum-rules.js';
import { readTrust, type SumRecord, type SumTrust } from './sum-trust.js';
import type { TakenMark } from './taken-mark.js';
import type { Fiber, ValueCell, ValueGrid } from './value-grid.js';

/** The ways to take a mark off a cell. */
export type MarkTaker = (cell: ValueCell) => readonly TakenMark[];

export interface Repair {
  readonly cell: ValueCell;
  readonly taken: TakenMark;
  /** The sum that holds with the mark taken off: its dimension, and the cell of its total. */
  readonly dimension: number;
  readonly total: ValueCell;
}

/** A sum that fails, and all the ways to repair it. */
export interface RepairableSum {
  readonly ways: readonly Repair[];
  /** The sums like it hold, so that this one must too. */
  readonly isSure: boolean;
}

export interface CheckedSums {
  /** Cells in a sum that holds as written. */
  readonly vouched: ReadonlySet<ValueCell>;
  readonly repairable: readonly RepairableSum[];
}

/** Sums of whole numbers by all rules; shares and rates are not added up. */
export function checkSums(
  table: SheetTable,
  grid: ValueGrid,
  { rules, takenFrom }: { rules: readonly SumRule[]; takenFrom: MarkTaker },
): CheckedSums {
  const totals = table.dimensions.map(({ members }) => members.map(isTotalName));
  const vouched = new Set<ValueCell>();
  const repairable: RepairableSum[] = [];
  for (const rule of rules) {
    const sums: CheckedSum[] = [];
    for (const fiber of grid.fibers[rule.dimension]?.values() ?? []) {
      const isTotal = (index: number): boolean => totals[rule.dimension]?.[index] ?? true;
      const members = membersOfSum(rule, fiber, { isTotal, fewest: 1 });
      const sum = members && checkSum(fiber, members, { rule, grid, takenFrom });
      if (sum) sums.push(sum);
    }
    const judged = judgeSums(sums, readTrust(sums, rule.dimension, table.dimensions[rule.dimension]?.axis ?? 'rows'));
    for (const cell of judged.vouched) vouched.add(cell);
    repairable.push(...judged.repairable);
  }
  return { vouched, repairable };
}

/** What the sums of one rule say of their cells. */
export function judgeSums(sums: readonly CheckedSum[], { isTrusted, isSure }: SumTrust): CheckedSums {
  const vouching = sums.filter((sum) => sum.holds && (sum.parts > 1 || isTrusted(sum)));
  return {
    vouched: new Set(vouching.flatMap(({ members }) => members)),
    repairable: sums.flatMap((sum) => (sum.ways.length > 0 ? [{ ways: sum.ways, isSure: isSure(sum) }] : [])),
  };
}

/** A sum with its cells, the total first. */
export interface CheckedSum extends SumRecord {
  readonly members: readonly ValueCell[];
  readonly ways: readonly Repair[];
}

interface SumContext {
  readonly rule: SumRule;
  readonly grid: ValueGrid;
  readonly takenFrom: MarkTaker;
}

/** The sum of one fiber; nothing where there is nothing to add up. */
function checkSum(
  { cells }: Fiber,
  { total, parts }: { readonly total: number; readonly parts: readonly number[] },
  { rule, grid, takenFrom }: SumContext,
): CheckedSum | undefined {
  const whole = cells.get(total);
  if (whole?.scaled === undefined) return undefined;
  const added = parts.flatMap((index) => cells.get(index) ?? []);
  return checkMembers(whole, added, { dimension: rule.dimension, grid, takenFrom });
}

/** A total and its parts; nothing where there is nothing to add up, or what is no whole number. */
export function checkMembers(
  whole: ValueCell,
  added: readonly ValueCell[],
  { dimension, grid, takenFrom }: { dimension: number; grid: ValueGrid; takenFrom: MarkTaker },
): CheckedSum | undefined {
  const members = [whole, ...added];
  const filled = added.filter(({ scaled = 0 }) => scaled !== 0).length;
  if (filled === 0 || !members.every(({ scaled }) => scaled !== undefined && grid.isWhole(scaled))) return undefined;
  const sum = added.reduce((so, { scaled = 0 }) => so + scaled, 0);
  const gap = (whole.scaled ?? 0) - sum;
  const ways: Repair[] = [];
  for (const cell of gap === 0 ? [] : members) {
    const wanted = (cell.scaled ?? 0) + (cell === whole ? -gap : gap);
    if (wanted < 0 || wanted >= (cell.scaled ?? 0)) continue;
    for (const taken of takenFrom(cell))
      if (grid.scale(taken.value) === wanted) ways.push({ cell, taken, dimension, total: whole });
  }
  return { members, ways, place: whole.place, size: sum, parts: filled, holds: gap === 0, canHold: ways.length > 0 };
}
