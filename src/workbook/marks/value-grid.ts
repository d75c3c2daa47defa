// The values of a table as whole numbers in the places of its members, so that sums are exact and quick.
import type { Exact } from '../../arithmetic/exact.js';
import type { SheetTable, TableCell } from '../sheet-table.js';

export interface ValueCell {
  readonly cell: TableCell;
  /** Index of the member in each dimension; the last index of a dimension stands for cells that have no member in it. */
  readonly place: readonly number[];
  /** The value in units of the smallest decimal of the table; nothing for what is no number. */
  readonly scaled: number | undefined;
}

/** Cells that differ in one dimension only, by the index of their member. */
export interface Fiber {
  readonly cells: ReadonlyMap<number, ValueCell>;
}

export interface ValueGrid {
  readonly cells: readonly ValueCell[];
  /** By dimension. */
  readonly fibers: readonly ReadonlyMap<number, Fiber>[];
  /** The number of a cell's fiber along a dimension. */
  readonly fiberOf: (cell: ValueCell, dimension: number) => Fiber;
  readonly scale: (value: Exact) => number | undefined;
  /** The scaled value is a whole number. */
  readonly isWhole: (scaled: number) => boolean;
}

const mostDecimals = 6;

/** The table by places. What stands twice in one place is in no fiber. */
export function createValueGrid(table: SheetTable): ValueGrid {
  const indexes = table.dimensions.map(({ members }) => new Map(members.map((member, index) => [member, index])));
  const sizes = table.dimensions.map(({ members }) => members.length + 1);
  const strides = sizes.map((_, dimension) => sizes.slice(dimension + 1).reduce((product, size) => product * size, 1));
  const decimals = greatestDecimals(table);
  const scale = scaler(decimals);
  const cells = table.cells.map((cell): ValueCell => {
    const place = table.dimensions.map(({ name, members }, dimension) => {
      const member = cell.members[name];
      return (member === undefined ? undefined : indexes[dimension]?.get(member)) ?? members.length;
    });
    return { cell, place, scaled: scaledContent(cell, scale) };
  });
  const keyOf = (cell: ValueCell, dimension: number): number =>
    cell.place.reduce((key, index, other) => key + (other === dimension ? 0 : index * (strides[other] ?? 0)), 0);
  const fibers = table.dimensions.map((_, dimension) => {
    const byKey = new Map<number, { cells: Map<number, ValueCell>; twice: Set<number> }>();
    for (const cell of cells) {
      const key = keyOf(cell, dimension);
      const fiber = byKey.get(key) ?? { cells: new Map(), twice: new Set() };
      byKey.set(key, fiber);
      const index = cell.place[dimension] ?? 0;
      if (fiber.cells.has(index)) fiber.twice.add(index);
      fiber.cells.set(index, cell);
    }
    for (const { cells: own, twice } of byKey.values()) for (const index of twice) own.delete(index);
    return byKey;
  });
  const none: Fiber = { cells: new Map() };
  return {
    cells,
    fibers,
    fiberOf: (cell, dimension) => fibers[dimension]?.get(keyOf(cell, dimension)) ?? none,
    scale,
    isWhole: (scaled) => scaled % 10 ** decimals === 0,
  };
}

function scaledContent({ content }: TableCell, scale: ValueGrid['scale']): number | undefined {
  if (content.kind === 'number') return scale(content.value);
  return content.kind === 'nothing' || content.kind === 'notApplicable' ? 0 : undefined;
}

/** Values with more decimals than a few come from divisions, and are in no sum. */
function greatestDecimals({ cells }: SheetTable): number {
  return cells.reduce(
    (most, { content }) => (content.kind === 'number' ? Math.max(most, decimalsOf(content.value) ?? 0) : most),
    0,
  );
}

function scaler(decimals: number): ValueGrid['scale'] {
  const factor = 10n ** BigInt(decimals);
  return (value) => {
    const whole = value.n * factor;
    if (whole % value.d !== 0n) return undefined;
    const scaled = Number(value.s * (whole / value.d));
    return Number.isSafeInteger(scaled) ? scaled : undefined;
  };
}

/** How many decimals a number has, up to a few. */
function decimalsOf({ d }: Exact): number | undefined {
  if (d === 1n) return 0;
  for (let decimals = 1; decimals <= mostDecimals; decimals += 1)
    if (10n ** BigInt(decimals) % d === 0n) return decimals;
  return undefined;
}
