// Which of the ways to make failing sums hold is meant: the one that most sums ask for, if it is the only one.
import type { SheetTable } from '../sheet-table.js';
import type { CheckedSums, Repair } from './check-sums.js';
import { doubtfulChange, readChange, type ValueChange } from './value-change.js';
import type { ValueCell } from './value-grid.js';

/** A mark that is also used elsewhere must have changed the number by this much, or be shown by two sums. */
const farAbove = 5;

/** The changes that most sums ask for; what fewer ask for is judged anew when these are made. */
export function chooseRepairs(
  table: SheetTable,
  { vouched, repairable }: CheckedSums,
  used: ReadonlySet<string>,
): readonly ValueChange[] {
  const free = repairable.map(({ ways, isSure }) => ({ isSure, ways: ways.filter(({ cell }) => !vouched.has(cell)) }));
  const votes = countVotes(free.map(({ ways }) => ways));
  const sure = free.filter(({ isSure }) => isSure).map(({ ways }) => ways);
  const most = Math.max(0, ...sure.flat().map((repair) => votes(repair)));
  const changes = new Map<ValueCell, ValueChange>();
  const chosen = new Map<ValueCell, Repair>();
  for (const ways of sure) {
    const best = ways.filter((repair) => votes(repair) === most);
    const [only, ...others] = best;
    if (only === undefined) continue;
    const isProven = others.length === 0 && (!used.has(only.taken.mark) || most > 1 || isFarAbove(only));
    for (const repair of best) {
      const before = chosen.get(repair.cell);
      const agrees = before === undefined || before.taken.value.equals(repair.taken.value);
      chosen.set(repair.cell, repair);
      if (changes.get(repair.cell)?.content.kind === 'ambiguous') continue;
      changes.set(
        repair.cell,
        isProven && agrees
          ? readChange(repair, table)
          : doubtfulChange(repair.cell, repair.taken, 'som får en summa att stämma'),
      );
    }
  }
  return [...changes.values()];
}

/** How many sums a repair makes hold; a sum that two rules find is one. */
function countVotes(all: readonly (readonly Repair[])[]): (repair: Repair) => number {
  const sums = new Map<ValueCell, Map<string, Set<string>>>();
  for (const { cell, taken, dimension, total } of all.flat()) {
    const ofCell = sums.get(cell) ?? new Map<string, Set<string>>();
    sums.set(cell, ofCell);
    const value = taken.value.toFraction();
    ofCell.set(value, (ofCell.get(value) ?? new Set()).add(`${dimension}:${total.cell.ref.address}`));
  }
  return ({ cell, taken }) => sums.get(cell)?.get(taken.value.toFraction())?.size ?? 0;
}

function isFarAbove({ cell: { cell }, taken }: Repair): boolean {
  return cell.content.kind === 'number' && cell.content.value.compare(taken.value.mul(farAbove)) >= 0;
}
