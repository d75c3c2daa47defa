// A year whose values are those of the year before, to the last digit: last year's column, copied and not filled in.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace, formatCellRef } from '../diagnostics/place.js';
import { cellKeyId } from '../indicators/cell-key.js';
import type { WrittenValue } from '../indicators/written-value.js';
import { groupBy, tableId } from './audit-values.js';
import { nameCells } from './name-cells.js';

/** Fewest equal values of at least `large`: small ones are often the same by chance. */
const fewest = 5;
const large = 10;

/**
 * SR-GRA-010 for each column, or row, of a table that equals the year before it throughout. `explained` holds the cells that a
 * finding about their column has told of.
 */
export function checkCopied(written: readonly WrittenValue[], explained: ReadonlySet<string>): readonly Diagnostic[] {
  const byCell = new Map(written.map((value) => [formatCellRef(value.cell), value]));
  const once = [...byCell].flatMap(([cell, value]) => (explained.has(cell) ? [] : [value]));
  return groupBy(once, ({ table }) => tableId(table)).flatMap((table) =>
    groupBy(pairsOf(table), lineOf).flatMap((pairs) => tellCopy(pairs)),
  );
}

interface Pair {
  readonly now: WrittenValue;
  readonly before: WrittenValue;
}

/** Each value with the one of the nearest earlier year that the table has. */
function pairsOf(table: readonly WrittenValue[]): readonly Pair[] {
  const series = groupBy(table, ({ key }) => cellKeyId({ ...key, year: 0 }));
  return series.flatMap((values) => {
    const sorted = [...values].sort((a, b) => a.key.year - b.key.year);
    return sorted.flatMap((now, index): Pair[] => {
      const before = sorted[index - 1];
      return before === undefined || before.key.year === now.key.year ? [] : [{ now, before }];
    });
  });
}

/** Two columns beside each other, two rows under each other, or two years of a long table. */
function lineOf({ now, before }: Pair): string {
  if (now.table.form === 'long') return `${before.key.year}→${now.key.year}`;
  const [columns, rows] = [columnOf, rowOf].map((part) => [part(before), part(now)]);
  return (columns?.[0] === columns?.[1] ? rows : columns)?.join('→') ?? '';
}

const columnOf = ({ cell }: WrittenValue): string => cell.address.replace(/\d+$/, '');
const rowOf = ({ cell }: WrittenValue): string => cell.address.replace(/^[A-Z]+/, '');

function tellCopy(pairs: readonly Pair[]): readonly Diagnostic[] {
  const known = pairs.filter(({ now, before }) => now.value !== undefined || before.value !== undefined);
  const [first] = known;
  if (first === undefined || !known.every(isEqual)) return [];
  if (known.filter(({ now }) => now.value !== undefined && now.value.compare(large) >= 0).length < fewest) return [];
  const home = first.now.cell;
  const cells = (pick: (pair: Pair) => WrittenValue): string =>
    nameCells(
      known.map((pair) => pick(pair).cell),
      home,
    );
  const args = {
    column: `${first.now.key.year} (${cells(({ now }) => now)})`,
    before: `${first.before.key.year} (${cells(({ before }) => before)})`,
    count: known.length,
    fact: first.now.key.indicator,
  };
  return [diagnose('SR-GRA-010', args, { place: cellPlace(home) })];
}

function isEqual({ now, before }: Pair): boolean {
  return now.value !== undefined && before.value !== undefined && now.value.equals(before.value);
}
