// Marks glued to years, `19952`: only in a line where every number is a year, with or without a mark, and the years run in order.
import type { GridCell, GridRow } from '../cells/sheet-grid.js';
import { isYear, yearName } from '../labels/time-label.js';
import {
  hasNotes,
  isKnown,
  leftReading,
  type MarkContext,
  type MarkReading,
  noNote,
  splitReading,
  withDoubt,
} from './mark-reading.js';

const yearAndMark = /^(?<year>(?:19|20)\d\d)(?<mark>[1-9]\d?)$/u;

interface YearCell {
  readonly cell: GridCell;
  readonly year: string;
  readonly mark?: string;
}

/** The number could be a year with a mark. */
export function couldBeMarkedYear({ content, label }: GridCell): boolean {
  return content.kind === 'number' && yearAndMark.test(label);
}

/** Reads a row as a heading of years. `above` is the row just above it, when there is no gap. */
export function readYearRow(
  row: GridRow,
  above: GridRow | undefined,
  context: MarkContext,
): ReadonlyMap<GridCell, MarkReading> {
  const years = yearsOf(row.cells);
  if (years === undefined || years.length < 2 || !runsInOrder(years.map(({ year }) => Number(year)))) return new Map();
  if (isBodyRow(row, above, context)) return new Map();
  const headed = isHeadedOneByOne(years, above);
  const isLabelled = row.cells[0]?.content.kind === 'text';
  if (headed && isLabelled) return new Map();
  if (years.every(({ mark }) => mark !== undefined)) {
    // Not one plain year: only a heading above can tell, or that no label stands beside.
    const named = above?.cells.some(({ label }) => context.lookup.dimensionNamed(label) === yearName) ?? false;
    if (isLabelled && !named) return twoReadings(years, context);
    return readYears(years, context, {
      sure: named || (!isLabelled && !headed && above !== undefined),
      fewestPlain: 0,
    });
  }
  return readYears(years, context, { sure: !headed });
}

/** Beside a label the row may be one of values: neither reading is taken. */
function twoReadings(years: readonly YearCell[], context: MarkContext): ReadonlyMap<GridCell, MarkReading> {
  const isExplained = years.length > 1 && years.every(({ mark }) => mark !== undefined && hasNotes([mark], context));
  if (!isExplained) return new Map();
  return new Map(
    years.map(({ cell, year, mark = '' }) => {
      const readings = [`talet ${cell.label}`, `året ${year} med notmärket ${mark}`];
      const content = { kind: 'ambiguous', text: cell.label, readings } as const;
      return [cell, { ...leftReading(cell, year, [mark]), split: { label: cell.label, marks: [], content } }];
    }),
  );
}

/** The row holds a year in each of several columns: a heading of years. */
export function isYearRow(row: GridRow): boolean {
  return (yearsOf(row.cells)?.length ?? 0) > 1;
}

/** Reads a column of cells below one another as row labels; `named` when it is headed `År`. */
export function readYearColumn(
  cells: readonly GridCell[],
  context: MarkContext,
  { named }: { named: boolean },
): ReadonlyMap<GridCell, MarkReading> {
  const years = yearsOf(cells);
  if (years === undefined || !(named || isMonotone(years.map(({ year }) => Number(year))))) return new Map();
  return readYears(years, context, { sure: true });
}

function readYears(
  years: readonly YearCell[],
  context: MarkContext,
  { sure, fewestPlain = 1 }: { sure: boolean; fewestPlain?: number },
): ReadonlyMap<GridCell, MarkReading> {
  const plain = years.filter(({ mark }) => mark === undefined).length;
  const readings = new Map<GridCell, MarkReading>();
  for (const { cell, year, mark } of years) {
    if (mark === undefined) continue;
    const marks = [mark];
    const explained = hasNotes(marks, context);
    // Without a note the other years are all there is to go by; two digits are then too many.
    if (plain < (explained ? fewestPlain : 2) || (!explained && mark.length > 1)) continue;
    if (!sure) readings.set(cell, leftReading(cell, year, marks));
    else if (explained) readings.set(cell, splitReading(year, marks));
    else readings.set(cell, withDoubt(splitReading(year, marks), { cell, base: year, marks }, noNote(marks)));
  }
  return readings;
}

/** The years of all cells with numbers; nothing when one of them is no year. */
function yearsOf(cells: readonly GridCell[]): readonly YearCell[] | undefined {
  const years: YearCell[] = [];
  for (const cell of cells) {
    if (cell.content.kind === 'text' || cell.content.kind === 'date') continue;
    const marked = cell.content.kind === 'number' ? yearAndMark.exec(cell.label)?.groups : undefined;
    if (isYear(cell.label)) years.push({ cell, year: cell.label });
    else if (marked?.year && marked.mark) years.push({ cell, year: marked.year, mark: marked.mark });
    else return undefined;
  }
  return years;
}

/** Ascending or descending, once or again in each group of columns: `2015 2016 2017 2015 2016 2017`. */
function runsInOrder(years: readonly number[]): boolean {
  const again = years.indexOf(years[0] ?? 0, 1);
  if (again < 0 || years[1] === years[0]) return isMonotone(years);
  const block = years.slice(0, again);
  return isMonotone(block) && years.every((year, index) => year === block[index % block.length]);
}

function isMonotone(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, index) => Math.sign(year - (years[index] ?? year)));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** A label of a known member, or other numbers just above, are signs of a row of values. */
function isBodyRow(row: GridRow, above: GridRow | undefined, { lookup }: MarkContext): boolean {
  const [first] = row.cells;
  if (first?.content.kind === 'text' && row.cells.length > 1 && isKnown(first.label, lookup)) return true;
  return above?.cells.some(({ content }) => content.kind !== 'text' && content.kind !== 'date') ?? false;
}

/** Each of the columns has a text of its own just above, unlike the others, so that the years could be its values. */
function isHeadedOneByOne(years: readonly YearCell[], above: GridRow | undefined): boolean {
  const headings = new Map(above?.cells.map(({ column, label }) => [column, label]));
  const over = new Set(years.flatMap(({ cell }) => headings.get(cell.column) ?? []));
  return years.length > 1 && over.size === years.length;
}
