// The numbers of a table: sums where there are totals, random ones elsewhere, and gaps in the places asked for.
import type { ColumnNode } from './header-tree.js';
import type { StubNode } from './stub-tree.js';

export const gapKinds = ['..', '.', '-', '–', ''] as const;
export type GapKind = (typeof gapKinds)[number];

export interface Gap {
  readonly at: number;
  readonly kind: GapKind;
}

/** A whole number or, in a column of shares, tenths. */
export type BlockValue = number | GapKind;

export interface NumberSource {
  /** Whole numbers, used in turn. */
  readonly counts: readonly number[];
  /** Tenths of a per cent, used in turn. */
  readonly shares: readonly number[];
  readonly gaps: readonly Gap[];
}

/** One value per row and column. No row and no column is left without a value. */
export function blockValues(
  rows: readonly StubNode[],
  columns: readonly ColumnNode[],
  { counts, shares, gaps }: NumberSource,
): readonly (readonly BlockValue[])[] {
  const known = new Map<StubNode, Map<ColumnNode, number>>();
  let turn = 0;
  const take = (pool: readonly number[]): number => pool[turn++ % pool.length] ?? 0;
  const valueAt = (row: StubNode, column: ColumnNode): number => {
    const ofRow = known.get(row) ?? new Map<ColumnNode, number>();
    known.set(row, ofRow);
    const before = ofRow.get(column);
    if (before !== undefined) return before;
    const value = compute(row, column);
    ofRow.set(column, value);
    return value;
  };
  const compute = (row: StubNode, column: ColumnNode): number => {
    if (column.measure === 'share') return take(shares);
    if (row.sumOf) return row.sumOf.reduce((sum, part) => sum + valueAt(part, column), 0);
    if (column.sumOf) return column.sumOf.reduce((sum, part) => sum + valueAt(row, part), 0);
    return take(counts);
  };
  const values = rows.map((row) => columns.map((column): BlockValue => valueAt(row, column)));
  return withGaps(values, gaps);
}

function withGaps(values: BlockValue[][], gaps: readonly Gap[]): readonly (readonly BlockValue[])[] {
  const width = values[0]?.length ?? 0;
  for (const { at, kind } of gaps) {
    const index = at % (values.length * width);
    const [row, column] = [Math.floor(index / width), index % width];
    const cells = values[row];
    if (cells === undefined) continue;
    const before = cells[column] ?? '';
    cells[column] = kind;
    const columnIsEmpty = values.every((one) => typeof one[column] !== 'number');
    if (cells.every((value) => typeof value !== 'number') || columnIsEmpty) cells[column] = before;
  }
  return values;
}
