// Columns of shares or rates pasted one year off: they fit another year's numerators and denominators, and not their own.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace, formatCellRef } from '../diagnostics/place.js';
import type { Indicator } from '../indicators/indicator.js';
import { joinList } from '../language/join-list.js';
import { groupBy, tableId } from './audit-values.js';
import { fits, type WrittenRatio } from './computed-ratio.js';
import { nameCells } from './name-cells.js';

export interface DerivedRatios {
  readonly indicator: Indicator;
  readonly ratios: readonly WrittenRatio[];
}

export interface ShiftedColumns {
  readonly diagnostics: readonly Diagnostic[];
  /** The cells of those columns, in the form of a message. */
  readonly cells: ReadonlySet<string>;
}

/** SR-GRA-009, one for each block of columns. The indicators of a table are looked at together: each may be only one row. */
export function checkShifted(derived: readonly DerivedRatios[]): ShiftedColumns {
  const all = derived.flatMap(({ indicator, ratios }) => ratios.map((ratio) => ({ indicator, ratio })));
  const blocks = groupBy(all, ({ ratio }) => tableId(ratio.written.table)).flatMap((table) =>
    ([1, -1] as const).flatMap((step) => blocksOf(table, step)),
  );
  return {
    diagnostics: blocks.map(tell),
    cells: new Set(blocks.flatMap(({ columns }) => columns.flatMap(({ cells }) => cells.map(formatCellRef)))),
  };
}

interface Pooled {
  readonly indicator: Indicator;
  readonly ratio: WrittenRatio;
}

interface Column {
  readonly year: number;
  readonly indicator: Indicator;
  readonly cells: readonly WrittenRatio['written']['cell'][];
  readonly count: number;
  /** Numbers that fit their own year, and those that fit the other one. */
  readonly own: number;
  readonly other: number;
}

interface Block {
  readonly step: 1 | -1;
  readonly columns: readonly Column[];
}

/** Fewest numbers that must fit the other year. */
const fewest = 3;

function blocksOf(table: readonly Pooled[], step: 1 | -1): readonly Block[] {
  const years = [...new Set(table.map(({ ratio }) => ratio.written.key.year))].sort((a, b) => a - b);
  const blocks: Column[][] = [];
  let open: Column[] | undefined;
  for (const year of years) {
    const column = columnOf(
      table.filter(({ ratio }) => ratio.written.key.year === year),
      year,
      step,
    );
    if (column === undefined || column.other * 3 < column.count * 2 || column.own * 2 > column.count) {
      open = undefined;
    } else if (open) {
      open.push(column);
    } else {
      open = [column];
      blocks.push(open);
    }
  }
  return blocks
    .filter((columns) => columns.reduce((sum, { other }) => sum + other, 0) >= fewest)
    .map((columns) => ({ step, columns }));
}

function columnOf(pooled: readonly Pooled[], year: number, step: 1 | -1): Column | undefined {
  const compared = pooled.flatMap(({ indicator, ratio }) => {
    const own = ratio.computedIn(year)?.value;
    const other = ratio.computedIn(year + step * indicator.step)?.value;
    if (own === undefined || other === undefined) return [];
    return [{ indicator, ratio, own: fits(ratio, own, indicator.per), other: fits(ratio, other, indicator.per) }];
  });
  const [first] = compared;
  return (
    first && {
      year,
      indicator: first.indicator,
      cells: compared.map(({ ratio }) => ratio.written.cell),
      count: compared.length,
      own: compared.filter(({ own }) => own).length,
      other: compared.filter(({ other }) => other).length,
    }
  );
}

function tell({ step, columns }: Block): Diagnostic {
  const cells = columns.flatMap((column) => column.cells);
  const [home] = cells;
  const [first] = columns;
  if (home === undefined || first === undefined) throw new RangeError('a block has columns with cells');
  const sum = (count: (column: Column) => number): number =>
    columns.reduce((total, column) => total + count(column), 0);
  const named = columns.map((column) => `${column.year} (${nameCells(column.cells, home)})`);
  const next = step === 1 ? 'nästa års' : 'föregående års';
  const count = sum((column) => column.count);
  const args = {
    columns: `${columns.length === 1 ? 'kolumnen' : 'kolumnerna'} för ${joinList(named)}`,
    against: `värdena för året ${step === 1 ? 'efter' : 'före'}`,
    matches: `${sum(({ other }) => other)} av ${count} tal stämmer med ${next} täljare och nämnare, ${sum(({ own }) => own)} av ${count} med det egna årets`,
    fact: first.indicator.id,
  };
  return diagnose('SR-GRA-009', args, { place: cellPlace(home) });
}
