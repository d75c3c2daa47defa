// Footnote marks glued to numbers, `227 633` for note 2 and 27 633 (domain 6.1, hazard 2): only a sum that fails as written and holds
// exactly with the mark taken off changes a number, and the change is always told.
import type { SheetTable } from '../sheet-table.js';
import { checkNestedSums } from './check-nested-sums.js';
import { type CheckedSums, checkSums, type MarkTaker } from './check-sums.js';
import { chooseRepairs } from './choose-repairs.js';
import { createLoneSums, smallestTelling } from './lone-sums.js';
import { createOutOfLine } from './out-of-line.js';
import { findSumRules } from './sum-rules.js';
import { type TakenMark, takeMarks } from './taken-mark.js';
import { doubtfulChange, type ValueChange, withChanges } from './value-change.js';
import { createValueGrid, type ValueCell, type ValueGrid } from './value-grid.js';

/** A number that is repaired may let another sum be judged. */
const mostRounds = 5;

interface MarksOfTable {
  /** Those of its notes. */
  readonly marks: readonly string[];
  /** Those that it uses where they can be seen. */
  readonly used: ReadonlySet<string>;
  /** Addresses of cells that the chapter's YAML has decided. */
  readonly settled: ReadonlySet<string>;
}

/** The table with marks taken off numbers where sums prove them; numbers that may have one are `ambiguous`. Both are told as doubts. */
export function resolveValueMarks(table: SheetTable, settled: ReadonlySet<string> = new Set()): SheetTable {
  const marks = table.notes.flatMap(({ mark }) => (mark !== undefined && /^[1-9]\d?$/u.test(mark) ? [mark] : []));
  if (marks.length === 0) return table;
  const known = { marks: [...new Set(marks)], used: usedMarks(table), settled: upperCase(settled) };
  let current = table;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = resolveOnce(current, known);
    if (next === current) break;
    current = next;
  }
  return current;
}

function resolveOnce(table: SheetTable, known: MarksOfTable): SheetTable {
  const grid = createValueGrid(table);
  const takenFrom = createMarkTaker(known);
  const simple = checkSums(table, grid, { rules: findSumRules(table, grid), takenFrom });
  const nested = checkNestedSums(table, grid, takenFrom);
  const sums = {
    vouched: new Set([...simple.vouched, ...nested.vouched]),
    repairable: [...simple.repairable, ...nested.repairable],
  };
  const proven = chooseRepairs(table, sums, known.used);
  return withChanges(table, proven.length > 0 ? proven : standingOut(table, grid, { sums, known }));
}

/** The ways to take a mark off a number, worked out when they are asked for. */
function createMarkTaker({ marks, settled }: Pick<MarksOfTable, 'marks' | 'settled'>): MarkTaker {
  const known = new Map<ValueCell, readonly TakenMark[]>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const { content, ref, marks: own } = cell.cell;
    const isOpen = content.kind === 'number' && !settled.has(ref.address);
    const free = marks.filter((mark) => !own.includes(mark));
    const taken = isOpen ? takeMarks(content.value, free) : [];
    known.set(cell, taken);
    return taken;
  };
}

/** Numbers beside their neighbours that could have the mark of a note that nothing in the table refers to. */
function standingOut(
  table: SheetTable,
  grid: ValueGrid,
  { sums, known }: { readonly sums: CheckedSums; readonly known: MarksOfTable },
): readonly ValueChange[] {
  const used = usedMarks(table);
  const marks = known.marks.filter((mark) => !used.has(mark));
  if (marks.length === 0) return [];
  const takenFrom = createMarkTaker({ ...known, marks });
  const likely = likelyReadings(sums, marks);
  const sumReading = createLoneSums(table, grid, takenFrom);
  const lineReading = createOutOfLine(table, grid, takenFrom);
  return grid.cells.flatMap((cell) => {
    if (sums.vouched.has(cell)) return [];
    const summing = likely.get(cell) ?? sumReading(cell);
    if (summing) return [doubtfulChange(cell, summing, 'som får en summa att stämma')];
    const inLine = lineReading(cell);
    return inLine ? [doubtfulChange(cell, inLine, 'eftersom det är ur linje med talen bredvid')] : [];
  });
}

/** Readings that make a sum hold, though too little shows that it must. */
function likelyReadings({ repairable }: CheckedSums, marks: readonly string[]): ReadonlyMap<ValueCell, TakenMark> {
  const ways = repairable.flatMap((sum) => sum.ways);
  return new Map(
    ways
      .filter(({ taken }) => marks.includes(taken.mark) && taken.value.compare(smallestTelling) >= 0)
      .map(({ cell, taken }) => [cell, taken]),
  );
}

function upperCase(addresses: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...addresses].map((address) => address.toUpperCase()));
}

function usedMarks({ titleMarks = [], dimensions, cells }: SheetTable): ReadonlySet<string> {
  const onLabels = dimensions.flatMap(({ memberMarks = {} }) => Object.values(memberMarks).flat());
  return new Set([...titleMarks, ...onLabels, ...cells.flatMap(({ marks }) => marks)]);
}
