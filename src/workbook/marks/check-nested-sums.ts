// Totals over rows or columns of several dimensions: `Samtliga` over all rows that no other row is a part of, in each column by itself.
import type { SheetTable } from '../sheet-table.js';
import { type CheckedSums, checkMembers, judgeSums, type MarkTaker, type RepairableSum } from './check-sums.js';
import { isTotalName } from './sum-rules.js';
import { readTrust } from './sum-trust.js';
import type { ValueCell, ValueGrid } from './value-grid.js';

/** The sums of both axes that no single dimension has; nothing where an axis has one dimension only. */
export function checkNestedSums(table: SheetTable, grid: ValueGrid, takenFrom: MarkTaker): CheckedSums {
  const both = (['rows', 'columns'] as const).map((axis) => checkAxis(table, axis, { grid, takenFrom }));
  return {
    vouched: new Set(both.flatMap(({ vouched }) => [...vouched])),
    repairable: both.flatMap(({ repairable }) => repairable),
  };
}

function checkAxis(
  table: SheetTable,
  axis: 'rows' | 'columns',
  { grid, takenFrom }: { grid: ValueGrid; takenFrom: MarkTaker },
): CheckedSums {
  const dimensions = table.dimensions.flatMap((dimension, index) => (dimension.axis === axis ? [index] : []));
  const vouched = new Set<ValueCell>();
  const repairable: RepairableSum[] = [];
  const [across = 0] = dimensions;
  if (dimensions.length < 2 || table.form === 'long') return { vouched, repairable };
  const lines = [...linesOf(table, grid, dimensions).values()];
  const totals = lines.filter((line) => line.isTotal && line.depth === 1);
  const leaves = totals.length > 0 ? leavesOf(lines) : [];
  for (const whole of totals) {
    const parts = leaves.filter((leaf) => leaf !== whole);
    if (parts.length < 2) continue;
    const sums = [...whole.cells].flatMap(([column, total]) => {
      const added = parts.flatMap((part) => part.cells.get(column) ?? []);
      const sum =
        added.length < parts.length ? undefined : checkMembers(total, added, { dimension: across, grid, takenFrom });
      return sum ?? [];
    });
    const judged = judgeSums(sums, readTrust(sums, across, axis));
    for (const cell of judged.vouched) vouched.add(cell);
    repairable.push(...judged.repairable);
  }
  return { vouched, repairable };
}

/** A row or a column of the table. */
interface TableLine {
  /** Index of the member in each of the axis's dimensions, or nothing. */
  readonly members: readonly (number | undefined)[];
  readonly depth: number;
  readonly isTotal: boolean;
  /** By where the cell stands on the other axis. */
  readonly cells: Map<string, ValueCell>;
}

function linesOf(table: SheetTable, grid: ValueGrid, dimensions: readonly number[]): ReadonlyMap<string, TableLine> {
  const lines = new Map<string, TableLine>();
  for (const cell of grid.cells) {
    const members = dimensions.map((index) => {
      const member = cell.place[index] ?? 0;
      return member < (table.dimensions[index]?.members.length ?? 0) ? member : undefined;
    });
    const key = members.join();
    const names = members.map((member, at) => table.dimensions[dimensions[at] ?? 0]?.members[member ?? -1]);
    const line = lines.get(key) ?? {
      members,
      depth: members.filter((member) => member !== undefined).length,
      isTotal: names.some((name) => name !== undefined && isTotalName(name)),
      cells: new Map<string, ValueCell>(),
    };
    lines.set(key, line);
    line.cells.set(cell.place.filter((_, index) => !dimensions.includes(index)).join(), cell);
  }
  return lines;
}

/** Lines that no other is a part of, totals left out. */
function leavesOf(lines: readonly TableLine[]): readonly TableLine[] {
  const wholes = new Set(lines.flatMap(({ members }) => partlyNamed(members).map((named) => named.join())));
  return lines.filter((line) => !line.isTotal && !wholes.has(line.members.join()));
}

/** What a line could be a part of: its members with some of them left out. */
function partlyNamed(members: TableLine['members']): readonly TableLine['members'][] {
  const [first, ...rest] = members;
  if (members.length === 0) return [];
  const others = partlyNamed(rest);
  const all = [...others.map((other) => [first, ...other]), ...(first === undefined ? [] : [[undefined, ...rest]])];
  return first === undefined ? all : [...all, ...others.map((other) => [undefined, ...other])];
}
